import { AnswerReporter } from './answer-reporter.js';
import { AnswerWhoIsOnPhoto } from './answer-who-is-on-photo.js';
import { AskHowItWas } from './ask-how-it-was.js';
import { SendInvitation } from './send-invitation.js';
import { SendSignInLink } from './send-sign-in-link.js';
import { SendPoll } from './send-poll.js';
import { TellAboutGroups } from './tell-about-groups.js';
import { TellModerators } from './tell-moderators.js';
import { TellOfCoaching } from './tell-of-coaching.js';
import { TellOfNote } from './tell-of-note.js';
import { TellOfNotices } from './tell-of-notices.js';
import { TellOfIdeas } from './tell-of-ideas.js';
import { TellOfModule } from './tell-of-module.js';
import { TellOfHelp } from './tell-of-help.js';
import { TellOfSessions } from './tell-of-sessions.js';
import { TellNewTrainer } from './tell-new-trainer.js';
import { TellPoster } from './tell-poster.js';
import { TellResidents } from './tell-residents.js';
import { TellTrainersOfLeaving } from './tell-trainers-of-leaving.js';
import { TellTeamOfHiding } from './tell-team-of-hiding.js';
import { TellTeamOfStep } from './tell-team-of-step.js';
import { WelcomeTrainer } from './welcome-trainer.js';
import { WriteFollowers } from './write-followers.js';

/** Each says which event becomes which mail. */
export const handlers = [
  AnswerReporter,
  AnswerWhoIsOnPhoto,
  AskHowItWas,
  SendInvitation,
  SendPoll,
  SendSignInLink,
  TellAboutGroups,
  TellModerators,
  TellOfCoaching,
  TellOfHelp,
  TellOfIdeas,
  TellOfNote,
  TellOfNotices,
  TellOfModule,
  TellOfSessions,
  TellNewTrainer,
  TellPoster,
  TellResidents,
  TellTeamOfHiding,
  TellTeamOfStep,
  TellTrainersOfLeaving,
  WelcomeTrainer,
  WriteFollowers,
];
