import { Module } from '@nestjs/common';
import { StijlController } from './stijl.controller.js';

/** The page with every component; it does not exist in production. */
@Module({ controllers: [StijlController] })
export class StijlModule {}
