import { SeedBlock } from '../../platform/seeds/seed-block.js';
import { type CaseContent, type Choice, type QuestionContent, STANCES } from './programme-content.js';
import type { ProgrammeSource } from './programme-source.js';

export const CASES = 'oefensituaties.yaml';
export const QUESTIONS = 'toets.yaml';

const CASE_WORDS = ['key', 'title', 'situation', 'question', 'choices', 'lesson', 'afterthought'];
const QUESTION_WORDS = ['key', 'question', 'answers', 'right', 'why'];
/** Both ends and the middle: without them there is nothing to compare. */
const NEEDED = ['overnemen', 'op-weg-helpen', 'loslaten'] as const;
const HOW_MANY_QUESTIONS = 10;

/** The practice cases of a module; most have none. */
export function readCases(source: ProgrammeSource, moduleKey: string, lessonKeys: readonly string[]): readonly CaseContent[] {
  const file = source.yaml(`${moduleKey}/${CASES}`);
  return file ? SeedBlock.listIn(file, CASE_WORDS).map((block) => caseIn(block, lessonKeys)) : [];
}

function caseIn(block: SeedBlock, lessonKeys: readonly string[]): CaseContent {
  const read = {
    key: block.key(),
    title: block.text('title', 120),
    situation: block.text('situation'),
    question: block.text('question'),
    choices: choicesIn(block),
    lesson: block.text('lesson', 60),
    afterthought: block.text('afterthought'),
  };
  if (read.lesson !== '' && !lessonKeys.includes(read.lesson)) block.refuse('lesson', `les \`${read.lesson}\` bestaat niet in deze module.`);
  return read;
}

function choicesIn(block: SeedBlock): readonly Choice[] {
  const choices = block.blocks('choices', ['stance', 'text', 'consequence']).map((choice) => ({
    stance: choice.oneOf('stance', STANCES),
    text: choice.text('text'),
    consequence: choice.text('consequence'),
  }));
  const missing = NEEDED.filter((stance) => !choices.some((choice) => choice.stance === stance));
  if (missing.length > 0) block.refuse('choices', `bij deze oefensituatie ontbreekt de keuze ${missing.join(' en ')}.`);
  if (choices.length > 5) block.refuse('choices', 'meer dan vijf keuzes kan niemand overzien. Haal er een weg.');
  return choices;
}

/** The check of a module; residents never get one (D13). */
export function readQuestions(source: ProgrammeSource, moduleKey: string, isForProfessionals: boolean): readonly QuestionContent[] {
  const file = source.yaml(`${moduleKey}/${QUESTIONS}`);
  if (!file) return [];
  if (!isForProfessionals) file.refuseAt(1, 'een toets kan alleen in een module voor wijkprofessionals. Bewoners krijgen er nooit een.');
  const questions = SeedBlock.listIn(file, QUESTION_WORDS).map(questionIn);
  if (questions.length !== HOW_MANY_QUESTIONS)
    file.refuseAt(1, `de toets heeft ${String(HOW_MANY_QUESTIONS)} vragen. Dit zijn er ${String(questions.length)}.`);
  return questions;
}

function questionIn(block: SeedBlock): QuestionContent {
  const answers = block.texts('answers');
  const right = block.whole('right', 0);
  if (answers.length < 2) block.refuse('answers', 'een vraag heeft ten minste twee antwoorden.');
  else if (right >= answers.length) block.refuse('right', `er is geen antwoord ${String(right)}. Het eerste antwoord is 0.`);
  return { key: block.key(), question: block.text('question'), answers, right, why: block.text('why') };
}
