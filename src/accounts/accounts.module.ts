import { Module } from '@nestjs/common';
import './attempts/attempt.entity.js';
import { Attempts } from './attempts/attempts.js';
import { AccountData } from './own-data/account-data.js';
import { OwnDataController } from './own-data/own-data.controller.js';
import { OwnDataPage } from './own-data/own-data-page.js';
import { Passwords } from './passwords/passwords.js';
import { PeopleQueries } from './people/people.queries.js';
import { PersonService } from './people/person.service.js';
import { LastSeen } from './sessions/last-seen.js';
import { NeighbourhoodChoiceController } from './sessions/neighbourhood-choice.controller.js';
import { SessionQueries } from './sessions/session.queries.js';
import { SessionService } from './sessions/session.service.js';
import { SweepExpired } from './sessions/sweep-expired.js';
import { DeviceSignOutsController } from './settings/device-sign-outs.controller.js';
import { PasswordChangeService } from './settings/password-change.service.js';
import { SettingsController } from './settings/settings.controller.js';
import { SettingsPage } from './settings/settings-page.js';
import { LinkStrategy } from './sign-in/link.strategy.js';
import { PasswordSignInService } from './sign-in/password-sign-in.service.js';
import { PasswordStrategy } from './sign-in/password.strategy.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInLinkService } from './sign-in/sign-in-link.service.js';
import { SignInLinksController } from './sign-in/sign-in-links.controller.js';
import { SignOutController } from './sign-in/sign-out.controller.js';

@Module({
  controllers: [
    SignInController,
    SignInLinksController,
    SignOutController,
    NeighbourhoodChoiceController,
    SettingsController,
    DeviceSignOutsController,
    OwnDataController,
  ],
  providers: [
    AccountData,
    Attempts,
    LastSeen,
    LinkStrategy,
    OwnDataPage,
    Passwords,
    PasswordChangeService,
    PasswordSignInService,
    PasswordStrategy,
    PeopleQueries,
    PersonService,
    SessionQueries,
    SessionService,
    SettingsPage,
    SignInLinkService,
    SweepExpired,
  ],
  exports: [Attempts, Passwords, PeopleQueries, PersonService, SessionService, SignInLinkService],
})
export class AccountsModule {}
