import { Injectable } from '@nestjs/common';
import { PeopleQueries } from '../../../../accounts/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { agoInWords } from '../../../../platform/clock/in-words.js';
import type { Actor, Member } from '../../../../platform/security/actor.js';
import { type FormModel, formModel } from '../../../../platform/web/forms.js';
import type { SiteRef } from '../../feature-registry.js';
import { MEASURE_KINDS, type MeasureKind } from '../../../moderation/measure.entity.js';
import { NoSuchReport } from '../../../moderation/moderation.errors.js';
import { type Looker, lookerOf } from '../../../moderation/moderation.policy.js';
import { ModerationQueries } from '../../../moderation/moderation.queries.js';
import type { Report } from '../../../moderation/report.entity.js';
import { MEASURE_LABELS, REASON_LABELS } from '../../../moderation/report-reasons.js';
import { historyOf, peopleIn, rowOf } from './report-words.js';

export const MEASURE_FIELDS = ['maatregel', 'reden', 'weken', 'uitkomst', 'antwoord'] as const;
export type MeasureForm = FormModel<(typeof MEASURE_FIELDS)[number]>;

const HINTS: Readonly<Record<MeasureKind, string>> = {
  praten: 'De plaatser krijgt een vriendelijk bericht van jullie. Het bericht blijft staan.',
  weghalen: 'Niemand ziet het bericht meer. De plaatser hoort waarom.',
  pauze: 'De plaatser kan een tijd niets plaatsen. Doe dit als praten en weghalen niet hielpen.',
  niets: 'Het mag blijven staan.',
};

/** The pages of the queue in ready words. */
@Injectable()
export class ReportPages {
  constructor(
    private readonly moderation: ModerationQueries,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async index(site: SiteRef, actor: Actor, member: Member | null): Promise<object> {
    const looker = lookerOf(actor, member, await this.moderation.moderatorsOf(site.id));
    const { waiting, handled, objectedIds } = await this.moderation.reportsOf(site.id);
    const base = baseOf(site);
    const rows = (reports: readonly Report[]): readonly object[] => reports.map((report) => rowOf(report, base, objectedIds.has(report.id), this.clock.now()));
    return { title: 'Meldingen', base, waiting: rows(waiting), handled: rows(handled), mayPractise: looker.as === 'buurtverbinder' };
  }

  async show(site: SiteRef, actor: Actor, member: Member | null, reportId: string, form: MeasureForm = formModel(MEASURE_FIELDS)): Promise<object> {
    const looker = lookerOf(actor, member, await this.moderation.moderatorsOf(site.id));
    const file = await this.moderation.fileOf(site.id, reportId);
    if (!file) throw new NoSuchReport('no report with this id on this site');
    const { report, measures } = file;
    const base = baseOf(site);
    const names = await this.people.namesOf(peopleIn(file));
    return {
      title: report.isPractice ? 'Oefenmelding' : 'Melding',
      base,
      form,
      post: { title: report.postTitle ?? 'De hele site', href: report.postHref },
      reason: REASON_LABELS[report.reason],
      words: report.words,
      when: agoInWords(report.receivedAt, this.clock.now()),
      isPractice: report.isPractice,
      isOwn: report.posterId === looker.personId,
      history: historyOf(file, names, looker, base, this.clock.now()),
      action: `${base}/meldingen/${report.id}/maatregelen`,
      seen: measures.length,
      kinds: kindsFor(report, looker, form.maatregel.value),
      mayPause: looker.as === 'buurtverbinder' && (report.isPractice || report.posterId !== null),
      outcomes: [
        { value: 'gelijk', label: 'De plaatser heeft gelijk', hint: 'We draaien de maatregel terug.', isSelected: form.uitkomst.value === 'gelijk' },
        { value: 'blijft', label: 'De maatregel blijft', hint: null, isSelected: form.uitkomst.value === 'blijft' },
      ],
    };
  }
}

const baseOf = ({ slug }: SiteRef): string => `/buurt/${slug}/spelregels-melden`;

/** Only what can be done with this report, lowest step of the ladder first. */
function kindsFor({ isPractice, postId, posterId }: Report, looker: Looker, chosen: string): readonly object[] {
  const fits = (kind: MeasureKind): boolean => {
    if (looker.as === 'beheer') return kind === 'weghalen' && postId !== null;
    if (isPractice) return true;
    return (kind !== 'weghalen' || postId !== null) && (kind !== 'pauze' || posterId !== null);
  };
  return MEASURE_KINDS.filter(fits).map((value) => ({ value, label: MEASURE_LABELS[value], hint: HINTS[value], isSelected: chosen === value }));
}
