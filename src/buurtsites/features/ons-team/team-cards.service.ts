import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, IsNull } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { insertOnce } from '../../../platform/database/insert-once.js';
import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { Membership } from '../../memberships/membership.entity.js';
import { NO_PHOTO, type PhotoInput, PhotosService } from '../../photos/photos.service.js';
import type { EntrustedCardDto } from './dto/entrusted-card.dto.js';
import type { OwnCardDto } from './dto/own-card.dto.js';
import { NoSuchCard } from './ons-team.errors.js';
import { reachabilityIn } from './reachability.js';
import { TeamCard } from './team-card.entity.js';
import { TeamSearch } from './team-search.js';

@Injectable()
export class TeamCardsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly photos: PhotosService,
    private readonly log: SiteLogService,
    private readonly search: TeamSearch,
  ) {}

  /** The own card, made or changed. Saving is saying yes again, with today's date. */
  saveOwn(member: Member, form: OwnCardDto, photo: PhotoInput = NO_PHOTO): Promise<void> {
    const { siteId, personId } = member;
    const now = this.clock.now();
    const words = { likes: form.graag, ...reachabilityIn(form), consentAt: now, consentNotedById: null, updatedAt: now };
    return this.unitOfWork.run(async (tx) => {
      if (member.role === 'wijkprofessional') await this.nameFunction(tx, member, form.functie);
      const isNew = await insertOnce(tx, TeamCard, { siteId, personId }, { siteId, personId, name: null, photoId: null, ...words });
      const { photoId: currentId } = await tx.manager.findOneByOrFail(TeamCard, { siteId, personId });
      const photoId = await this.photos.place(tx, { siteId, personId, currentId }, photo);
      await tx.manager.update(TeamCard, { siteId, personId }, { ...words, photoId });
      await this.note(tx, member, isNew ? 'teamkaart-gemaakt' : 'teamkaart-veranderd');
    });
  }

  withdrawOwn(member: Member): Promise<void> {
    return this.remove(member, { siteId: member.siteId, personId: member.personId });
  }

  /** A card for a team member without mail, who said yes to this buurtverbinder (D25). */
  makeEntrusted(member: Member, form: EntrustedCardDto): Promise<void> {
    const id = newId();
    const row = { id, siteId: member.siteId, personId: null, photoId: null, ...this.wordsOf(member, form) };
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.insert(TeamCard, row);
      await this.note(tx, member, 'teamkaart-gemaakt');
    });
  }

  changeEntrusted(member: Member, cardId: string, form: EntrustedCardDto): Promise<void> {
    const words = this.wordsOf(member, form);
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.manager.update(TeamCard, entrusted(member, cardId), words);
      if (affected === 0) throw new NoSuchCard('no entrusted card with this id on this site');
      await this.note(tx, member, 'teamkaart-veranderd');
    });
  }

  withdrawEntrusted(member: Member, cardId: string): Promise<void> {
    return this.remove(member, entrusted(member, cardId));
  }

  private wordsOf(member: Member, form: EntrustedCardDto): Omit<TeamCard, 'id' | 'siteId' | 'personId' | 'photoId'> {
    const now = this.clock.now();
    const name = `${form.voornaam} ${form.letter.toUpperCase()}.`;
    return { name, likes: form.graag, ...reachabilityIn(form), consentAt: now, consentNotedById: member.personId, updatedAt: now };
  }

  /** All that a professional does carries their function and organisation (D7). */
  private async nameFunction(tx: Tx, member: Member, functionTitle = ''): Promise<void> {
    if (functionTitle === '') throw new InvalidInput({ functie: 'Vul je functie en organisatie in, bijvoorbeeld “welzijnswerker, Welzijn Oost”.' });
    await tx.manager.update(Membership, { id: member.id }, { functionTitle });
  }

  private remove(member: Member, which: FindOptionsWhere<TeamCard>): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const card = await tx.manager.findOneBy(TeamCard, which);
      if (!card) return;
      await tx.manager.delete(TeamCard, { id: card.id });
      await this.photos.remove(tx, card.photoId);
      await this.note(tx, member, 'teamkaart-weg');
    });
  }

  private async note(tx: Tx, { siteId, personId, role }: Member, what: string): Promise<void> {
    await this.log.write(tx, { siteId, personId, role, what, featureKey: 'ons-team', at: this.clock.now() });
    await this.search.changed(tx, siteId);
  }
}

/** Cards without an account behind them: somebody's own card is never reached this way. */
const entrusted = (member: Member, id: string): FindOptionsWhere<TeamCard> => ({ id, siteId: member.siteId, personId: IsNull() });
