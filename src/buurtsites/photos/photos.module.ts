import { Global, Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/index.js';
import { PhotoData } from './photo-data.js';
import { PhotoQueries } from './photo.queries.js';
import { PhotoSight } from './photo-sight.js';
import { PhotosController } from './photos.controller.js';
import { PhotosService } from './photos.service.js';
import { CloseTakeDownOnPhotoRemoved } from './take-downs/close-take-down-on-photo-removed.js';
import { HiddenPhotosController } from './take-downs/hidden-photos.controller.js';
import { PhotoTakeDownQueries } from './take-downs/photo-take-down.queries.js';
import { PhotoTakeDownsService } from './take-downs/photo-take-downs.service.js';
import { TakeDownsController } from './take-downs/take-downs.controller.js';

@Global()
@Module({
  imports: [AccountsModule],
  controllers: [PhotosController, TakeDownsController, HiddenPhotosController],
  providers: [PhotoData, PhotoQueries, PhotoSight, PhotosService, PhotoTakeDownQueries, PhotoTakeDownsService, CloseTakeDownOnPhotoRemoved],
  exports: [PhotoQueries, PhotosService, PhotoTakeDownQueries],
})
export class PhotosModule {}
