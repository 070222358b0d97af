import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Assets } from './assets.js';
import { ChromeSource } from './chrome.js';
import { Navigation } from './navigation.js';
import { PageCache } from './page-cache.js';
import { compileViews, RENDER } from './views.js';

@Global()
@Module({
  providers: [Assets, ChromeSource, Navigation, PageCache, { provide: RENDER, useFactory: () => compileViews(join(process.cwd(), 'views')) }],
  exports: [Assets, ChromeSource, Navigation, PageCache, RENDER],
})
export class WebModule {}
