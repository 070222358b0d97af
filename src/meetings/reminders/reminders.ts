import { RemindGuests } from './remind-guests.js';
import { ReminderChoicesService } from './reminder-choices.service.js';
import { ReminderData } from './reminder-data.js';
import { ReminderList } from './reminder-list.js';
import { ReminderPreviews } from './reminder-previews.js';
import { ReminderQueries } from './reminder.queries.js';
import { ReminderRefusals } from './reminder-refusals.service.js';
import { ReminderSettingsController } from './reminder-settings.controller.js';
import { ReminderSettingsPage } from './reminder-settings-page.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersPage } from './reminders-page.js';
import { ReminderStopsController } from './reminder-stops.controller.js';
import { StopLinksController } from './stop-links.controller.js';
import { WrittenReminders } from './written-reminders.js';

/** Guests are reminded in time, as the trainers want, and no more than they want themselves. */
export const reminderControllers = [RemindersController, ReminderSettingsController, ReminderStopsController, StopLinksController];
export const reminderProviders = [
  RemindGuests,
  ReminderChoicesService,
  ReminderData,
  ReminderList,
  ReminderPreviews,
  ReminderQueries,
  ReminderRefusals,
  ReminderSettingsPage,
  RemindersPage,
  WrittenReminders,
];
