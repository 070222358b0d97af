import { Global, Module } from '@nestjs/common';
import { Assets } from './assets.js';
import { ChromeSource } from './chrome.js';
import { Navigation } from './navigation.js';

@Global()
@Module({ providers: [Assets, ChromeSource, Navigation], exports: [Assets, ChromeSource, Navigation] })
export class WebModule {}
