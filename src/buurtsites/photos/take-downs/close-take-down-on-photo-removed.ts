import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents } from '../../../platform/events/domain-events.js';
import { PhotoRemoved } from '../photo-events.js';
import { PhotoTakeDownsService } from './photo-take-downs.service.js';

/** Who asked for a photo to go hears so also when it went another way. */
@Injectable()
export class CloseTakeDownOnPhotoRemoved implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly takeDowns: PhotoTakeDownsService,
  ) {}

  onModuleInit(): void {
    this.events.on(PhotoRemoved, ({ photoId }, tx) => this.takeDowns.closeFor(tx, photoId));
  }
}
