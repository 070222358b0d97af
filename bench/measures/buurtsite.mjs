import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { compare } from '../tools/load.mjs';
import { MeasuredProcess } from '../tools/process.mjs';
import { startProduct } from '../tools/product.mjs';
import { whereTimeGoes } from '../tools/profile.mjs';
import { isMet } from '../tools/table.mjs';

const PATH = '/buurt/lindenkwartier';

/** The public front page, as a browser asks it (gzip) and uncompressed, beside node:http that sends the same bytes and headers. */
export async function buurtsite({ database, folder }) {
  const product = await startProduct(database);
  const rows = [];
  try {
    for (const [port, name, headers] of [
      [4312, 'gzip', { 'accept-encoding': 'gzip' }],
      [4313, 'uncompressed', {}],
    ])
      rows.push(...(await beside(product, { port, name, headers, folder })));
    if (!rows.every(isMet)) console.log(await whereTimeGoes({ server: product, path: PATH, headers: { 'accept-encoding': 'gzip' } }, 4000));
    return rows;
  } finally {
    await product.stop();
  }
}

async function beside(product, { port, name, headers, folder }) {
  const files = [join(folder, `${name}.body`), join(folder, `${name}.json`)];
  const answer = await asSent(`${product.url}${PATH}`, headers);
  writeFileSync(files[0], answer.body);
  writeFileSync(files[1], JSON.stringify({ ...answer.headers, 'content-length': answer.body.length }));
  const plain = await MeasuredProcess.start({ script: join(import.meta.dirname, '../plain/same-bytes.mjs'), args: files, port });
  try {
    const seen = await compare({ product: { server: product, path: PATH, headers }, plain: { server: plain, path: '/', headers } }, { requests: 4000 });
    return [
      { what: `public page, ${name}`, value: seen.product.perSecond, unit: 'per second' },
      { what: `the same bytes under node:http, ${name}`, value: seen.plain.perSecond, unit: 'per second' },
      { what: `public page beside node:http, ${name}`, value: seen.product.perSecond / seen.plain.perSecond, unit: '× as many', target: { least: 0.5 } },
      { what: `the same in CPU time, ${name}`, value: seen.plain.cpu / seen.product.cpu, unit: '× as many', target: { least: 0.5 } },
    ];
  } finally {
    await plain.stop();
  }
}

/** The bytes on the wire: fetch would unpack them. */
function asSent(url, headers) {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async (answer) => {
      const parts = await answer.toArray();
      const { date: _date, connection: _connection, 'keep-alive': _keepAlive, 'transfer-encoding': _encoding, ...rest } = answer.headers;
      resolve({ headers: rest, body: Buffer.concat(parts) });
    }).on('error', reject);
  });
}
