import { Global, Module } from '@nestjs/common';
import { PhotoData } from './photo-data.js';
import { PhotoQueries } from './photo.queries.js';
import { PhotosController } from './photos.controller.js';
import { PhotosService } from './photos.service.js';

@Global()
@Module({ controllers: [PhotosController], providers: [PhotoData, PhotoQueries, PhotosService], exports: [PhotoQueries, PhotosService] })
export class PhotosModule {}
