import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { ROLE_LABELS } from '../../platform/web/chrome.js';
import { SiteLogLine } from '../log/site-log-line.entity.js';
import { LOG_WORDS } from '../log/log-words.js';
import { Organisation, OrganisationMember } from '../organisations/organisation.entity.js';
import { Site } from '../sites/site.entity.js';
import { Membership } from './membership.entity.js';

/** In which neighbourhoods somebody takes part, and what the log of each says they did (D24). */
@Injectable()
export class MembershipData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'De buurten waar je meedoet', order: 18, rowsOf: (personId) => this.memberships(personId) });
    this.personalData.add({ title: 'Organisaties waarvoor je werkt', order: 19, rowsOf: (personId) => this.organisations(personId) });
    this.personalData.add({ title: 'Wat je daar deed, volgens de geschiedenis', order: 90, rowsOf: (personId) => this.acts(personId) });
  }

  private async memberships(personId: string): Promise<readonly PersonalRow[]> {
    const memberships = await this.reader.manager.find(Membership, { where: { personId }, order: { joinedAt: 'ASC', id: 'ASC' } });
    const nameOf = await this.siteNames(memberships.map(({ siteId }) => siteId));
    return memberships.map(({ siteId, role, functionTitle, joinedAt, endedAt }) => ({
      Buurt: nameOf(siteId),
      Rol: ROLE_LABELS[role],
      Functie: functionTitle,
      Sinds: joinedAt,
      'Gestopt op': endedAt,
    }));
  }

  private async organisations(personId: string): Promise<readonly PersonalRow[]> {
    const members = await this.reader.manager.findBy(OrganisationMember, { personId });
    const organisations = await this.reader.manager.findBy(Organisation, { id: In(members.map(({ organisationId }) => organisationId)) });
    return members.map(({ organisationId, role }) => ({ Organisatie: organisations.find(({ id }) => id === organisationId)?.name ?? '', Rol: role }));
  }

  private async acts(personId: string): Promise<readonly PersonalRow[]> {
    const lines = await this.reader.manager.find(SiteLogLine, { where: { personId }, order: { at: 'DESC', id: 'DESC' } });
    const nameOf = await this.siteNames(lines.map(({ siteId }) => siteId));
    return lines.map(({ siteId, what, stepKey, reason, at }) => ({
      Buurt: nameOf(siteId),
      Wanneer: at,
      // the sentences of steps are made a floor higher; the word itself is plain Dutch as well
      Wat: LOG_WORDS[what] ?? what.replaceAll('-', ' '),
      Stap: stepKey,
      'Wat je erbij schreef': reason,
    }));
  }

  private async siteNames(siteIds: readonly string[]): Promise<(siteId: string) => string> {
    const sites = await this.reader.manager.findBy(Site, { id: In([...new Set(siteIds)]) });
    return (siteId) => sites.find(({ id }) => id === siteId)?.name ?? '';
  }
}
