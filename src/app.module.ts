import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import { BuurtsitesModule } from './buurtsites/index.js';
import { CohortsModule } from './cohorts/index.js';
import { FacilitationModule } from './facilitation/index.js';
import { HomeModule } from './home/home.module.js';
import { StijlModule } from './home/stijl/stijl.module.js';
import { MeetingsModule } from './meetings/index.js';
import { NotificationsModule } from './notifications/index.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { StappenplanModule } from './stappenplan/index.js';

/** The contexts, lowest first. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        AccountsModule,
        BuurtsitesModule,
        CohortsModule,
        StappenplanModule,
        MeetingsModule,
        FacilitationModule,
        NotificationsModule.with(config),
        HomeModule,
        ...(config.isProduction ? [] : [StijlModule]),
      ],
    };
  }
}
