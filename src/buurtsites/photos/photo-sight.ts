import { Injectable } from '@nestjs/common';
import { FeatureRegistry } from '../features/feature-registry.js';
import { type SiteVisit, stateOf } from '../visits/site-visit.js';

/** Who may see a photo now: whoever may see what it stands on. Off the site is off it at once, the picture with the words. */
@Injectable()
export class PhotoSight {
  constructor(private readonly registry: FeatureRegistry) {}

  async maySee(visit: SiteVisit, photoId: string, personId: string | null): Promise<boolean> {
    if (visit.isTeam) return true;
    const place = (await this.registry.placesOfPhotos(visit.site, [photoId])).get(photoId);
    // what the team shows with a step stands nowhere on the site; the trainer reads the steps too
    if (!place) return visit.member?.role === 'trainer';
    if (place.keeperId && place.keeperId === personId) return true;
    return place.isPublic && stateOf(visit, place.key) === 'active';
  }
}
