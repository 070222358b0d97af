import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import type { Accent, Site } from '../../sites/site.entity.js';
import { type SiteVisit, stateOf } from '../../visits/site-visit.js';
import { SiteFront } from './site-front.entity.js';

export interface PreparedFront {
  readonly name: string | null;
  readonly accent: Accent | null;
  readonly welcome: string | null;
}

@Injectable()
export class SiteFrontQueries {
  constructor(private readonly reader: DataSource) {}

  /** What the team has prepared so far; a site that was furnished without preparing shows itself. */
  async preparedFor(visit: SiteVisit): Promise<PreparedFront> {
    const front = await this.reader.manager.findOneBy(SiteFront, { siteId: visit.site.id });
    return front ?? (stateOf(visit, 'eigen-voorkant') === 'active' ? shownOn(visit.site) : { name: null, accent: null, welcome: null });
  }

  /** 1 when name, colour and welcome are there. */
  countOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(SiteFront, { siteId, name: Not(IsNull()), accent: Not(IsNull()), welcome: Not(IsNull()) });
  }
}

const shownOn = ({ name, accent, welcome }: Site): PreparedFront => ({ name, accent, welcome });
