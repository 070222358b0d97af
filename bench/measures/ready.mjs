import { median } from '../tools/median.mjs';
import { startProduct } from '../tools/product.mjs';

const STARTS = 5;

/** From `node dist/main.js` to the first 200 of /gereed, on a migrated database. */
export async function ready({ database }) {
  const times = [];
  for (let start = 0; start < STARTS; start++) {
    const product = await startProduct(database);
    times.push(product.startedIn / 1000);
    await product.stop();
  }
  return [{ what: `ready, the middle one of ${STARTS} starts`, value: median(times), unit: 's', target: { most: 2 } }];
}
