import type { Member } from '../../platform/security/actor.js';

/** offered → accepted or declined → done → thanked (D3); until it is done, who offered it can take it back. */
export type OfferState = 'aangeboden' | 'aangenomen' | 'afgewezen' | 'gedaan' | 'bedankt' | 'ingetrokken';

/** What moves an offer on, as the noun in its address. */
export const MOVES = ['aanneming', 'afwijzing', 'afronding', 'bedankje', 'intrekking'] as const;
export type Move = (typeof MOVES)[number];

interface Transition {
  readonly from: readonly OfferState[];
  readonly to: OfferState;
  /** Residents decide and thank; who offers can only finish or withdraw. */
  readonly by: readonly ('bewoners' | 'aanbieder')[];
}

export const TRANSITIONS: Readonly<Record<Move, Transition>> = {
  aanneming: { from: ['aangeboden'], to: 'aangenomen', by: ['bewoners'] },
  afwijzing: { from: ['aangeboden'], to: 'afgewezen', by: ['bewoners'] },
  afronding: { from: ['aangenomen'], to: 'gedaan', by: ['bewoners', 'aanbieder'] },
  bedankje: { from: ['gedaan'], to: 'bedankt', by: ['bewoners'] },
  intrekking: { from: ['aangeboden', 'aangenomen'], to: 'ingetrokken', by: ['aanbieder'] },
};

interface Offered {
  readonly state: OfferState;
  readonly offeredById: string | null;
}

export const isTheirs = (move: Move, { offeredById }: Offered, { role, personId }: Pick<Member, 'role' | 'personId'>): boolean => {
  const { by } = TRANSITIONS[move];
  return (by.includes('bewoners') && role === 'buurtverbinder') || (by.includes('aanbieder') && offeredById === personId);
};

/** What this member can do with the offer now. */
export const movesFor = (offer: Offered, member: Pick<Member, 'role' | 'personId'>): readonly Move[] =>
  MOVES.filter((move) => TRANSITIONS[move].from.includes(offer.state) && isTheirs(move, offer, member));
