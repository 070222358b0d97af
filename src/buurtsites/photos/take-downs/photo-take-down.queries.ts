import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { nameIn, PeopleQueries, type PersonName } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { agoInWords } from '../../../platform/clock/in-words.js';
import { FeatureRegistry, type SiteRef } from '../../features/feature-registry.js';
import { Photo } from '../photo.entity.js';
import type { PhotoPlace } from '../photo-place.js';
import { PhotoTakeDown } from './photo-take-down.entity.js';
import { PhotoTakeDownVoice } from './photo-take-down-voice.entity.js';

interface Loaded {
  readonly takeDowns: readonly PhotoTakeDown[];
  readonly voices: readonly PhotoTakeDownVoice[];
  readonly photos: ReadonlyMap<string, Photo>;
  readonly places: ReadonlyMap<string, PhotoPlace>;
  readonly names: ReadonlyMap<string, PersonName>;
}

const MOST_JUDGED = 50;
const OUTCOMES = { terug: 'Terug op de site', weg: 'Voorgoed weg' } as const;

/** What the team reads about photos somebody wanted gone, in ready words. */
@Injectable()
export class PhotoTakeDownQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly registry: FeatureRegistry,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  countWaiting(siteId: string): Promise<number> {
    return this.reader.manager.countBy(PhotoTakeDown, { siteId, outcome: IsNull() });
  }

  /** Waiting ones in the order they came, then what was judged, the newest first. */
  async listOf(site: SiteRef): Promise<{ readonly waiting: readonly object[]; readonly judged: readonly object[] }> {
    const find = { waiting: { siteId: site.id, outcome: IsNull() }, judged: { siteId: site.id, outcome: Not(IsNull()) } };
    const waiting = await this.reader.manager.find(PhotoTakeDown, { where: find.waiting, order: { askedAt: 'ASC' } });
    const judged = await this.reader.manager.find(PhotoTakeDown, { where: find.judged, order: { decidedAt: 'DESC' }, take: MOST_JUDGED });
    const loaded = await this.load(site, [...waiting, ...judged]);
    return { waiting: waiting.map((each) => this.rowOf(site, each, loaded)), judged: judged.map((each) => this.rowOf(site, each, loaded)) };
  }

  /** One that waits, with what was decided about the same photo before. */
  async waitingOne(
    site: SiteRef,
    id: string,
  ): Promise<{ readonly takeDown: object; readonly before: readonly object[]; readonly uploadedById: string | null } | null> {
    const takeDown = await this.reader.manager.findOneBy(PhotoTakeDown, { id, siteId: site.id, outcome: IsNull() });
    if (!takeDown?.photoId) return null;
    const before = await this.reader.manager.find(PhotoTakeDown, { where: { photoId: takeDown.photoId, id: Not(id) }, order: { askedAt: 'DESC' } });
    const loaded = await this.load(site, [takeDown, ...before]);
    const uploadedById = loaded.photos.get(takeDown.photoId)?.uploadedById ?? null;
    return { takeDown: this.rowOf(site, takeDown, loaded), before: before.map((each) => this.rowOf(site, each, loaded)), uploadedById };
  }

  /** The hidden picture, for who judges it. */
  async bytesOf(siteId: string, id: string): Promise<Buffer | null> {
    const takeDown = await this.reader.manager.findOneBy(PhotoTakeDown, { id, siteId, outcome: IsNull() });
    const photo =
      takeDown?.photoId && (await this.reader.manager.findOne(Photo, { select: { id: true, bytes: true }, where: { id: takeDown.photoId, siteId } }));
    return photo ? photo.bytes : null;
  }

  private async load(site: SiteRef, takeDowns: readonly PhotoTakeDown[]): Promise<Loaded> {
    const photoIds = [...new Set(takeDowns.flatMap(({ photoId }) => photoId ?? []))];
    const select = { id: true, alt: true, width: true, height: true, uploadedById: true } as const;
    const [voices, photos, places, names] = await Promise.all([
      this.reader.manager.find(PhotoTakeDownVoice, { where: { takeDownId: In(takeDowns.map(({ id }) => id)) }, order: { saidAt: 'ASC', id: 'ASC' } }),
      this.reader.manager.find(Photo, { select, where: { id: In(photoIds), siteId: site.id } }),
      this.registry.placesOfPhotos(site, photoIds),
      this.people.namesOf(takeDowns.flatMap(({ decidedById }) => decidedById ?? [])),
    ]);
    return { takeDowns, voices, photos: new Map(photos.map((photo) => [photo.id, photo])), places, names };
  }

  private rowOf({ slug }: SiteRef, takeDown: PhotoTakeDown, { takeDowns, voices, photos, places, names }: Loaded): object {
    const { id, photoId, askedAt, outcome, reason, decidedById, decidedAt } = takeDown;
    const now = this.clock.now();
    const photo = photos.get(photoId ?? '');
    const said = voices.filter(({ takeDownId }) => takeDownId === id);
    const href = `/buurt/${slug}/weggehaalde-fotos/${id}`;
    const wasBefore = photoId !== null && takeDowns.some((other) => other.photoId === photoId && other.askedAt < askedAt);
    return {
      href: outcome === null ? href : null,
      alt: photo?.alt ?? 'Een foto die er niet meer is',
      picture: photo && outcome === null ? { src: `${href}/beeld`, width: photo.width, height: photo.height } : null,
      place: places.get(photoId ?? '') ?? null,
      words: said.flatMap(({ words }) => words ?? []),
      seen: said.length,
      asked: agoInWords(askedAt, now),
      wasBefore,
      outcome: outcome && OUTCOMES[outcome],
      reason,
      decided: decidedAt && `${decidedById ? `${nameIn(names, decidedById).publicName}, ` : ''}${agoInWords(decidedAt, now)}`,
    };
  }
}
