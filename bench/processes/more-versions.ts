import { NestFactory } from '@nestjs/core';
import { Person } from '../../src/accounts/index.js';
import { AppModule } from '../../src/app.module.js';
import { Enrolment, LessonReading } from '../../src/cohorts/index.js';
import { Lesson, ProgrammeContents, ProgrammeDrafts, ProgrammeVersions } from '../../src/curriculum/index.js';
import { readConfig } from '../../src/platform/config/config.js';
import { newId } from '../../src/platform/database/ids.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DataSource } from 'typeorm';

const [, , path = '', wanted = '0', email = ''] = process.argv;

/** Publishes version after version of the training, each with other words, until there are so many lessons. Tells how many there are then. */
async function main(): Promise<void> {
  const config = readConfig({ NODE_ENV: 'test', SESSION_SECRET: 'a-secret-for-the-benchmarks-of-32-bytes', LOG_LEVEL: 'error' });
  const app = await NestFactory.createApplicationContext(AppModule.with({ ...config, database: { kind: 'sqlite', path } }), { logger: false });
  const [unitOfWork, drafts, reader] = [app.get(UnitOfWork), app.get(ProgrammeDrafts), app.get(DataSource)];
  const content = await app.get(ProgrammeContents).of((await app.get(ProgrammeVersions).latest()).id);
  const { id: personId } = await reader.manager.findOneByOrFail(Person, { email });
  const { cohortId } = await reader.manager.findOneByOrFail(Enrolment, { personId });

  // what the training page does most work for: a lesson that is no longer there
  await unitOfWork.run((tx) => tx.manager.insert(LessonReading, { id: newId(), cohortId, personId, lessonKey: 'van-vroeger', readAt: new Date() }));
  let lessons = await reader.manager.count(Lesson);
  for (let round = 2; lessons < Number(wanted); round++) {
    const modules = content.modules.map((module) => ({ ...module, purpose: `${module.purpose} (${String(round)})` }));
    await unitOfWork.run(async (tx) => drafts.publish(tx, await drafts.create(tx, { ...content, modules }, { personId: null })));
    lessons = await reader.manager.count(Lesson);
  }
  await app.close();
  process.send?.(lessons);
}

void main();
