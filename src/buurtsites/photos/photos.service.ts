import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { uploadIn } from '../../platform/web/uploads.js';
import { Photo } from './photo.entity.js';
import { type PreparedPhoto, preparePhoto } from '../../platform/web/prepare-photo.js';
import { PhotoRemoved } from './photo-events.js';

/** What a form says about its photo: a new one, other words with the one that is there, or that it must go. */
export interface PhotoInput {
  readonly photo: PreparedPhoto | null;
  readonly alt: string;
  readonly isTakenAway: boolean;
}

/** For who gives no photo. */
export const NO_PHOTO: PhotoInput = { photo: null, alt: '', isTakenAway: false };

/** The fields of a photo in a form. */
export const PHOTO_FIELDS = ['foto', 'alt', 'fotoWeg'] as const;

interface Place {
  readonly siteId: string;
  readonly personId: string;
  /** The photo that is there now. */
  readonly currentId: string | null;
}

const LONGEST_ALT = 300;

@Injectable()
export class PhotosService {
  constructor(private readonly clock: Clock) {}

  /** Reads `foto`, `alt` and `fotoWeg` from a form, before the transaction. @throws InvalidInput about them */
  async inputFrom(body: unknown): Promise<PhotoInput> {
    const upload = uploadIn(body, 'foto');
    const fields = (body ?? {}) as { alt?: unknown; fotoWeg?: unknown };
    const alt = typeof fields.alt === 'string' ? fields.alt.trim() : '';
    if (upload && alt === '') throw new InvalidInput({ alt: 'Schrijf wat er op de foto te zien is. Dan weet ook wie hem niet ziet het.' });
    if (alt.length > LONGEST_ALT) throw new InvalidInput({ alt: 'Houd het onder de 300 tekens.' });
    return { photo: upload && (await preparePhoto(upload)), alt, isTakenAway: fields.fotoWeg === 'ja' };
  }

  /** Puts a new photo in place of the current one, or changes its words. Gives the id to keep. */
  async place(tx: Tx, { siteId, personId, currentId }: Place, { photo, alt, isTakenAway }: PhotoInput): Promise<string | null> {
    if (!photo) {
      if (currentId && isTakenAway) {
        await this.remove(tx, currentId);
        return null;
      }
      if (currentId && alt !== '') await tx.manager.update(Photo, { id: currentId }, { alt });
      return currentId;
    }
    const id = newId();
    await tx.manager.insert(Photo, { id, siteId, ...photo, alt, uploadedById: personId, uploadedAt: this.clock.now(), hiddenAt: null });
    await this.remove(tx, currentId);
    return id;
  }

  async remove(tx: Tx, id: string | null): Promise<void> {
    if (id === null) return;
    await tx.publish(new PhotoRemoved(id, this.clock.now()));
    await tx.manager.delete(Photo, { id });
  }
}
