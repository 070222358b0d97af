import { fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, fire } from '../tools/load.mjs';
import { startProduct } from '../tools/product.mjs';
import { whereTimeGoes } from '../tools/profile.mjs';
import { signIn } from '../tools/sign-in.mjs';
import { isMet } from '../tools/table.mjs';

const HERE = import.meta.dirname;
const BUURTVERBINDER = 'riet@demo.buurtbrug.example';
const PAGES = ['/training', '/training/m1', '/training/m1/wat-is-er-al'];
/** A hundred versions of the training. */
const MANY = 3100;

/** The pages of the training for somebody who learns, with one version of it in the database and with a hundred. */
export async function curriculum({ database, folder }) {
  const few = await withLessons(database, join(folder, 'few.sqlite'), 0);
  const many = await withLessons(database, join(folder, 'many.sqlite'), MANY);
  const requires = [join(HERE, '../processes/count-queries.cjs')];
  const servers = [await startProduct(few.path, { requires, port: 4310 }), await startProduct(many.path, { requires, port: 4314 })];
  try {
    const cookies = [];
    for (const { url } of servers) cookies.push(await signIn(url, BUURTVERBINDER));
    const rows = [];
    for (const path of PAGES)
      rows.push(...(await pageOf({ path, few, many, targets: servers.map((server, at) => ({ server, path, headers: { cookie: cookies[at] } })) })));
    return rows;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function pageOf({ path, few, many, targets }) {
  const [withFew, withMany] = targets;
  const seen = await compare({ few: withFew, many: withMany }, { warmUp: 1500 });
  const queries = await Promise.all(targets.map(queriesOf));
  const rows = [
    { what: `GET ${path}, ${few.lessons} lessons in the database`, value: seen.few.cpu, unit: 'ms CPU' },
    { what: `GET ${path}, ${many.lessons} lessons beside ${few.lessons}`, value: seen.many.cpu / seen.few.cpu, unit: '× the CPU', target: { most: 1.25 } },
    { what: `queries for ${path}, ${few.lessons} lessons`, value: queries[0], unit: '' },
    { what: `queries for ${path}, ${many.lessons} lessons`, value: queries[1], unit: '', target: { most: queries[0] } },
  ];
  if (!rows.every(isMet)) console.log(await whereTimeGoes(withMany));
  return rows;
}

async function queriesOf(target) {
  const before = await target.server.queries();
  await fire(target, 8);
  return Math.round(((await target.server.queries()) - before) / 8); // now and then a session says it was used
}

async function withLessons(database, path, wanted) {
  copyFileSync(database, path);
  const child = fork(join(HERE, '../processes/more-versions.ts'), [path, String(wanted), BUURTVERBINDER], {
    execArgv: ['--require', join(HERE, '../../test/support/process/run-typescript.cjs')],
  });
  let lessons = 0;
  child.on('message', (told) => (lessons = told));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`making ${wanted} lessons ended with ${code}`);
  return { path, lessons };
}
