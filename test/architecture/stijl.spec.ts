import { readFileSync } from 'node:fs';
import { viewNames } from '../../src/platform/web/views.js';

const PARTIAL = /\{\{[#>]+\s*(components\/[\w-]+)/g;

function usedIn(view: string): readonly string[] {
  return [...readFileSync(`views/${view}.hbs`, 'utf8').matchAll(PARTIAL)].map((match) => match[1] ?? '');
}

/** What a page shows, also through the components it uses. */
function shownBy(views: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const component of views.flatMap(usedIn)) {
    if (seen.has(component)) continue;
    seen.add(component);
    shownBy([component], seen);
  }
  return seen;
}

it('shows every component on the style page', () => {
  const all = viewNames('views');
  const components = all.filter((view) => view.startsWith('components/'));

  const shown = shownBy([...all.filter((view) => view.startsWith('stijl/')), 'layouts/page']);

  expect(components.filter((component) => !shown.has(component))).toEqual([]);
});
