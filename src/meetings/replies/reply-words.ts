import type { Reply, SessionInvitee } from '../sessions/session-invitee.entity.js';
import { hasSeatKept, letSeatPass, waits } from './seats.policy.js';

type Tone = 'ok' | 'wait' | null;

export const REPLY_TAGS: Readonly<Record<Reply, { readonly label: string; readonly tone: Tone }>> = {
  accepted: { label: 'Komt', tone: 'ok' },
  tentative: { label: 'Misschien', tone: 'wait' },
  declined: { label: 'Komt niet', tone: null },
  none: { label: 'Nog geen antwoord', tone: null },
};

export const tagOf = (invitee: Pick<SessionInvitee, 'reply' | 'waitingSince'>): { readonly label: string; readonly tone: Tone } =>
  waits(invitee) ? { label: 'Op de wachtlijst', tone: 'wait' } : REPLY_TAGS[invitee.reply];

const OWN: Readonly<Record<Reply, string>> = {
  accepted: 'Je komt. Tot dan!',
  tentative: 'Je weet het nog niet zeker. Laat het weten als je het weet.',
  declined: 'Je kunt niet. Jammer, en goed dat we het weten.',
  none: 'Kom je? Laat het weten.',
};

export function ownWords(invitee: Pick<SessionInvitee, 'reply' | 'waitingSince' | 'seatKeptUntil'>, now: Date): string {
  if (hasSeatKept(invitee, now)) return 'Er is een plek voor je vrij.';
  if (letSeatPass(invitee, now)) return 'Er was een plek voor je, maar we hoorden niets. Wil je nog komen? Zeg dan opnieuw ja.';
  return waits(invitee) ? 'Je staat op de wachtlijst. Komt er een plek vrij, dan hoor je het.' : OWN[invitee.reply];
}

export function thanksFor(invitee: Pick<SessionInvitee, 'reply' | 'waitingSince'>): string {
  if (waits(invitee)) return 'Dank je. De bijeenkomst is vol, je staat nu op de wachtlijst.';
  return { accepted: 'Fijn dat je komt.', tentative: 'Dank je. Je weet het nog niet zeker.', declined: 'Dank je. Je komt deze keer niet.', none: '' }[
    invitee.reply
  ];
}
