import type { RemindedGuest } from '../reminders/reminder-guests.policy.js';

interface Facts {
  readonly isEntry: boolean;
  /** A reminder of this session did not arrive. */
  readonly isLost: boolean;
  readonly isCancelled: boolean;
}

/** Why somebody is to be called (D17); none: mail will do. That it is off is never kept from somebody who wants no reminders. */
export function reasonsFor({ reply, refuses }: Pick<RemindedGuest, 'reply' | 'refuses'>, { isEntry, isLost, isCancelled }: Facts): readonly string[] {
  if (reply === 'declined') return [];
  return [
    ...(isEntry ? ['leest geen mail'] : []),
    ...(refuses && !isCancelled ? ['geen herinnering per mail'] : []),
    ...(isLost ? ['mail kwam niet aan'] : []),
  ];
}
