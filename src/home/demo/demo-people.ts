/** Everybody in the demo signs in with this; there is no demo in production. */
export const DEMO_PASSWORD = 'samen-in-de-buurt';

export const demoAddress = (firstName: string): string => `${firstName.toLowerCase()}@demo.buurtbrug.example`;
