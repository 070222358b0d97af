import type { Config } from '../platform/config/config.js';
import { DEMO_PASSWORD, demoAddress } from './demo/demo-people.js';

const DEMO_PEOPLE: readonly (readonly [string, string])[] = [
  ['riet', 'buurtverbinder in het Lindenkwartier; begin hier'],
  ['youssef, fatma, sjaak, noor', 'buurtverbinders in het Lindenkwartier'],
  ['wim, lies, kofi', 'buurtverbinders in Eikenhof, dat net begint'],
  ['marloes, dirk', 'wijkprofessionals'],
  ['hanna', 'trainer van beide groepen'],
  ['anja', 'trainer, nog zonder groep'],
  ['sanne', 'opdrachtgever'],
  ['beheer', 'beheerder van het platform'],
  ['ans, greet, hamid', 'bewoners van het Lindenkwartier'],
];

/** What the person who started the process reads first. */
export function greet(config: Config, address: string): void {
  console.log(`\nBuurtbrug staat klaar op ${address.replace('127.0.0.1', 'localhost')}\n`);
  if (config.isProduction) return;
  console.log(`Inloggen als een van de demo-mensen: ${address.replace('127.0.0.1', 'localhost')}/inloggen`);
  console.log(`  e-mail: ${demoAddress('riet')} (of een andere voornaam)`);
  console.log(`  wachtwoord: ${DEMO_PASSWORD} (open op de pagina “Liever met een wachtwoord?”)\n`);
  for (const [names, who] of DEMO_PEOPLE) console.log(`  ${names.padEnd(30)} ${who}`);
  if (!config.smtpUrl) console.log(`\nMails worden niet verstuurd. Je leest ze op ${address.replace('127.0.0.1', 'localhost')}/dev/post`);
  console.log('Stoppen: Ctrl+C\n');
}
