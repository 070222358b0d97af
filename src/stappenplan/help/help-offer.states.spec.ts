import { movesFor, type OfferState } from './help-offer.states.js';

const riet = { role: 'buurtverbinder', personId: 'riet' } as const;
const marloes = { role: 'wijkprofessional', personId: 'marloes' } as const;
const dirk = { role: 'wijkprofessional', personId: 'dirk' } as const;
const offer = (state: OfferState) => ({ state, offeredById: 'marloes' });

describe('an offer of help (D3)', () => {
  it('is accepted or declined by residents, and only taken back by who offered it', () => {
    expect(movesFor(offer('aangeboden'), riet)).toEqual(['aanneming', 'afwijzing']);
    expect(movesFor(offer('aangeboden'), marloes)).toEqual(['intrekking']);
  });

  it('is not done before it was accepted', () => {
    expect(movesFor(offer('aangeboden'), marloes)).not.toContain('afronding');
    expect(movesFor(offer('aangenomen'), marloes)).toEqual(['afronding', 'intrekking']);
    expect(movesFor(offer('aangenomen'), riet)).toEqual(['afronding']);
  });

  it('is thanked for by residents, once it is done', () => {
    expect(movesFor(offer('gedaan'), riet)).toEqual(['bedankje']);
    expect(movesFor(offer('gedaan'), marloes)).toEqual([]);
  });

  it.each(['afgewezen', 'bedankt', 'ingetrokken'] as const)('that is %s has come to its end', (state) => {
    expect([...movesFor(offer(state), riet), ...movesFor(offer(state), marloes)]).toEqual([]);
  });

  it.each(['aangeboden', 'aangenomen', 'gedaan'] as const)('that is %s is not for another professional to move', (state) => {
    expect(movesFor(offer(state), dirk)).toEqual([]);
  });
});
