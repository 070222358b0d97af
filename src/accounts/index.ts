/**
 * Accounts: who people are, how they sign in and on which devices they are.
 * What they may do where is not ours: that is a membership (buurtsites).
 * Nobody outside reads our tables; names come in bulk from `PeopleQueries`.
 */
export { AccountsModule } from './accounts.module.js';
export { Attempts, networkOf } from './attempts/attempts.js';
export { FirstNameField, LastNameField } from './people/dto/name-fields.js';
export { type Contact, contactIn, PeopleQueries, nameIn, publicNameOf, type PersonAddress, type PersonName } from './people/people.queries.js';
export { PersonRenamed } from './people/person-renamed.event.js';
export { PersonService, type NewPerson } from './people/person.service.js';
export { Person } from './people/person.entity.js';
export { asEmail, EmailField } from './sign-in/dto/email.js';
export { SignInLinkRequested } from './sign-in/sign-in-link-requested.event.js';
export { deviceOf } from './sessions/device.js';
export { type OpenedSession, SessionService } from './sessions/session.service.js';
export { NewPasswordField } from './passwords/new-password-field.js';
export { Passwords } from './passwords/passwords.js';
export { SignInLinkService } from './sign-in/sign-in-link.service.js';
