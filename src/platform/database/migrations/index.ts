import { PeopleAndSessions1764000001000 } from './1764000001000-people-and-sessions.js';
import { NeighbourhoodsAndSites1764000002000 } from './1764000002000-neighbourhoods-and-sites.js';
import { SigningIn1764010001000 } from './1764010001000-signing-in.js';
import { Cohorts1764020001000 } from './1764020001000-cohorts.js';
import { Stappenplan1764030001000 } from './1764030001000-stappenplan.js';
import { OwnSteps1764030002000 } from './1764030002000-own-steps.js';
import { Activities1764040200000 } from './1764040200000-activities.js';
import { TeamCards1764050001000 } from './1764050001000-team-cards.js';
import { SiteFronts1764050002000 } from './1764050002000-site-fronts.js';
import { HouseRulesAndReports1764050003000 } from './1764050003000-house-rules-and-reports.js';
import { GroupPages1764050004000 } from './1764050004000-group-pages.js';
import { Photos1764050005000 } from './1764050005000-photos.js';
import { PhotosOfTeamGroupsAndFront1764050006000 } from './1764050006000-photos-of-team-groups-and-front.js';
import { News1764050010000 } from './1764050010000-news.js';
import { SmallPhotos1764050011000 } from './1764050011000-small-photos.js';
import { Outbox1764060001000 } from './1764060001000-outbox.js';
import { SiteFollowers1764060002000 } from './1764060002000-site-followers.js';
import { CohortLife1764090001000 } from './1764090001000-cohort-life.js';
import { Curriculum1764100001000 } from './1764100001000-curriculum.js';
import { CohortProgrammes1764110001000 } from './1764110001000-cohort-programmes.js';
import { Learning1764110002000 } from './1764110002000-learning.js';
import { HelpWithSteps1764120001000 } from './1764120001000-help-with-steps.js';
import { Search1764150001000 } from './1764150001000-search.js';
import { DropIns1764151001000 } from './1764151001000-drop-ins.js';
import { SessionsForEither1764170001000 } from './1764170001000-sessions-for-either.js';
import { PhotoTakeDowns1764160001000 } from './1764160001000-photo-take-downs.js';
import { SkippedDays1764160002000 } from './1764160002000-skipped-days.js';
import { DeclinedProposals1764160003000 } from './1764160003000-declined-proposals.js';
import { Log1764120003000 } from './1764120003000-log.js';
import { Placements1764120002000 } from './1764120002000-placements.js';
import { CalendarInMails1764133001000 } from './1764133001000-calendar-in-mails.js';
import { Sessions1764140001000 } from './1764140001000-sessions.js';
import { ProgrammeAuthors1764130001000 } from './1764130001000-programme-authors.js';
import { Coaching1764133002000 } from './1764133002000-coaching.js';
import { TrainerNotes1764133003000 } from './1764133003000-trainer-notes.js';
import { RegieWatch1764133004000 } from './1764133004000-regie-watch.js';
import { ProgrammeImports1764131001000 } from './1764131001000-programme-imports.js';
import { HeldSessions1764132001000 } from './1764132001000-held-sessions.js';
import { ModuleCompletion1764132002000 } from './1764132002000-module-completion.js';
import { Mirror1764132003000 } from './1764132003000-mirror.js';
import { DatePolls1764141001000 } from './1764141001000-date-polls.js';
import { Attendance1764172001000 } from './1764172001000-attendance.js';
import { SessionLetters1764142001000 } from './1764142001000-session-letters.js';
import { Notices1795600800000 } from './1795600800000-notices.js';
import { Ideas1795600810000 } from './1795600810000-ideas.js';
import { AttendancePresses1795600601000 } from './1795600601000-attendance-presses.js';
import { SessionFeedback1795600602000 } from './1795600602000-session-feedback.js';

/** In order, oldest first. A migration that has landed never changes. */
export const migrations: (new () => object)[] = [
  PeopleAndSessions1764000001000,
  NeighbourhoodsAndSites1764000002000,
  SigningIn1764010001000,
  Cohorts1764020001000,
  Stappenplan1764030001000,
  OwnSteps1764030002000,
  Activities1764040200000,
  TeamCards1764050001000,
  SiteFronts1764050002000,
  HouseRulesAndReports1764050003000,
  GroupPages1764050004000,
  Photos1764050005000,
  PhotosOfTeamGroupsAndFront1764050006000,
  News1764050010000,
  SmallPhotos1764050011000,
  Outbox1764060001000,
  SiteFollowers1764060002000,
  CohortLife1764090001000,
  Curriculum1764100001000,
  CohortProgrammes1764110001000,
  Learning1764110002000,
  HelpWithSteps1764120001000,
  Placements1764120002000,
  Log1764120003000,
  HeldSessions1764132001000,
  ModuleCompletion1764132002000,
  Mirror1764132003000,
  CalendarInMails1764133001000,
  Sessions1764140001000,
  ProgrammeAuthors1764130001000,
  Search1764150001000,
  Coaching1764133002000,
  TrainerNotes1764133003000,
  RegieWatch1764133004000,
  ProgrammeImports1764131001000,
  DatePolls1764141001000,
  DropIns1764151001000,
  SessionLetters1764142001000,
  SessionsForEither1764170001000,
  Attendance1764172001000,
  PhotoTakeDowns1764160001000,
  SkippedDays1764160002000,
  DeclinedProposals1764160003000,
  Notices1795600800000,
  Ideas1795600810000,
  AttendancePresses1795600601000,
  SessionFeedback1795600602000,
];
