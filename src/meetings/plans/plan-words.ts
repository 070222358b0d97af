import type { SessionInvitee } from '../sessions/session-invitee.entity.js';
import type { PlanChanges } from './plan-changes.js';

/** "Riet, Noor en Dirk" */
export const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`);

/** What saving does, before it is done: "5 nieuwe bijeenkomsten, 1 verschuift. Er gaan 45 berichten uit …" */
export function summaryOf({ fresh, moved }: PlanChanges, replies: readonly SessionInvitee[]): { readonly changes: string; readonly mails: string } {
  const invited = fresh.reduce((sum, { group }) => sum + group.people.length, 0);
  const told = moved.reduce((sum, { standing }) => sum + replies.filter(({ sessionId }) => sessionId === standing.sessionId).length, 0);
  return { changes: changesInWords(fresh.length, moved.length), mails: mailsInWords(invited + told) };
}

function changesInWords(fresh: number, moved: number): string {
  if (fresh + moved === 0) return 'Er verandert niets.';
  const words = [
    ...(fresh === 0 ? [] : [fresh === 1 ? '1 nieuwe bijeenkomst' : `${String(fresh)} nieuwe bijeenkomsten`]),
    ...(moved === 0 ? [] : [moved === 1 ? '1 bijeenkomst verschuift' : `${String(moved)} bijeenkomsten verschuiven`]),
  ];
  return `${listed(words)}.`;
}

const mailsInWords = (mails: number): string =>
  mails === 1 ? 'Er gaat 1 bericht uit.' : `Er gaan ${String(mails)} berichten uit: per bijeenkomst één aan ieder die erbij hoort.`;

/** "5 bijeenkomsten staan gepland." */
export function savedInWords(scheduled: number, moved: number): string {
  const count = scheduled + moved;
  if (count === 0) return 'Alles stond al zoals in het plan.';
  return `${count === 1 ? '1 bijeenkomst staat' : `${String(count)} bijeenkomsten staan`} zoals in het plan. Iedereen krijgt bericht.`;
}
