import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { contactIn, PeopleQueries, Person } from '../../accounts/index.js';
import { Membership, Site } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { Cohort } from '../cohorts/cohort.entity.js';
import { Invitation } from './invitation.entity.js';
import { NoSuchInvitation } from './invitation.errors.js';
import { assertOpen } from './invitation.policy.js';

export const ACCEPT_FIELDS = ['voornaam', 'achternaam', 'functie', 'organisatie', 'wachtwoord'] as const;
type Fields = (typeof ACCEPT_FIELDS)[number];

/** What an invitation asks of who opens it. */
export interface Asked {
  readonly isNewcomer: boolean;
  readonly asksFunction: boolean;
  /** A professional's function and organisation as they gave them before (D7). */
  readonly knownFunction: string | null;
}

/** Who invites whom for what; opening it changes nothing. */
@Injectable()
export class InvitationPage {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async asked(token: string, actor: Actor | null): Promise<Asked & { readonly invitation: Invitation }> {
    const { manager } = this.reader;
    const invitation = await manager.findOneBy(Invitation, { tokenHash: hashOfToken(token) });
    if (!invitation) throw new NoSuchInvitation();
    assertOpen(invitation, this.clock.now());
    const personId = actor?.personId ?? (await manager.findOneBy(Person, { email: invitation.email }))?.id ?? null;
    const isPro = invitation.role === 'wijkprofessional';
    const knownFunction = isPro && personId !== null ? await this.functionOf(personId) : null;
    return { invitation, isNewcomer: personId === null, asksFunction: isPro && knownFunction === null, knownFunction };
  }

  async show(token: string, actor: Actor | null, form: FormModel<Fields> = formModel(ACCEPT_FIELDS)): Promise<{ view: string; model: object }> {
    const { invitation, isNewcomer, asksFunction } = await this.asked(token, actor);
    const { manager } = this.reader;
    const cohort = await manager.findOneByOrFail(Cohort, { id: invitation.cohortId });
    const { name: siteName } = await manager.findOneByOrFail(Site, { id: cohort.siteId });
    const model = {
      title: `Doe je mee in ${siteName}?`,
      token,
      siteName,
      cohortName: cohort.name,
      inviter: await this.inviterOf(invitation),
      isResident: invitation.role === 'buurtverbinder',
      isNewcomer,
      asksFunction,
      email: invitation.email,
      signedInAs: actor && `${actor.firstName} ${actor.lastName}`.trim(),
      form,
    };
    return { view: 'cohorts/invitation-acceptances/new', model };
  }

  private async functionOf(personId: string): Promise<string | null> {
    const [latest] = await this.reader.manager.find(Membership, { where: { personId, functionTitle: Not(IsNull()) }, order: { joinedAt: 'DESC' }, take: 1 });
    return latest?.functionTitle ?? null;
  }

  private async inviterOf({ invitedById }: Invitation): Promise<string> {
    if (invitedById === null) return 'Je trainer';
    return contactIn(await this.people.contactsOf([invitedById]), invitedById).name;
  }
}
