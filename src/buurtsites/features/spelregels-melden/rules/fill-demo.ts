import type { DemoNeighbourhood } from '../../../../platform/seeds/demo-content.js';
import type { MeasuresService } from '../../../moderation/measures.service.js';
import type { ReportsService } from '../../../moderation/reports.service.js';
import type { HouseRulesService } from './house-rules.service.js';

interface Content {
  readonly door: string;
  readonly tekst: string;
  readonly kijken: readonly string[];
  readonly oefening: string;
}

interface Services {
  readonly rules: HouseRulesService;
  readonly reports: ReportsService;
  readonly measures: MeasuresService;
}

export async function fillDemo({ site, content, member }: DemoNeighbourhood, { rules, reports, measures }: Services): Promise<void> {
  const { door, tekst, kijken, oefening } = content as Content;
  const writer = member(door);
  await rules.save(writer, tekst);
  await rules.appoint(
    writer,
    kijken.map((name) => member(name).personId),
  );
  const looker = member(kijken[0] ?? door);
  const reportId = await reports.practise(looker);
  const actor = { personId: looker.personId, sessionId: '', firstName: '', lastName: '', isPlatformAdmin: false, members: [looker], current: looker };
  await measures.take(actor, looker, { siteId: site.id, reportId }, { maatregel: 'praten', reden: oefening, gezien: '0' });
}
