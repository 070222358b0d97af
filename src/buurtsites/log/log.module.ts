import { Global, Module } from '@nestjs/common';
import { SiteLogService } from './site-log.service.js';

@Global()
@Module({ providers: [SiteLogService], exports: [SiteLogService] })
export class LogModule {}
