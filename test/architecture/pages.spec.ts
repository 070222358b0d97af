import { HtmlValidate } from 'html-validate';
import { startApp, type TestApp } from '../support/app.js';
import { HTML_RULES } from '../support/walk/html-rules.js';
import { patternOf, patternsOf } from '../support/walk/routes.js';
import { nameOf, type Stop, stopsIn } from '../support/walk/stops.js';
import { furnish, signIn } from '../support/walk/world.js';

/** Furnishing takes a while on a busy machine. */
const PATIENCE = 240_000;

/** Addresses that answer with something else than a page. */
const NO_PAGES = {
  '/gezond': 'JSON for machines',
  '/gereed': 'JSON for machines',
  '/buurtsite': 'leads to the site of the chosen neighbourhood',
  '/inloggen/link': 'walked: where the form of /inloggen leads to',
  '/agenda-abonnement/:sleutel': 'for the calendar of a phone',
  '/buurt/:site/agenda/agenda.ics': 'for the calendar of a phone',
  '/buurt/:site/inloop/weeklijst.pdf': 'paper for the wall',
  '/buurt/:site/inloop/poster.pdf': 'paper for behind a window',
  '/buurt/:site/beeld/:foto': 'a picture',
  '/buurt/:site/beeld/:foto/klein': 'a picture',
  '/buurt/:site/weggehaalde-fotos/:verzoek/beeld': 'a picture',
  '/lesmateriaal/:programme/versies/:version/zip': 'a file to keep',
  '/lesmateriaal/:programme/concepten/:draft/modules/:part/bestanden/:file': 'a picture or document of a draft',
  '/lesmateriaal/:programme/versies/:version/bestanden/:module/:file': 'a picture or document of a version',
  '/training/:module/bestanden/:file': 'a picture or document of a lesson',
  '/instellingen/mijn-gegevens/bestand': 'a file to keep',
  '/bijeenkomsten/:bijeenkomst/herinneringen/:persoon/:dagen/opmaak': 'a mail: made of tables, for mail programs',
  '/dev/post/:id/opmaak': 'a mail: made of tables, for mail programs',
};

describe('every page', () => {
  let test: TestApp;
  let stops: readonly Stop[];

  beforeAll(async () => {
    test = await startApp();
    stops = stopsIn(await furnish(test));
  }, PATIENCE);
  afterAll(() => test.stop());

  const unwalked = (from: readonly Stop[]): string[] => {
    const patterns = patternsOf(test);
    const walked = new Set(from.map(({ path }) => patternOf(path, patterns)));
    return patterns.filter((pattern) => !walked.has(pattern));
  };

  it('is walked, in support/walk/stops.ts, or is no page', () => {
    expect(unwalked(stops)).toEqual(Object.keys(NO_PAGES).sort());
  });

  it('would be missed', () => {
    expect(unwalked(stops.filter(({ path }) => !path.endsWith('/trefpunt')))).toContain('/buurt/:site/ons-team/trefpunt');
  });

  it(
    'is there for who may see it, and valid HTML',
    async () => {
      const html = new HtmlValidate(HTML_RULES);
      const wrong: string[] = [];
      for (const stop of stops) {
        const who = stop.as ? await signIn(test, stop.as) : test.visitor();
        const { status, text } = stop.form ? await who.submit(stop.path, stop.form, stop.fields) : await who.get(stop.path);
        const { results } = await html.validateString(text);
        const found = results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`));
        wrong.push(...[status === (stop.status ?? 200) ? [] : `answers ${String(status)}`, found].flat().map((what) => `${nameOf(stop)}: ${what}`));
      }

      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});
