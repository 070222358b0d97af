import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Attempts, networkOf } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { Photo } from '../photo.entity.js';
import { PhotoTakeDownAnswered, PhotoTakenDown } from '../photo-events.js';
import { PhotosService } from '../photos.service.js';
import { PhotoTakeDown } from './photo-take-down.entity.js';
import { PhotoTakeDownVoice } from './photo-take-down-voice.entity.js';
import { AlreadyJudged, NoSuchPhoto, NoSuchTakeDown } from './photo-take-down.errors.js';
import { assertMayJudge, assertMayPutBack } from './photo-take-down.policy.js';
import type { PuttingBackDto, TakeDownDto } from './take-down.dto.js';

const MOST_PER_QUARTER = 10;

type Judgement = Pick<PhotoTakeDown, 'outcome' | 'reason' | 'decidedById'>;

@Injectable()
export class PhotoTakeDownsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly photos: PhotosService,
    private readonly attempts: Attempts,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** Anyone, without an account and without a reason: first it is gone, then the team looks (D31). Whoever asks after another is heard too. */
  ask(siteId: string, photoId: string, form: TakeDownDto, ip: string): Promise<void> {
    const askedAt = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      await this.attempts.count(tx, [{ what: 'photo-take-down', whose: networkOf(ip), most: MOST_PER_QUARTER }]);
      if (!(await tx.manager.existsBy(Photo, { id: photoId, siteId }))) throw new NoSuchPhoto('no photo with this id on this site');
      const { affected } = await tx.manager.update(Photo, { id: photoId, siteId, hiddenAt: IsNull() }, { hiddenAt: askedAt });
      const takeDownId = affected === 0 ? await waitingFor(tx, photoId) : await this.begin(tx, siteId, photoId);
      await hear(tx, takeDownId, form, askedAt);
    });
  }

  /** @throws InvalidInput when more was said than who judges has read */
  putBack(member: Member, id: string, { waarom: reason, gezien }: PuttingBackDto): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const takeDown = await openTakeDown(tx, member.siteId, id);
      const photo = await tx.manager.findOneByOrFail(Photo, { id: takeDown.photoId ?? '' });
      assertMayPutBack(member, photo);
      const voices = await tx.manager.countBy(PhotoTakeDownVoice, { takeDownId: id });
      if (voices !== Number(gezien)) throw new InvalidInput({ waarom: 'Net vroeg nog iemand om deze foto weg te halen. Lees dat eerst.' });
      await tx.manager.update(Photo, { id: photo.id }, { hiddenAt: null });
      await this.close(tx, takeDown, { outcome: 'terug', reason, decidedById: member.personId });
      await this.note(tx, member, 'foto-teruggezet', reason);
    });
  }

  removeForGood(member: Member, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      assertMayJudge(member);
      const takeDown = await openTakeDown(tx, member.siteId, id);
      await this.close(tx, takeDown, { outcome: 'weg', reason: null, decidedById: member.personId });
      await this.photos.remove(tx, takeDown.photoId);
      await this.note(tx, member, 'foto-verwijderd', null);
    });
  }

  /** The photo went with what it stood on, or made place for another: then there is nothing left to judge. */
  async closeFor(tx: Tx, photoId: string): Promise<void> {
    const takeDown = await tx.manager.findOneBy(PhotoTakeDown, { photoId, outcome: IsNull() });
    if (takeDown) await this.close(tx, takeDown, { outcome: 'weg', reason: null, decidedById: null });
  }

  private async begin(tx: Tx, siteId: string, photoId: string): Promise<string> {
    const askedAt = this.clock.now();
    const takeDown: PhotoTakeDown = { id: newId(), siteId, photoId, askedAt, outcome: null, reason: null, decidedById: null, decidedAt: null };
    await tx.manager.insert(PhotoTakeDown, takeDown);
    await this.log.write(tx, { siteId, personId: null, role: 'bezoeker', what: 'foto-verborgen', at: askedAt });
    await tx.publish(new PhotoTakenDown(siteId, takeDown.id, askedAt));
    return takeDown.id;
  }

  /** Everybody who left an address hears what came of it, once per address; then the addresses are gone. */
  private async close(tx: Tx, { id, siteId }: PhotoTakeDown, judgement: Judgement): Promise<void> {
    const decidedAt = this.clock.now();
    await tx.manager.update(PhotoTakeDown, { id }, { ...judgement, decidedAt });
    const asked = await tx.manager.findBy(PhotoTakeDownVoice, { takeDownId: id, answerTo: Not(IsNull()) });
    await tx.manager.update(PhotoTakeDownVoice, { takeDownId: id }, { answerTo: null });
    const voiceByAddress = new Map(asked.map((voice) => [voice.answerTo ?? '', voice.id]));
    for (const [address, voiceId] of voiceByAddress) await tx.publish(new PhotoTakeDownAnswered(siteId, voiceId, address, judgement.reason, decidedAt));
  }

  private note(tx: Tx, { siteId, personId, role }: Member, what: string, reason: string | null): Promise<void> {
    return this.log.write(tx, { siteId, personId, role, what, reason, at: this.clock.now() });
  }
}

/** The one that hid the photo, and waits still. */
async function waitingFor(tx: Tx, photoId: string): Promise<string> {
  return (await tx.manager.findOneByOrFail(PhotoTakeDown, { photoId, outcome: IsNull() })).id;
}

/** Keeps what somebody said, once: who has nothing to say, or presses twice, adds nothing. */
async function hear(tx: Tx, takeDownId: string, form: TakeDownDto, saidAt: Date): Promise<void> {
  const said = { words: form.waarom || null, answerTo: form.mail?.toLowerCase() || null };
  if (said.words === null && said.answerTo === null) return;
  const same = { takeDownId, words: said.words ?? IsNull(), answerTo: said.answerTo ?? IsNull() };
  if (await tx.manager.existsBy(PhotoTakeDownVoice, same)) return;
  await tx.manager.insert(PhotoTakeDownVoice, { id: newId(), takeDownId, ...said, saidAt });
}

async function openTakeDown(tx: Tx, siteId: string, id: string): Promise<PhotoTakeDown> {
  const takeDown = await tx.manager.findOneBy(PhotoTakeDown, { id, siteId });
  if (!takeDown) throw new NoSuchTakeDown('no take-down with this id on this site');
  if (takeDown.outcome) throw new AlreadyJudged('judged before');
  return takeDown;
}
