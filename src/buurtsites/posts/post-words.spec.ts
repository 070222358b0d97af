import { bylineOf } from './byline.js';
import { behalfIn } from './on-behalf.js';
import { summaryOf } from './summary.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const BEFORE = new Date('2026-02-01T09:00:00Z');

describe('the words of a post', () => {
  it('keep the day of the yes while it is the yes of the same person', () => {
    const form = { namens: 'bakker Jansen', toestemming: 'ja' };

    expect(behalfIn(form, { onBehalfOf: 'bakker Jansen', behalfConsentAt: BEFORE }, NOW).behalfConsentAt).toEqual(BEFORE);
    expect(behalfIn(form, { onBehalfOf: 'slager De Wit', behalfConsentAt: BEFORE }, NOW).behalfConsentAt).toEqual(NOW);
    expect(behalfIn({ ...form, namens: '' }, { onBehalfOf: 'bakker Jansen', behalfConsentAt: BEFORE }, NOW)).toMatchObject({
      onBehalfOf: null,
      behalfConsentAt: null,
    });
  });

  it('begin, in a list, without the signs of Markdown', () => {
    expect(summaryOf('## Feest\n\n- **Samen** eten\n- [kaarten](https://voorbeeld.example)')).toBe('Feest · Samen eten · kaarten');
  });

  it('are cut between words, and never inside an emoji', () => {
    expect(summaryOf('kort 👩‍👩‍👧')).toBe('kort 👩‍👩‍👧');
    expect(summaryOf('lammetje '.repeat(40))).toMatch(/^(lammetje )+lammetje…$/);
    expect(summaryOf('👩‍👩‍👧'.repeat(200))).toBe(`${'👩‍👩‍👧'.repeat(180)}…`);
  });

  it('name who wrote it, with the label of a professional and for whom', () => {
    expect(bylineOf('Riet K.', { authorLabel: null, onBehalfOf: null })).toBe('Riet K.');
    expect(bylineOf('Marloes D.', { authorLabel: 'welzijnswerker, Welzijn Oost', onBehalfOf: 'de speeltuin' })).toBe(
      'Marloes D., welzijnswerker, Welzijn Oost, namens de speeltuin',
    );
  });
});
