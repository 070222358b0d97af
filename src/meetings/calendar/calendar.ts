import { AnswerPage } from './answer-page.js';
import { AnswersController } from './answers.controller.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { FeedController } from './feed.controller.js';
import { FeedSettingsController } from './feed-settings.controller.js';
import { CalendarReplies } from './inbound/calendar-replies.js';
import { ReadMailbox } from './inbound/read-mailbox.js';
import { OwnSessions } from './own-sessions.js';
import { ReplyAddress } from './reply-address.js';
import { ReplyLinks } from './reply-links.js';
import { SessionDetailsQueries } from './session-details.js';
import { SessionLetters } from './session-letters.js';

/** Invitations for calendars, the answers to them, and feeds. */
export const calendarControllers = [AnswersController, FeedController, FeedSettingsController];
export const calendarProviders = [
  AnswerPage,
  CalendarFeeds,
  CalendarReplies,
  OwnSessions,
  ReadMailbox,
  ReplyAddress,
  ReplyLinks,
  SessionDetailsQueries,
  SessionLetters,
];
