import { setTimeout as sleep } from 'node:timers/promises';
import { fire } from '../tools/load.mjs';
import { startProduct } from '../tools/product.mjs';
import { signIn } from '../tools/sign-in.mjs';

/** V8 tidies up when a server has little to do. */
const TO_TIDY_UP = 30_000;

/** Resident memory after a busy day in small: pages of who is signed in and of visitors. */
export async function memory({ database }) {
  const product = await startProduct(database);
  try {
    const atRest = await product.memory();
    const headers = { cookie: await signIn(product.url, 'riet@demo.buurtbrug.example') };
    let most = 0;
    for (const path of ['/vandaag', '/stappenplan', '/stappenplan/groepen', '/training', '/buurt/lindenkwartier', '/buurt/lindenkwartier/nieuws']) {
      await fire({ server: product, path, headers }, 1000);
      await fire({ server: product, path: '/buurt/lindenkwartier', headers: { 'accept-encoding': 'gzip' } }, 1000);
      most = Math.max(most, await product.memory());
    }
    await sleep(TO_TIDY_UP);
    return [
      { what: 'memory before any request', value: atRest, unit: 'MiB' },
      { what: 'memory under load, at most', value: most, unit: 'MiB' },
      { what: 'memory half a minute after load', value: await product.memory(), unit: 'MiB', target: { most: 150 } },
    ];
  } finally {
    await product.stop();
  }
}
