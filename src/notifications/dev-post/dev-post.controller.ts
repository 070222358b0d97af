import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { DevPostQueries } from './dev-post.queries.js';

/** The mailbox of everybody, for who tries the product without a mail server. Does not exist in production. */
@Controller('dev/post')
export class DevPostController {
  constructor(private readonly post: DevPostQueries) {}

  @Get()
  @Allow('everyone')
  async index(@Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('notifications/dev-post/index', await this.post.newest());
  }

  @Get(':id')
  @Allow('everyone')
  async show(@Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('notifications/dev-post/show', await this.post.read(id));
  }

  /** The mail as a mail program shows it; its own styles only here, and nothing from anywhere else. */
  @Get(':id/opmaak')
  @Allow('everyone')
  async html(@Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return reply
      .header('content-security-policy', policy)
      .type('text/html; charset=utf-8')
      .send(await this.post.htmlOf(id));
  }
}
