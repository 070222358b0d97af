import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { typedIn } from '../../../platform/web/forms.js';
import { type Choice, STANCES } from '../../content/programme-content.js';

/** More than five choices nobody oversees; the check of the programme says the same. */
export const ROWS = ['0', '1', '2', '3', '4'] as const;
export const CHOICE_PARTS = ['houding', 'tekst', 'gevolg'] as const;
type ChoicePart = (typeof CHOICE_PARTS)[number];
export type ChoiceField = `keuze${(typeof ROWS)[number]}-${ChoicePart}`;

export const choiceField = (row: (typeof ROWS)[number], part: ChoicePart): ChoiceField => `keuze${row}-${part}`;
export const CHOICE_FIELDS: readonly ChoiceField[] = ROWS.flatMap((row) => CHOICE_PARTS.map((part) => choiceField(row, part)));

export function choiceValues(choices: readonly Choice[]): Partial<Record<ChoiceField, string>> {
  return Object.fromEntries(
    ROWS.flatMap((row) => {
      const { stance = '', text = '', consequence = '' } = choices[Number(row)] ?? {};
      return [
        [choiceField(row, 'houding'), stance],
        [choiceField(row, 'tekst'), text],
        [choiceField(row, 'gevolg'), consequence],
      ];
    }),
  );
}

/** A row without words is no choice. @throws InvalidInput about what is missing in one that is half */
export function choicesIn(body: Readonly<Record<string, unknown>>): readonly Choice[] {
  const errors: Record<string, string> = {};
  const value = (row: (typeof ROWS)[number], part: ChoicePart): string => {
    const text = typedIn(body, choiceField(row, part));
    if (text.length > 2000) errors[choiceField(row, part)] = 'Houd dit onder de 2000 tekens.';
    return text;
  };
  const choices = ROWS.flatMap((row) => {
    const [text, consequence, chosen] = [value(row, 'tekst'), value(row, 'gevolg'), value(row, 'houding')];
    if (text === '' && consequence === '') return [];
    const stance = STANCES.find((each) => each === chosen);
    if (!stance) errors[choiceField(row, 'houding')] = 'Kies waar deze keuze op de lijn staat.';
    if (text === '') errors[choiceField(row, 'tekst')] = 'Schrijf wat iemand dan doet of zegt.';
    if (consequence === '') errors[choiceField(row, 'gevolg')] = 'Schrijf wat er dan gebeurt.';
    return stance ? [{ stance, text, consequence }] : [];
  });
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors);
  return choices;
}
