import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const filesIn = (root: string, ending: RegExp): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(root, path));

/** Names the code asks for: `reply.view('home/today/index', …)` and `show: { view: '…' }`. */
function viewsNamedIn(source: string): string[] {
  return [...source.matchAll(/(?:\.view\(|view: )'([a-z0-9-]+(?:\/[a-z0-9-]+)+)'/g)].map(([, name = '']) => name);
}

describe('the views', () => {
  it('that the code names all exist', () => {
    const named = filesIn('src', /(?<!\.spec)\.ts$/).flatMap((path) => viewsNamedIn(readFileSync(path, 'utf8')));

    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((name) => !existsSync(`views/${name}.hbs`))).toEqual([]);
  });

  it('of a mail come as a pair: formatted and plain', () => {
    const mails = readdirSync('views/mails').filter((name) => !name.startsWith('_'));
    const names = new Set(mails.map((name) => name.replace(/\.(html|txt)\.hbs$/, '')));

    const alone = [...names].filter((name) => !['html', 'txt'].every((kind) => mails.includes(`${name}.${kind}.hbs`)));

    expect(alone).toEqual([]);
  });

  it('ask nothing of another host', () => {
    const files = [...filesIn('views', /\.hbs$/), ...filesIn('public', /\.(css|js|svg)$/)];
    const fetches = /(?:\b(?:src|srcset|action)="|<link[^>]+href="|url\(\s*['"]?|@import\s+['"]|import\s*\(?['"]|fetch\(['"])(?:https?:)?\/\/[^"')\s]+/g;

    expect(files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(fetches)].map(([what]) => `${path}: ${what}`))).toEqual([]);
  });
});
