import { readFileSync } from 'node:fs';
import { viewNames } from '../../src/platform/web/views.js';

const stylesheet = readFileSync('public/css/order.txt', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((file) => readFileSync(`public/css/${file}`, 'utf8'))
  .join('\n');
const known = new Set([...stylesheet.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1]));

/** The classes a template names in full; those it puts together from a value are left out. */
function classesIn(template: string): readonly string[] {
  return [...template.matchAll(/class="([^"]*)"/g)].flatMap((match) => {
    const words = (match[1] ?? '').replace(/\{\{(?:#|\/|else)[^}]*\}\}/g, ' ').split(/\s+/);
    return words.filter((word) => word !== '' && !word.includes('{'));
  });
}

it.each(viewNames('views').filter((view) => !view.startsWith('mails/')))('%s uses only classes that the stylesheet knows', (view) => {
  const unknown = classesIn(readFileSync(`views/${view}.hbs`, 'utf8')).filter((name) => !known.has(name));

  expect(unknown).toEqual([]);
});
