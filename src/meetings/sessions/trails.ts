/** "Bijeenkomsten / Samen beginnen", above a page about one session. */
export const toMeetings = [{ href: '/bijeenkomsten', text: 'Bijeenkomsten' }];
export const toMeeting = ({ id, title }: { readonly id: string; readonly title: string }) => [...toMeetings, { href: `/bijeenkomsten/${id}`, text: title }];
export const toVenues = [...toMeetings, { href: '/plekken', text: 'Plekken' }];
