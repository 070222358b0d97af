/** What a session is: before the training, a part of it, or after. */
export const SESSION_KINDS = ['inwonersavond', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'intervisie', 'terugkomavond', 'overig'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export const KIND_WORDS: Readonly<Record<SessionKind, string>> = {
  inwonersavond: 'Inwonersavond',
  G1: 'Dagdeel 1',
  G2: 'Dagdeel 2',
  G3: 'Dagdeel 3',
  G4: 'Dagdeel 4',
  G5: 'Dagdeel 5',
  G6: 'Dagdeel 6',
  intervisie: 'Intervisie',
  terugkomavond: 'Terugkomavond',
  overig: 'Bijeenkomst',
};

/** From the evening before the training to the one after; intervisie and others stand outside it. */
export const TRAINING_ORDER: readonly SessionKind[] = ['inwonersavond', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'terugkomavond'];

/** The dagdelen of the training itself. */
export const PARTS_OF_TRAINING: readonly SessionKind[] = TRAINING_ORDER.filter((kind) => kind.startsWith('G'));
