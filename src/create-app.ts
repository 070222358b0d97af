import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { v4 } from 'uuid';
import { AppModule } from './app.module.js';
import { configureApp } from './configure-app.js';
import type { Config } from './platform/config/config.js';
import { createLogger, nestLogger } from './platform/log/logger.js';

/** The whole product, ready to listen. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const logger = createLogger(config);
  const adapter = fastifyAdapter(config, logger);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: nestLogger(logger),
    abortOnError: false,
    bodyParser: false,
  });
  return configureApp(app);
}

export function fastifyAdapter(config: Config, logger = createLogger(config)): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: logger,
    trustProxy: config.trustProxy,
    genReqId: () => v4().slice(0, 8),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
}
