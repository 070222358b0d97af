import { nameIn, type PersonName } from '../../../../accounts/index.js';
import { agoInWords, dayWithoutWeekday } from '../../../../platform/clock/in-words.js';
import type { ReportFile } from '../../../moderation/moderation.queries.js';
import type { Looker } from '../../../moderation/moderation.policy.js';
import type { Report } from '../../../moderation/report.entity.js';
import { MEASURE_LABELS, REASON_LABELS } from '../../../moderation/report-reasons.js';

type Names = ReadonlyMap<string, PersonName>;

/** A report as one line in the queue. */
export const rowOf = (report: Report, base: string, hasObjection: boolean, now: Date): object => ({
  href: `${base}/meldingen/${report.id}`,
  title: report.postTitle ?? 'Over de hele site',
  reason: REASON_LABELS[report.reason],
  when: agoInWords(report.receivedAt, now),
  isPractice: report.isPractice,
  hasObjection,
});

/** What was done about it so far, with who, when and why. */
export function historyOf({ measures }: ReportFile, names: Names, looker: Looker, base: string, now: Date): readonly object[] {
  return measures.map(({ measure, objection }) => ({
    label: MEASURE_LABELS[measure.kind],
    reason: measure.reason,
    who: measure.takenAs === 'beheer' ? 'Beheer van Buurtbrug' : nameIn(names, measure.takenById).publicName,
    when: agoInWords(measure.takenAt, now),
    until: measure.pausesUntil && dayWithoutWeekday(measure.pausesUntil, now),
    isReversed: measure.reversedAt !== null,
    objection: objection && {
      words: objection.words,
      isOpen: objection.outcome === null,
      outcome: objection.outcome === 'gelijk' ? 'De plaatser kreeg gelijk; de maatregel is teruggedraaid.' : 'De maatregel blijft.',
      answer: objection.answer,
      decidedBy: objection.decidedById && nameIn(names, objection.decidedById).publicName,
      mayDecide: measure.takenById !== looker.personId && measure.posterId !== looker.personId && measure.takenAs === looker.as,
      action: `${base}/maatregelen/${measure.id}/besluit`,
    },
  }));
}

export const peopleIn = ({ measures }: ReportFile): string[] =>
  measures.flatMap(({ measure, objection }) => [measure.takenById, objection?.decidedById ?? null]).filter((id) => id !== null);
