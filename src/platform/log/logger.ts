import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import type { Config } from '../config/config.js';

/** Structured lines without personal data: a request is its method and route pattern, never its address or body. */
export function createLogger({ logLevel }: Config): Logger {
  return pino({
    level: logLevel,
    base: null,
    serializers: {
      req: (request: { method: string; routeOptions?: { url?: string } }) => ({ method: request.method, route: request.routeOptions?.url }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: pino.stdSerializers.err,
    },
  });
}

/** Lets Nest's own messages join our log. */
export function nestLogger(logger: Logger): LoggerService {
  const line = (message: unknown): string => (message instanceof Error ? message.message : String(message));
  return {
    log: (message: unknown) => {
      logger.debug(line(message));
    },
    warn: (message: unknown) => {
      logger.warn(line(message));
    },
    error: (message: unknown, stack?: unknown) => {
      logger.error({ stack }, line(message));
    },
    debug: (message: unknown) => {
      logger.debug(line(message));
    },
  };
}
