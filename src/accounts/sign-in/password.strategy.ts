import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { asEmail } from './dto/email.js';
import { PasswordSignInService } from './password-sign-in.service.js';
import type { Recognised } from './recognised.js';

@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'wachtwoord') {
  constructor(private readonly signIn: PasswordSignInService) {
    super({ usernameField: 'email', passwordField: 'wachtwoord', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, email: unknown, password: unknown): Promise<Recognised | null> {
    if (typeof password !== 'string') return null;
    const personId = await this.signIn.personFor(asEmail(email), password, request.ip);
    return personId === null ? null : { personId, returnTo: null };
  }
}
