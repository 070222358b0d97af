import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../../../accounts/index.js';
import { MembershipQueries } from '../../../memberships/membership.queries.js';
import { ModerationQueries } from '../../../moderation/moderation.queries.js';
import { HouseRules } from './house-rules.entity.js';

const EXAMPLE = join(process.cwd(), 'seeds/buurtsites/spelregels-voorbeelden.md');

@Injectable()
export class HouseRulesQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly moderation: ModerationQueries,
    private readonly memberships: MembershipQueries,
    private readonly people: PeopleQueries,
  ) {}

  async textOf(siteId: string): Promise<string | null> {
    return (await this.reader.manager.findOneBy(HouseRules, { siteId }))?.text ?? null;
  }

  /** What a team without rules starts from. */
  example(): string {
    return existsSync(EXAMPLE) ? readFileSync(EXAMPLE, 'utf8') : '';
  }

  /** "Riet K.", in the order in which they were chosen. */
  async moderatorNames(siteId: string): Promise<readonly string[]> {
    const ids = await this.moderation.moderatorsOf(siteId);
    const names = await this.people.namesOf(ids);
    return ids.map((id) => nameIn(names, id).publicName);
  }

  /** Every buurtverbinder, to choose moderators from. */
  async candidates(siteId: string, chosen: readonly string[]): Promise<readonly { value: string; label: string; hint: null; isSelected: boolean }[]> {
    const team = await this.memberships.activeIn(siteId, 'buurtverbinder');
    const names = await this.people.namesOf(team.map(({ personId }) => personId));
    return team.map(({ personId }) => ({ value: personId, label: nameIn(names, personId).publicName, hint: null, isSelected: chosen.includes(personId) }));
  }
}
