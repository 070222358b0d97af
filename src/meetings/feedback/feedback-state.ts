import { dayInWords } from '../../platform/clock/in-words.js';
import type { Session } from '../sessions/session.entity.js';
import { closesAt, isStillAsked, LEAST_ANSWERS } from './feedback.policy.js';

interface Facts {
  readonly asked: number;
  readonly answers: number;
  /** How many of them are shown. */
  readonly total: number;
}

const TOO_FEW = 'Dan laten we niets zien: anders is te raden wie wat koos.';

/** Where the questions of a session are, for its trainers: nothing is promised that cannot come any more. */
export function stateInWords(session: Pick<Session, 'endsAt' | 'cancelledAt'>, { asked, answers, total }: Facts, now: Date): string {
  if (session.cancelledAt !== null) return 'Deze bijeenkomst ging niet door. Er is dus niets gevraagd.';
  if (closesAt(session) <= now) return total > 0 ? 'Dit zijn alle antwoorden.' : `Er kwamen geen drie antwoorden. ${TOO_FEW}`;
  if (total > 0) return `Komen er nog drie antwoorden bij, dan tellen we opnieuw. Vanaf ${dayInWords(closesAt(session), now)} staan alle antwoorden erin.`;
  if (asked === 0) return isStillAsked(session, now) ? TO_COME : NOBODY;
  if (asked < LEAST_ANSWERS) return `${asked === 1 ? 'Eén persoon kreeg' : 'Twee mensen kregen'} de vragen: minder dan drie. ${TOO_FEW}`;
  const came = answers === 1 ? 'Er is nu één antwoord' : `Er zijn nu ${String(Math.min(answers, LEAST_ANSWERS))} antwoorden`;
  return `${String(asked)} mensen kregen de vragen. ${came}. Vanaf drie zie je hier hoe vaak iets is gekozen. Eerder niet: dan zou je kunnen raden wie wat koos.`;
}

const TO_COME =
  'Twee uur na afloop krijgt wie er was drie korte vragen in de mail. ’s Nachts niet: dan de volgende ochtend om negen uur. Schrijf wel binnen twee dagen op wie er was. Wie zulke mails uitzette, krijgt de vragen niet.';
const NOBODY =
  'Niemand kreeg de vragen. We sturen ze tot twee dagen na afloop, aan wie er volgens jouw lijst was en zulke mails wil. Daarna vragen we het niet meer.';
