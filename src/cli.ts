import 'reflect-metadata';
import { createApp } from './create-app.js';
import { readConfig } from './platform/config/config.js';
import { ConfigRefused } from './platform/config/config-refused.js';
import { PersonService } from './accounts/index.js';
import { UnitOfWork } from './platform/database/unit-of-work.js';
import { Seeds } from './platform/seeds/seeds.js';
import { Demo } from './home/demo/demo.js';
import { checkSeeds, formatSeeds } from './seeds-commands.js';

type Command = (argument: string | undefined) => Promise<void>;

/** What an administrator or an author does from the command line. */
const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: () => inApp(() => Promise.resolve(['Het schema is bij.'])),
  seed: () =>
    inApp(async (app) => {
      const changes = await app.get(Seeds).load();
      return changes.length > 0 ? changes : ['Er is niets veranderd.'];
    }),
  'seeds-check': () => checkSeeds(),
  'seeds-format': () => formatSeeds(),
  'demo-reset': () =>
    inApp(async (app) => {
      await app.get(Seeds).load();
      await app.get(Demo).reset();
      return ['De demo staat er weer zoals in het begin.'];
    }),
  beheerder: (email) =>
    inApp(async (app) => {
      if (!email?.includes('@')) throw new ConfigRefused('Geef het e-mailadres van de beheerder: npm run admin -- naam@voorbeeld.nl.');
      await app.get(UnitOfWork).run((tx) => app.get(PersonService).appointAdmin(tx, { email, firstName: 'Beheer', lastName: '' }));
      return [`${email} is beheerder en kan op /inloggen een inlog-link vragen.`];
    }),
};

async function inApp(work: (app: Awaited<ReturnType<typeof createApp>>) => Promise<readonly string[]>): Promise<void> {
  const app = await createApp({ ...readConfig(process.env), logLevel: 'error' });
  await app.init();
  for (const line of await work(app)) console.log(line);
  await app.close();
}

const [name = '', argument] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Onbekende opdracht "${name}". Kies uit: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 1;
} else {
  command(argument).then(
    () => process.exit(),
    (error: unknown) => {
      console.error(error instanceof ConfigRefused ? error.message : error);
      process.exit(1);
    },
  );
}
