import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { readerOptions, WRITER, writerOptions } from './data-source.js';
import { migrate } from './migrate.js';
import { UnitOfWork } from './unit-of-work.js';

@Global()
@Module({
  providers: [
    {
      provide: WRITER,
      inject: [CONFIG],
      // migrates first: the reader that opens after it finds a complete database
      useFactory: async ({ database }: Config) => {
        const writer = await new DataSource(writerOptions(database)).initialize();
        await migrate(writer);
        return writer;
      },
    },
  ],
  exports: [WRITER],
})
class WriterModule implements OnApplicationShutdown {
  constructor(@Inject(WRITER) private readonly writer: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.writer.isInitialized) await this.writer.destroy();
  }
}

@Global()
@Module({
  imports: [
    WriterModule,
    TypeOrmModule.forRootAsync({
      inject: [CONFIG, WRITER],
      useFactory: ({ database }: Config) => readerOptions(database),
    }),
  ],
  providers: [UnitOfWork],
  exports: [UnitOfWork],
})
export class DatabaseModule {}
