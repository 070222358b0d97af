import { Module } from '@nestjs/common';
import { PeopleQueries } from './people/people.queries.js';
import { SessionService } from './sessions/session.service.js';

@Module({ providers: [PeopleQueries, SessionService], exports: [PeopleQueries, SessionService] })
export class AccountsModule {}
