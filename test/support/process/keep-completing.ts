import { writeSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../src/app.module.js';
import { type Config, readConfig } from '../../../src/platform/config/config.js';
import type { Member } from '../../../src/platform/security/actor.js';
import { StepCompletionsService } from '../../../src/stappenplan/index.js';

const STDOUT = 1;
interface Work {
  readonly member: Member;
  readonly step: string;
}
const { database, works } = JSON.parse(process.argv[2] ?? '{}') as { database: Config['database']; works: readonly Work[] };

/** Every neighbourhood completes, reopens, completes and undoes a step, over and over, all at once; each answer is told as it comes. */
async function main(): Promise<void> {
  const config: Config = { ...readConfig({ NODE_ENV: 'test', SESSION_SECRET: 'a-secret-for-tests-that-is-long-enough' }), database };
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: false });
  const completions = app.get(StepCompletionsService);
  await Promise.all(works.map((work) => keepGoing(completions, work)));
}

async function keepGoing(completions: StepCompletionsService, { member, step }: Work): Promise<never> {
  for (;;) {
    for (const act of [
      () => completions.complete(member, step, 'Zo is het goed'),
      () => completions.reopen(member, step, 'Nog eens kijken'),
      () => completions.complete(member, step, 'Nu echt'),
      () => completions.undo(member, step),
    ]) {
      await act();
      writeSync(STDOUT, `${member.siteId}\n`);
    }
  }
}

void main();
