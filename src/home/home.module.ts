import { Module } from '@nestjs/common';
import { FrontPageController } from './front-page.controller.js';
import { StatementsController } from './statements/statements.controller.js';

@Module({ controllers: [FrontPageController, StatementsController] })
export class HomeModule {}
