import { pathToDraft } from '../programmes/addresses.js';

/** A draft as its address names it; the parameters of every route of the editor. */
export interface DraftAddress {
  readonly programme: string;
  readonly draft: string;
}

export interface PartAddress extends DraftAddress {
  readonly part: string;
}

export const draftPath = ({ programme, draft }: DraftAddress, ...further: readonly string[]): string => pathToDraft(programme, draft, ...further);
