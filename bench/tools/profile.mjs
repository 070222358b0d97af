import { fire } from './load.mjs';

/** The last is the profiler itself. */
const NOT_OURS = new Set(['(idle)', '(program)', 'dispatch']);

/** Where the CPU time of a page goes: self time per function and per package, in percent of what was not idle. */
export async function whereTimeGoes(target, requests = 400) {
  await target.server.startProfile();
  await fire(target, requests);
  const { nodes, samples, timeDeltas } = await target.server.stopProfile();
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const perFunction = new Map();
  const perPackage = new Map();
  let total = 0;
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = frames.get(id);
    if (NOT_OURS.has(functionName)) return;
    const home = packageOf(url, functionName);
    total += timeDeltas[index];
    add(perFunction, `${functionName || '(anonymous)'} ${home}:${lineNumber + 1}`, timeDeltas[index]);
    add(perPackage, home.split(' ')[0], timeDeltas[index]);
  });
  return [`where the time of ${target.path} goes, by package:`, ...top(perPackage, total, 10), 'by function:', ...top(perFunction, total, 15)].join('\n');
}

function packageOf(url, functionName) {
  if (functionName === '(garbage collector)') return 'memory';
  const dependency = /.*node_modules\/((?:@[^/]+\/)?[^/]+)(.*)/.exec(url);
  if (dependency) return `${dependency[1]} ${dependency[2]}`;
  const own = /\/dist\/([^/]+)(.*)/.exec(url);
  if (own) return `src/${own[1]} ${own[2]}`;
  return url.startsWith('node:') ? 'node' : 'native';
}

const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);

const top = (map, total, most) =>
  [...map]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([key, time]) => `  ${((100 * time) / total).toFixed(1).padStart(5)} %  ${key}`);
