/** The same three after every session: was it good to be there, was everybody heard, and does it go on (E14). */
export const FEEDBACK_QUESTIONS = ['pleasant', 'heard', 'onward'] as const;
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number];

export const FEEDBACK_ANSWERS = ['ja', 'beetje', 'nee'] as const;
export type FeedbackAnswerWord = (typeof FEEDBACK_ANSWERS)[number];

export const FEEDBACK_WORDS: Readonly<Record<FeedbackQuestion, { readonly field: 'fijn' | 'stem' | 'verder'; readonly asks: string }>> = {
  pleasant: { field: 'fijn', asks: 'Was deze bijeenkomst fijn voor je?' },
  heard: { field: 'stem', asks: 'Kon je zeggen wat je wilde zeggen?' },
  onward: { field: 'verder', asks: 'Weet je wat jij hierna gaat doen?' },
};

export const ANSWER_LABELS: Readonly<Record<FeedbackAnswerWord, string>> = { ja: 'Ja', beetje: 'Een beetje', nee: 'Nee' };
