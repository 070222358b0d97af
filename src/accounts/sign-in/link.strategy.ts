import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import type { Recognised } from './recognised.js';
import { SignInLinkService } from './sign-in-link.service.js';

@Injectable()
export class LinkStrategy extends PassportStrategy(Strategy, 'inlog-link') {
  constructor(private readonly links: SignInLinkService) {
    super();
  }

  validate(request: FastifyRequest): Promise<Recognised | null> {
    return this.links.use((request.params as { token: string }).token);
  }
}
