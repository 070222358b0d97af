import { Injectable } from '@nestjs/common';
import type { SiteRef } from '../feature-registry.js';
import type { PaperSection } from '../paper-section.js';
import { NoticeQueries } from './notice.queries.js';
import type { Side } from './notice.entity.js';

const MOST_PER_SIDE = 4;
const UNDER: Readonly<Record<Side, string>> = { vraag: 'Gevraagd', aanbod: 'Aangeboden' };

/** The newest of both sides; how to answer without a screen stands on the sheet itself. */
@Injectable()
export class BoardOnPaper {
  constructor(private readonly notices: NoticeQueries) {}

  async of(site: SiteRef): Promise<PaperSection | null> {
    const sides = await Promise.all((['vraag', 'aanbod'] as const).map((side) => this.linesOf(site, side)));
    const lines = sides.flat();
    return lines.length === 0 ? null : { title: 'Vraag en aanbod', lines };
  }

  private async linesOf(site: SiteRef, side: Side): Promise<PaperSection['lines']> {
    const { rows } = await this.notices.listOf(site, { side, kind: null }, 1, MOST_PER_SIDE);
    return rows.map(({ title, summary }) => ({ under: UNDER[side], time: null, title, detail: summary }));
  }
}
