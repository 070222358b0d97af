import 'reflect-metadata';
import { createApp } from './create-app.js';
import { Demo } from './home/demo/demo.js';
import { greet } from './home/greeting.js';
import { readConfig } from './platform/config/config.js';
import { ConfigRefused } from './platform/config/config-refused.js';
import { Jobs } from './platform/jobs/jobs.js';
import { Seeds } from './platform/seeds/seeds.js';
import { stopOnSignal } from './stop-on-signal.js';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  stopOnSignal(app);
  await app.init();
  await app.get(Seeds).load();
  await app.get(Demo).loadWhenNew();
  await app.listen(config.port, config.host);
  app.get(Jobs).start();
  greet(config, await app.getUrl());
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigRefused ? `Buurtbrug start niet. ${error.message}` : error);
  process.exit(1);
});
