/**
 * Notifications: what leaves the building. Other contexts publish events; here they become mails, in the same
 * transaction, and the relay sends them later. Nobody below us knows that mail exists.
 */
export { NotificationsModule } from './notifications.module.js';
export { OutboxMail } from './outbox/outbox-mail.entity.js';
export { deadLetters, OutboxRelay } from './outbox/outbox-relay.js';
