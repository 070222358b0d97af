import { listed } from '../../platform/words/listed.js';
import type { AttendedSession } from '../attendance/attended-sessions.js';
import { JOINT_SESSIONS, type SessionKind } from '../attendance/session-kinds.js';
import { MOMENTS } from '../placements/placement.entity.js';
import { MOMENT_WORDS } from '../placements/stance-words.js';
import { type CompletionFacts, isMet, LEAST_INTERVISIONS, LEAST_JOINT, type Rule, rulesFor } from './completion.policy.js';

/** One rule for who it concerns: what is done, what is still needed, and who does it. */
export interface RuleRow {
  readonly title: string;
  readonly tone: 'done' | 'later';
  readonly label: string;
  readonly done: string;
  readonly needed: string | null;
  readonly who: string | null;
  readonly href: string | null;
}

export const RULE_TITLES: Readonly<Record<Rule, string>> = {
  lessen: 'Alle lessen lezen',
  plekken: 'Drie keer je plek kiezen',
  intervisie: 'Twee keer intervisie',
  samen: 'Drie keer samen trainen met bewoners',
  toets: 'De tien vragen',
};

interface Told {
  readonly done: string;
  readonly needed: string;
  readonly who: string;
  readonly href?: string;
}

export function ruleRows(facts: CompletionFacts, nameOf: (kind: SessionKind) => string): readonly RuleRow[] {
  return rulesFor(facts).map((rule) => {
    const { done, needed, who, href } = TELL[rule](facts, nameOf);
    const isDone = isMet(rule, facts);
    return {
      title: RULE_TITLES[rule],
      tone: isDone ? 'done' : 'later',
      label: isDone ? 'Klaar' : 'Nog niet klaar',
      done,
      needed: isDone ? null : needed,
      who: isDone ? null : who,
      href: isDone ? null : (href ?? null),
    };
  });
}

/** "Samen beginnen (G1) telt niet mee: er waren maar twee bewoners." */
export const notJointRows = (sessions: readonly AttendedSession[], nameOf: (kind: SessionKind) => string): readonly string[] =>
  sessions.flatMap(({ kind, whyNotJoint }) => (whyNotJoint ? [`Een keer ${nameOf(kind)} telt niet mee: ${whyNotJoint}.`] : []));

const TELL: Readonly<Record<Rule, (facts: CompletionFacts, nameOf: (kind: SessionKind) => string) => Told>> = {
  lessen: ({ lessons: { read, total } }) => ({
    done: `Je las ${String(read)} van de ${String(total)} lessen.`,
    needed: total - read === 1 ? 'Nog één les.' : `Nog ${String(total - read)} lessen.`,
    who: 'Jij leest ze zelf, wanneer het jou past.',
    href: '#lessen',
  }),
  plekken: ({ moments }) => ({
    done: moments.length === 0 ? 'Je koos nog geen plek.' : `Je koos ${listed(wordsOf(MOMENTS.filter((moment) => moments.includes(moment))))} je plek.`,
    needed: `Nog ${listed(wordsOf(MOMENTS.filter((moment) => !moments.includes(moment))))}.`,
    who: 'Jij kiest zelf. Alleen jij ziet het.',
    href: '#plek',
  }),
  intervisie: ({ intervisions }) => ({
    done: intervisions === 0 ? 'Je deed nog niet mee.' : `Je deed ${String(intervisions)} keer mee.`,
    needed: `Nog ${String(LEAST_INTERVISIONS - intervisions)} keer.`,
    who: 'Je trainer spreekt de keren af, en schrijft op wie er was.',
  }),
  samen: ({ joint }, nameOf) => ({
    done: joint.length === 0 ? 'Je was er nog niet bij.' : `Je was bij ${listed(joint.map(nameOf))}.`,
    needed: `Nog ${String(Math.max(0, LEAST_JOINT - joint.length))} van deze: ${listed(JOINT_SESSIONS.filter((each) => !joint.includes(each)).map(nameOf))}.`,
    who: 'Je trainer schrijft op wie er was. Het telt als er drie of meer bewoners waren, en meer bewoners dan professionals.',
  }),
  toets: ({ check }) => ({
    done: check === 'gehaald' ? 'Je hebt ze alle tien goed.' : 'Je hebt ze nog niet alle tien goed.',
    needed: 'Beantwoord de tien vragen. Opnieuw proberen mag zo vaak je wilt.',
    who: 'Jij maakt ze zelf. Niemand ziet wat je fout had.',
    href: '/op-weg-helpen/toets',
  }),
};

const wordsOf = (moments: readonly (typeof MOMENTS)[number][]): string[] => moments.map((moment) => MOMENT_WORDS[moment].sentence.toLowerCase());
