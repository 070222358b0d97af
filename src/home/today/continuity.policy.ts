const DAY = 24 * 60 * 60_000;
const SILENT_AFTER = 60;
/** The team hears it first; a week later the trainer does. */
const TRAINER_AFTER = SILENT_AFTER + 7;
const LEAST_RESIDENTS = 2;

export interface Continuity {
  /** Active buurtverbinders of the neighbourhood. */
  readonly residents: number;
  /** When somebody last did something; null: never. */
  readonly lastActAt: Date | null;
}

/** What keeps a neighbourhood going, told to who can do something about it, and never to who commissions it (D37). */
export function continuityFor(audience: 'team' | 'trainer', { residents, lastActAt }: Continuity, now: Date): readonly string[] {
  const words = WORDS[audience];
  const days = lastActAt === null ? 0 : Math.floor((now.getTime() - lastActAt.getTime()) / DAY);
  const silentAfter = audience === 'team' ? SILENT_AFTER : TRAINER_AFTER;
  return [...(residents < LEAST_RESIDENTS ? [words.few] : []), ...(days >= silentAfter ? [words.silent(days)] : [])];
}

const WORDS = {
  team: {
    few: 'Er zijn minder dan twee buurtverbinders. Vraag een buur erbij, of praat met je trainer over het stokje doorgeven.',
    silent: (days: number) => `Er gebeurde ${String(days)} dagen niets. Dat mag. Wil je verder en lukt het niet? Je trainer denkt graag mee.`,
  },
  trainer: {
    few: 'Er zijn minder dan twee buurtverbinders. Praat met het team over het stokje doorgeven.',
    silent: (days: number) => `Het is hier ${String(days)} dagen stil. Bel eens hoe het gaat.`,
  },
};
