import { FeedbackAnswerPage } from './feedback-answer-page.js';
import { FeedbackAnswersController } from './feedback-answers.controller.js';
import { FeedbackController } from './feedback.controller.js';
import { FeedbackCounts } from './feedback-counts.js';
import { FeedbackData } from './feedback-data.js';
import { FeedbackPage } from './feedback-page.js';
import { FeedbackRounds } from './feedback-rounds.js';
import { FeedbackService } from './feedback.service.js';

/** How it was: three questions afterwards. */
export const feedbackControllers = [FeedbackAnswersController, FeedbackController];
export const feedbackProviders = [FeedbackAnswerPage, FeedbackCounts, FeedbackData, FeedbackPage, FeedbackRounds, FeedbackService];
