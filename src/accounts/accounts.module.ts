import { Module } from '@nestjs/common';
import './attempts/attempt.entity.js';
import { PeopleQueries } from './people/people.queries.js';
import { SessionService } from './sessions/session.service.js';
import './sign-in/sign-in-link.entity.js';

@Module({ providers: [PeopleQueries, SessionService], exports: [PeopleQueries, SessionService] })
export class AccountsModule {}
