import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, MoreThanOrEqual } from 'typeorm';
import { SiteLogLine } from '../../buurtsites/index.js';
import { HelpOffer, StepContribution, StepHelpRequest } from './help.entities.js';

/** What moves a step on: doing, showing, deciding, asking, offering, bringing. Taking something back is no act; the page of the regie-wacht names them all. */
export const STEP_ACTS = [
  'klus-klaar',
  'bewijs-erbij',
  'akkoord-gegeven',
  'stap-afgerond',
  'stap-overgeslagen',
  'hulp-gevraagd',
  'hulp-aangeboden',
  'hulp-aangenomen',
  'hulp-afgewezen',
  'hulp-gedaan',
  'hulp-bedankt',
  'bijdrage-erbij',
  'feiten-nagekeken',
  'eigen-stap-erbij',
  'eigen-stap-klaar',
] as const;

/** Who act on the steps, as groups; never per person. */
export type StepActCounts = Readonly<Record<'buurtverbinder' | 'wijkprofessional', number>>;

@Injectable()
export class StepActQueries {
  constructor(private readonly reader: DataSource) {}

  /** Counted from the log, by the role people had when they did it (D24). */
  async countsIn(siteId: string, since: Date): Promise<StepActCounts> {
    const where = { siteId, what: In([...STEP_ACTS]), at: MoreThanOrEqual(since) };
    const count = (role: keyof StepActCounts): Promise<number> => this.reader.manager.countBy(SiteLogLine, { ...where, role });
    return { buurtverbinder: await count('buurtverbinder'), wijkprofessional: await count('wijkprofessional') };
  }

  /** When the open questions to professionals were asked on which nobody offered or brought anything since, the oldest first. */
  async unansweredIn(siteId: string): Promise<readonly Date[]> {
    const { manager } = this.reader;
    const where = { siteId, asked: 'professionals', closedAt: IsNull() } as const;
    const requests = await manager.find(StepHelpRequest, { where, order: { askedAt: 'ASC', id: 'ASC' } });
    if (requests.length === 0) return [];
    const [offers, contributions] = await Promise.all([manager.findBy(HelpOffer, { siteId }), manager.findBy(StepContribution, { siteId })]);
    const answers = [
      ...offers.filter(({ state }) => state !== 'ingetrokken').map(({ stepKey, offeredAt }) => ({ stepKey, at: offeredAt })),
      ...contributions.map(({ stepKey, at }) => ({ stepKey, at })),
    ];
    return requests
      .filter(({ stepKey, askedAt }) => !answers.some((answer) => answer.stepKey === stepKey && answer.at >= askedAt))
      .map(({ askedAt }) => askedAt);
  }
}
