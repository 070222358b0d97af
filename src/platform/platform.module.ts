import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ClockModule } from './clock/clock.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { ErrorPageFilter } from './errors/error-page.filter.js';
import { EventsModule } from './events/events.module.js';
import { HealthModule } from './health/health.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { PersonalDataModule } from './personal-data/personal-data.module.js';
import { SeedsModule } from './seeds/seeds.module.js';
import { AccessGuard } from './security/access.guard.js';
import { WebModule } from './web/web.module.js';

@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ConfigModule.with(config), ClockModule, EventsModule, DatabaseModule, HealthModule, JobsModule, PersonalDataModule, SeedsModule, WebModule],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorPageFilter },
      ],
    };
  }
}
