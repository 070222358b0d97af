import { Module } from '@nestjs/common';
import { Programmes } from './programme.js';

@Module({ providers: [Programmes], exports: [Programmes] })
export class CurriculumModule {}
