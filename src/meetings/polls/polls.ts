import { AnswerPage } from './answer-page.js';
import { ChoicePage } from './choice-page.js';
import { NewPollPage } from './new-poll-page.js';
import { OnBehalfPage } from './on-behalf-page.js';
import { PhraseReader } from './phrase-reader.js';
import { PollAccess } from './poll.access.js';
import { PollAnswersController } from './poll-answers.controller.js';
import { PollAnswersService } from './poll-answers.service.js';
import { PollChoiceService } from './poll-choice.service.js';
import { PollChoicesController } from './poll-choices.controller.js';
import { PollData } from './poll-data.js';
import { PollDraftsService } from './poll-drafts.service.js';
import { PollLinks } from './poll-links.js';
import { PollLinksController } from './poll-links.controller.js';
import { PollMomentsController } from './poll-moments.controller.js';
import { PollOnBehalfController } from './poll-on-behalf.controller.js';
import { PollPage } from './poll-page.js';
import { PollPeople } from './poll-people.js';
import { PollQueries } from './poll.queries.js';
import { PollSendingService } from './poll-sending.service.js';
import { PollSendingsController } from './poll-sendings.controller.js';
import { PollsController } from './polls.controller.js';
import { RemindBeforeLastDay } from './remind-before-last-day.js';
import { RunningPolls } from './running-polls.js';

/** What the module of meetings needs for polls. */
export const pollControllers = [
  PollsController,
  PollMomentsController,
  PollSendingsController,
  PollOnBehalfController,
  PollChoicesController,
  PollAnswersController,
  PollLinksController,
];

export const pollProviders = [
  AnswerPage,
  ChoicePage,
  NewPollPage,
  OnBehalfPage,
  PhraseReader,
  PollAccess,
  PollAnswersService,
  PollChoiceService,
  PollData,
  PollDraftsService,
  PollLinks,
  PollPage,
  PollPeople,
  PollQueries,
  PollSendingService,
  RemindBeforeLastDay,
  RunningPolls,
];
