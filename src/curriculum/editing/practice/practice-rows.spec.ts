import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { answersIn, answerValues } from './answer-rows.js';
import { choicesIn, choiceValues } from './choice-rows.js';

const CHOICES = [
  { stance: 'overnemen', text: 'Je doet het zelf.', consequence: 'Het is snel klaar.' },
  { stance: 'loslaten', text: 'Je wacht af.', consequence: 'Het blijft liggen.' },
] as const;
const refusedBy = (act: () => unknown): object => {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields;
  }
  return {};
};

describe('the choices of a practice case in a form', () => {
  it('come back as they went in', () => {
    expect(choicesIn(choiceValues(CHOICES))).toEqual(CHOICES);
  });

  it('are refused half, at the field that is missing', () => {
    const half = { ...choiceValues(CHOICES), 'keuze1-gevolg': '', 'keuze2-tekst': 'Je vraagt door.' };

    expect(Object.keys(refusedBy(() => choicesIn(half)))).toEqual(['keuze1-gevolg', 'keuze2-houding', 'keuze2-gevolg']);
  });
});

describe('the answers of a question in a form', () => {
  it('come back without empty rows; the right one stays the right one', () => {
    const sent = { ...answerValues(['Ja', '', 'Nee']), goed: '2' };

    expect(answersIn(sent)).toEqual({ answers: ['Ja', 'Nee'], rightAnswer: 1 });
  });

  it('want to know which one is right', () => {
    expect(refusedBy(() => answersIn({ ...answerValues(['Ja', 'Nee']), goed: '4' }))).toHaveProperty('goed');
  });
});
