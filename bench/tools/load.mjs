import autocannon from 'autocannon';
import { median } from './median.mjs';

const CONNECTIONS = 8;

/**
 * Asks the servers in turn for the same page, round after round, so that whatever else the machine does hits all alike.
 * All are warm by then: what is measured is a server that has been up for a while.
 * @param servers by name: { server: MeasuredProcess, path, headers }
 * @returns by name, the median over the rounds of `cpu` (ms of the server's CPU per request) and `perSecond`
 */
export async function compare(servers, { rounds = 7, requests = 400, warmUp = 3000 } = {}) {
  const names = Object.keys(servers);
  for (const name of names) await fire(servers[name], warmUp);
  const seen = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of names) seen[name].push(await fire(servers[name], requests));
  return Object.fromEntries(
    names.map((name) => [name, { cpu: median(seen[name].map(({ cpu }) => cpu)), perSecond: median(seen[name].map(({ perSecond }) => perSecond)) }]),
  );
}

/** @throws when an answer was not a 200 */
export async function fire({ server, path, headers = {} }, requests) {
  const before = await server.cpu();
  const began = performance.now();
  const result = await autocannon({ url: `${server.url}${path}`, headers, amount: requests, connections: CONNECTIONS });
  const took = performance.now() - began;
  const cpu = ((await server.cpu()) - before) / requests;
  if (result['2xx'] !== requests) throw new Error(`${path}: ${requests - result['2xx']} of ${requests} answers were not 200`);
  return { cpu, perSecond: (requests / took) * 1000 };
}
