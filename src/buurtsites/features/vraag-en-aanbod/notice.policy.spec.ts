import type { Member, Role } from '../../../platform/security/actor.js';
import { NoSuchConversation, NoSuchNotice, NotYourNotice, OnlyAskerConfirms, OnlyMatchmakersSuggest } from './notice.errors.js';
import {
  assertConfirms,
  assertMatchmaker,
  assertTalks,
  assertThat,
  isMatchmaker,
  isOnBoard,
  mayEdit,
  mayPost,
  mayReply,
  maySee,
  mayTakeDown,
} from './notice.policy.js';

const member = (personId: string, role: Role = 'lid') => ({ personId, role }) as Member;
const NOW = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-20T09:00:00Z');
const before = new Date('2026-02-20T09:00:00Z');
const onBoard = { expiresAt: later, restsSince: null, closedAt: null, hiddenAt: null };
const ofWim = { ...onBoard, authorId: 'wim' };

describe('posting and answering', () => {
  it.each(['lid', 'buurtverbinder', 'wijkprofessional'] as const)('is for a %s', (role) => {
    expect(mayPost(member('ans', role))).toBe(true);
    expect(mayReply(member('ans', role), ofWim)).toBe(true);
  });

  it.each(['trainer', 'opdrachtgever'] as const)('is not for a %s (D29), nor for somebody without a part here (D25)', (role) => {
    expect(mayPost(member('sanne', role))).toBe(false);
    expect(mayReply(member('sanne', role), ofWim)).toBe(false);
    expect(mayPost(null)).toBe(false);
  });

  it('is not answering oneself, nor who has left', () => {
    expect(mayReply(member('wim'), ofWim)).toBe(false);
    expect(mayReply(member('ans'), { authorId: null })).toBe(false);
  });
});

describe('the board', () => {
  it('has a note until it expires, is taken down or hidden (D33, D26)', () => {
    expect(isOnBoard(onBoard, NOW)).toBe(true);
    for (const gone of [{ expiresAt: before }, { closedAt: before }, { hiddenAt: before }]) expect(isOnBoard({ ...onBoard, ...gone }, NOW)).toBe(false);
  });

  it('counts no days while it rests (D20)', () => {
    expect(isOnBoard({ ...onBoard, expiresAt: before, restsSince: before }, NOW)).toBe(true);
  });

  it('shows what left it to its poster only, and what was hidden also to buurtverbinders (D26)', () => {
    const expired = { ...ofWim, expiresAt: before };
    expect(maySee(member('wim'), expired, NOW)).toBe(true);
    expect(maySee(member('riet', 'buurtverbinder'), expired, NOW)).toBe(false);
    const hidden = { ...ofWim, hiddenAt: before };
    expect(maySee(member('riet', 'buurtverbinder'), hidden, NOW)).toBe(true);
    expect(maySee(member('dirk', 'wijkprofessional'), hidden, NOW)).toBe(false);
    expect(maySee(null, hidden, NOW)).toBe(false);
  });
});

describe('changing and taking down', () => {
  it('is its poster’s: the team judges only what is reported (D26)', () => {
    for (const may of [mayEdit, mayTakeDown]) {
      expect(may(member('wim'), ofWim)).toBe(true);
      expect(may(member('riet', 'buurtverbinder'), ofWim)).toBe(false);
      expect(may(member('ans'), ofWim)).toBe(false);
      expect(may(null, ofWim)).toBe(false);
    }
  });

  it('is the buurtverbinders’ when its poster has left (D34)', () => {
    expect(mayTakeDown(member('riet', 'buurtverbinder'), { authorId: null })).toBe(true);
    expect(mayTakeDown(member('dirk', 'wijkprofessional'), { authorId: null })).toBe(false);
    expect(mayEdit(member('riet', 'buurtverbinder'), { authorId: null })).toBe(false);
  });

  it('explains itself to who takes part, and does not exist for others', () => {
    expect(() => {
      assertThat(false, member('ans'));
    }).toThrow(NotYourNotice);
    expect(() => {
      assertThat(false, null);
    }).toThrow(NoSuchNotice);
  });
});

describe('a talk', () => {
  it('is between two: no other reads along, whatever their role (D29)', () => {
    for (const one of ['wim', 'ans'])
      expect(() => {
        assertTalks(one, ofWim, { personId: 'ans' });
      }).not.toThrow();
    expect(() => {
      assertTalks('riet', ofWim, { personId: 'ans' });
    }).toThrow(NoSuchConversation);
  });

  it.each([
    ['vraag', 'wim', 'ans'],
    ['aanbod', 'ans', 'wim'],
  ] as const)('about a %s is confirmed by %s, who asked, and never by %s (D33)', (side, asker, helper) => {
    const notice = { side, authorId: 'wim' };
    expect(() => {
      assertConfirms(asker, notice, { personId: 'ans' });
    }).not.toThrow();
    expect(() => {
      assertConfirms(helper, notice, { personId: 'ans' });
    }).toThrow(OnlyAskerConfirms);
    expect(() => {
      assertConfirms('riet', notice, { personId: 'ans' });
    }).toThrow(NoSuchConversation);
  });
});

describe('being a matchmaker', () => {
  it('is for the buurtverbinders whom the team chose; until then for each of them', () => {
    expect(isMatchmaker(member('riet', 'buurtverbinder'), ['riet'])).toBe(true);
    expect(isMatchmaker(member('bram', 'buurtverbinder'), ['riet'])).toBe(false);
    expect(isMatchmaker(member('bram', 'buurtverbinder'), [])).toBe(true);
  });

  it.each(['lid', 'wijkprofessional', 'trainer', 'opdrachtgever'] as const)('is not for a %s', (role) => {
    expect(() => {
      assertMatchmaker(member('dirk', role), []);
    }).toThrow(OnlyMatchmakersSuggest);
  });
});
