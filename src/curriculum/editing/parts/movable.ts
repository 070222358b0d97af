import { draftPath, type DraftAddress } from '../draft-address.js';

interface Named {
  readonly key: string;
  readonly title: string;
}

/** A part in its row: where its page is, and what `curriculum/drafts/_moves` and the anchors need. */
export type Movable<T extends Named> = Omit<T, 'id'> & {
  readonly id: string;
  readonly href: string;
  readonly moves: { readonly action: string; readonly page: 'module' | null; readonly what: string; readonly isFirst: boolean; readonly isLast: boolean };
};

/** The parts of one kind as they stand beneath each other. `page`: the page of a module, else that of the draft. */
export const movables = <T extends Named>(address: DraftAddress, kind: string, parts: readonly T[], page: 'module' | null = null): readonly Movable<T>[] =>
  parts.map((part, index) => ({
    ...part,
    id: `${kind}-${part.key}`,
    href: draftPath(address, kind, part.key),
    moves: {
      action: draftPath(address, kind, part.key, 'verplaatsing'),
      page,
      what: part.title,
      isFirst: index === 0,
      isLast: index === parts.length - 1,
    },
  }));
