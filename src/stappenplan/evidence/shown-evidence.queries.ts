import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { PhotoQueries, type ShownPhoto } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Member } from '../../platform/security/actor.js';
import { StepEvidence } from '../progress/progress.entities.js';
import { leads } from '../progress/step.policy.js';

const LOOKS = {
  tekst: { kindIcon: 'check', title: 'Wat we deden' },
  link: { kindIcon: 'link', title: 'Een link' },
  foto: { kindIcon: 'image', title: 'Een foto' },
} as const;

/** As `components/evidence-item` wants it. */
export interface ShownEvidence {
  readonly kindIcon: string;
  readonly title: string;
  readonly text: string | null;
  readonly link: { readonly href: string; readonly text: string } | null;
  readonly photo: ShownPhoto | null;
  readonly by: string;
  readonly remove: { readonly action: string; readonly buurt: string } | null;
}

/** What the team itself showed with a step, oldest first. */
@Injectable()
export class ShownEvidenceQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly photos: PhotoQueries,
    private readonly clock: Clock,
  ) {}

  async of(member: Member, stepKey: string): Promise<readonly ShownEvidence[]> {
    const { siteId, siteSlug } = member;
    const rows = await this.reader.manager.find(StepEvidence, { where: { siteId, stepKey }, order: { at: 'ASC', id: 'ASC' } });
    const names = await this.people.namesOf(rows.flatMap(({ personId }) => personId ?? []));
    const photos = await this.photos.shown(
      { id: siteId, slug: siteSlug },
      rows.map(({ photoId }) => photoId),
    );
    const now = this.clock.now();
    return rows.map(({ id, kind, words, url, photoId, personId, at }) => ({
      ...LOOKS[kind],
      text: url === null ? words : null,
      link: url === null ? null : { href: url, text: words },
      photo: photos.get(photoId ?? '') ?? null,
      by: `${nameIn(names, personId).firstName}, ${agoInWords(at, now)}`,
      remove: leads(member) ? { action: `/stappenplan/${stepKey}/bewijs/${id}/verwijdering`, buurt: siteId } : null,
    }));
  }
}
