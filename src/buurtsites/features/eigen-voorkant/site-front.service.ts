import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { insertOnce } from '../../../platform/database/insert-once.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { NO_PHOTO, type PhotoInput, PhotosService } from '../../photos/photos.service.js';
import { Neighbourhood } from '../../sites/neighbourhood.entity.js';
import { Site, type Visibility } from '../../sites/site.entity.js';
import { SiteFeature } from '../site-feature.entity.js';
import { DEFAULT_ACCENT } from './accents.js';
import type { FrontDto } from './dto/front.dto.js';
import { SiteFront } from './site-front.entity.js';

const MOST_LINES = 5;

/** `Site` holds what visitors see, `SiteFront` what the team has prepared; this is the only way from one to the other. */
@Injectable()
export class SiteFrontService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly photos: PhotosService,
    private readonly log: SiteLogService,
  ) {}

  async save(member: Member, form: FrontDto, photo: PhotoInput = NO_PHOTO): Promise<void> {
    const { siteId, personId } = member;
    assertFewLines(form.welkom);
    const words = { name: form.naam || null, accent: form.kleur || null, welcome: form.welkom || null, updatedAt: this.clock.now() };
    await this.unitOfWork.run(async (tx) => {
      const isShown = await isActive(tx, siteId);
      if (isShown) assertComplete(words);
      await insertOnce(tx, SiteFront, { siteId }, { siteId, photoId: null, ...words });
      const { photoId: currentId } = await tx.manager.findOneByOrFail(SiteFront, { siteId });
      await tx.manager.update(SiteFront, { siteId }, { ...words, photoId: await this.photos.place(tx, { siteId, personId, currentId }, photo) });
      if (isShown) await this.show(tx, siteId);
      await this.note(tx, member, 'voorkant-bewaard');
    });
  }

  /** Who sees the site before its opening: a choice of the residents of the team. */
  chooseVisibility(member: Member, visibility: Visibility): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.update(Site, { id: member.siteId }, { visibility });
      await this.note(tx, member, visibility === 'open' ? 'site-zichtbaar' : 'site-besloten');
    });
  }

  /** Lets visitors see what the team has prepared. */
  async show(tx: Tx, siteId: string): Promise<void> {
    const front = await tx.manager.findOneBy(SiteFront, { siteId });
    if (!front) return;
    const site = await tx.manager.findOneByOrFail(Site, { id: siteId });
    await tx.manager.update(Site, { id: siteId }, { name: front.name ?? site.name, accent: front.accent ?? site.accent, welcome: front.welcome });
  }

  /** Back to the neighbourhood's own name in the plain colour; what was prepared stays prepared. */
  async hide(tx: Tx, siteId: string): Promise<void> {
    if (!(await tx.manager.existsBy(SiteFront, { siteId }))) return;
    const { neighbourhoodId } = await tx.manager.findOneByOrFail(Site, { id: siteId });
    const { name } = await tx.manager.findOneByOrFail(Neighbourhood, { id: neighbourhoodId });
    await tx.manager.update(Site, { id: siteId }, { name, accent: DEFAULT_ACCENT, welcome: null });
  }

  private note(tx: Tx, { siteId, personId, role }: Member, what: string): Promise<void> {
    return this.log.write(tx, { siteId, personId, role, what, featureKey: 'eigen-voorkant', at: this.clock.now() });
  }
}

async function isActive(tx: Tx, siteId: string): Promise<boolean> {
  const feature = await tx.manager.findOneBy(SiteFeature, { siteId, key: 'eigen-voorkant' });
  return feature !== null && feature.pausedAt === null;
}

function assertFewLines(welcome = ''): void {
  const lines = welcome.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > MOST_LINES) throw new InvalidInput({ welkom: 'Houd het welkom op vijf regels.' });
}

/** What neighbours already see cannot be emptied. */
function assertComplete({ name, accent, welcome }: Pick<SiteFront, 'name' | 'accent' | 'welcome'>): void {
  const missing = {
    ...(name === null && { naam: 'De site heeft een naam nodig. Buren zien hem al.' }),
    ...(accent === null && { kleur: 'Kies een kleur.' }),
    ...(welcome === null && { welkom: 'Schrijf een welkom. Buren lezen dit als eerste.' }),
  };
  if (Object.keys(missing).length > 0) throw new InvalidInput(missing);
}
