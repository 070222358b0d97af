const entry = { who: 'Riet', when: 'dinsdag 3 maart, 19.30 uur', datetime: '2026-03-03T18:30:00Z', initials: 'RD', role: 'res', reason: null };

/** Lists, cards and people. */
export const listExamples = {
  people: [
    { name: 'Riet van Dongen', initials: 'RD', role: 'res', roleLine: 'bewoner' },
    { name: 'Marloes Jansen', initials: 'MJ', role: 'pro', roleLine: 'welzijnswerker' },
    { name: 'Hanna de Wit', initials: 'HW', role: 'trn', roleLine: 'trainer' },
  ],
  activities: [
    {
      title: 'Soep op donderdag',
      href: '#',
      when: 'donderdag 12 maart, 17.30 uur',
      datetime: '2026-03-12T16:30:00Z',
      where: 'Buurthuis De Linde',
      date: { weekday: 'do', day: 12, month: 'mrt', strong: false },
      status: null,
    },
    {
      title: 'Fietsen maken',
      href: '#',
      when: 'zaterdag 14 maart, 14.00 uur',
      datetime: '2026-03-14T13:00:00Z',
      where: 'Werkplaats',
      date: { weekday: 'za', day: 14, month: 'mrt', strong: true },
      status: { tone: 'wait', label: 'Wacht op het team' },
    },
  ],
  news: [
    {
      title: 'Nieuwe bankjes aan de Merelstraat',
      href: '#',
      summary: 'Zes buren verzamelden handtekeningen, de gemeente leverde het hout.',
      byline: 'Anneke B., maandag 1 juni',
      photo: null,
    },
  ],
  groups: [
    { title: 'Eetclub De Pan', href: '#', summary: 'Elke donderdag samen koken en eten', initials: 'EP', photo: null },
    { title: 'Moestuin Vinkenhof', href: '#', summary: '22 bakken, 31 tuinders', initials: 'MV', photo: null },
  ],
  notices: [
    {
      tag: { tone: 'ask', label: 'Gevraagd' },
      isOffer: false,
      title: 'Wie leest de post met mij?',
      href: '#',
      summary: 'Mijn ogen worden slechter. Een half uurtje per week zou fijn zijn.',
      byline: 'Wim V. · gisteren',
    },
    {
      tag: { tone: 'give', label: 'Aangeboden' },
      isOffer: true,
      title: 'Ladder te leen',
      href: '#',
      summary: 'Uitschuifladder van zes meter. Ophalen na vijf uur.',
      byline: 'Sjaak W. · 4 dagen geleden',
    },
  ],
  history: [
    { ...entry, text: 'rondde stap 6 af. Groepen staat aan.' },
    {
      ...entry,
      who: 'Marloes',
      initials: 'MJ',
      role: 'pro',
      text: 'vroeg om stap 3 nog eens te bekijken.',
      reason: 'Er is iemand gestopt die meldingen bekeek.',
    },
  ],
  filterOptions: [
    { href: '#', label: 'Alles', isCurrent: true },
    { href: '#', label: 'Samen eten', isCurrent: false },
  ],
  trail: [
    { href: '/vandaag', text: 'Vandaag' },
    { href: '/stappenplan', text: 'Stappenplan' },
  ],
  previousPage: { href: '#', text: 'Nieuwer' },
  nextPage: { href: '#', text: 'Ouder' },
  wayOn: { href: '#', text: 'Zet er een bij' },
};
