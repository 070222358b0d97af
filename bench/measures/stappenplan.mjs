import { join } from 'node:path';
import { compare } from '../tools/load.mjs';
import { MeasuredProcess } from '../tools/process.mjs';
import { startProduct } from '../tools/product.mjs';
import { whereTimeGoes } from '../tools/profile.mjs';
import { signIn } from '../tools/sign-in.mjs';
import { isMet } from '../tools/table.mjs';

const PATH = '/stappenplan';
const VIEW = 'stappenplan/plan/show';
const BUURTVERBINDER = 'riet@demo.buurtbrug.example';

/** The plan page of who is signed in (session, memberships, plan, template) beside the same HTML from the same template and a model that is already there. */
export async function stappenplan({ database, folder }) {
  const modelFile = join(folder, 'stappenplan.json');
  await rememberModel(database, modelFile);
  const product = await startProduct(database);
  const plain = await MeasuredProcess.start({ script: join(import.meta.dirname, '../plain/same-template.mjs'), args: [VIEW, modelFile], port: 4312 });
  try {
    const cookie = await signIn(product.url, BUURTVERBINDER);
    const page = { server: product, path: PATH, headers: { cookie } };
    await assertSamePage(page, plain);
    const seen = await compare({ product: page, plain: { server: plain, path: '/' } });
    const rows = [
      { what: 'GET /stappenplan, signed in', value: seen.product.cpu, unit: 'ms CPU' },
      { what: 'the same template under node:http', value: seen.plain.cpu, unit: 'ms CPU' },
      { what: 'GET /stappenplan beside node:http', value: seen.product.cpu / seen.plain.cpu, unit: '× the CPU', target: { most: 2.5 } },
    ];
    if (!rows.every(isMet)) console.log(await whereTimeGoes(page));
    return rows;
  } finally {
    await Promise.all([product.stop(), plain.stop()]);
  }
}

async function rememberModel(database, modelFile) {
  const product = await startProduct(database, {
    requires: [join(import.meta.dirname, '../processes/remember-model.cjs')],
    env: { VIEW, MODEL_FILE: modelFile },
  });
  try {
    const cookie = await signIn(product.url, BUURTVERBINDER);
    await fetch(`${product.url}${PATH}`, { headers: { cookie } });
  } finally {
    await product.stop();
  }
}

/** Else the ratio would compare two different things. */
async function assertSamePage({ server, path, headers }, plain) {
  const [mine, theirs] = await Promise.all([fetch(`${server.url}${path}`, { headers }), fetch(plain.url)]);
  const [page, same] = [await mine.text(), await theirs.text()].map((html) => html.replace(/name="_csrf" value="[^"]*"/g, ''));
  if (page !== same) throw new Error(`${path}: the two servers do not send the same page (${page.length} and ${same.length} characters)`);
}
