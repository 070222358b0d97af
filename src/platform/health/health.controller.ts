import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../security/allow.js';
import { Readiness } from './readiness.js';

/** For whoever watches the process; JSON, without signing in. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('gezond')
  @Allow('everyone')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('gereed')
  @Allow('everyone')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const checks = await this.readiness.checks();
    const isReady = Object.values(checks).every(Boolean);
    reply.code(isReady ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { status: isReady ? 'ok' : 'wacht', ...checks };
  }
}
