import { Global, Module } from '@nestjs/common';
import { Seeds } from './seeds.js';

@Global()
@Module({ providers: [Seeds], exports: [Seeds] })
export class SeedsModule {}
