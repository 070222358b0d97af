/**
 * Meetings: when a group comes together, where, who is asked and who was there (D10, D11, D17).
 * Residents and professionals meet at one table: `plannedJoint` and `wasJoint` are two facts.
 */
export { AttendanceRecorded } from './attendance/attendance-events.js';
export { AttendanceRecord } from './attendance/attendance-record.entity.js';
export { type AttendanceFacts, AttendanceQueries, type Attended } from './attendance/attendance.queries.js';
export { AttendanceService } from './attendance/attendance.service.js';
export { ATTENDANCE_STATES, type AttendanceState, isThere, STATE_WORDS } from './attendance/attendance-states.js';
export { type Mark } from './attendance/marks.js';
export { WalkIn } from './attendance/walk-in.entity.js';
export { WalkInsService } from './attendance/walk-ins.service.js';
export { type SessionDetails } from './calendar/session-details.js';
export { type Letter, SessionLetters } from './calendar/session-letters.js';
export { FeedbackAsked } from './feedback/feedback-asked.event.js';
export { FeedbackCounts } from './feedback/feedback-counts.js';
export { FEEDBACK_ANSWERS, type FeedbackAnswerWord } from './feedback/feedback-questions.js';
export { FeedbackService } from './feedback/feedback.service.js';
export { MeetingsModule } from './meetings.module.js';
export { comes } from './replies/seats.policy.js';
export { countRoles, isJoint } from './sessions/joint.policy.js';
export { PollAnsweredByAll, PollReminded, PollSent } from './polls/poll-events.js';
export { PollAnswersService } from './polls/poll-answers.service.js';
export { PollDraftsService } from './polls/poll-drafts.service.js';
export { type Answer, ANSWERS, DatePoll, PollAnswer, PollInvitee, PollMoment } from './polls/poll.entities.js';
export { PollSendingService } from './polls/poll-sending.service.js';
export { RunningPolls } from './polls/running-polls.js';
export { SessionAccess } from './sessions/session.access.js';
export { Session } from './sessions/session.entity.js';
export { SessionBlock } from './sessions/session-block.entity.js';
export {
  InviteesChanged,
  SeatOffered,
  SessionCancelled,
  SessionChanged,
  type SessionFacts,
  SessionMoved,
  SessionReplied,
  SessionScheduled,
} from './sessions/session-events.js';
export { type Reply, SessionInvitee } from './sessions/session-invitee.entity.js';
export { KIND_WORDS, SESSION_KINDS, type SessionKind } from './sessions/session-kinds.js';
export { NextSession, type NextSessionCard } from './sessions/next-session.js';
export { SessionQueries } from './sessions/session.queries.js';
export { type SessionPlan, SessionService } from './sessions/session.service.js';
export { SessionTrainer } from './sessions/session-trainer.entity.js';
export { type Whereabouts } from './sessions/whereabouts.js';
export { StepFreeNeed } from './venues/step-free-need.entity.js';
export { Venue } from './venues/venue.entity.js';
