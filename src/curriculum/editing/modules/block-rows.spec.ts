import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { blockRows, blocksIn } from './block-rows.js';

const BLOCKS = [
  { title: 'Welkom', minutes: 30, net: false },
  { title: 'Rondje', minutes: 150, net: true, lesson: 'rondje' },
];

describe('the parts of a dagdeel in a form', () => {
  it('come back as they went in, without the empty rows', () => {
    expect(blocksIn(blockRows(BLOCKS), ['rondje'])).toEqual(BLOCKS);
  });

  it('stand in the order of their numbers; what has none comes last', () => {
    const sent = { ...blockRows(BLOCKS), 'blok0-plek': '2', 'blok1-plek': '1', 'blok2-wat': 'Afsluiten', 'blok2-minuten': '5', 'blok2-netto': '' };

    expect(blocksIn(sent, ['rondje']).map(({ title }) => title)).toEqual(['Rondje', 'Welkom', 'Afsluiten']);
  });

  it('are all shown, also when they are more than there may be', () => {
    const many = Array.from({ length: 32 }, () => ({ title: 'Rondje', minutes: 5, net: true }));

    expect(Object.keys(blockRows(many))).toContain('blok31-wat');
    expect(Object.keys(blockRows(many.slice(0, 29)))).toContain('blok29-wat');
    expect(Object.keys(blockRows(many.slice(0, 29)))).not.toContain('blok30-wat');
  });

  it('are refused at their own field', () => {
    const sent = { ...blockRows(BLOCKS), 'blok0-minuten': 'lang', 'blok1-les': 'verzonnen' };
    let fields: object = {};
    try {
      blocksIn(sent, ['rondje']);
    } catch (error) {
      if (error instanceof InvalidInput) ({ fields } = error);
    }

    expect(Object.keys(fields)).toEqual(['blok0-minuten', 'blok1-les']);
  });
});
