import { FEATURE_KEYS } from '../../../buurtsites/index.js';
import { STANCES } from '../../../curriculum/index.js';
import { SESSION_KINDS } from '../../../facilitation/index.js';
import { ANSWERS, SESSION_KINDS as MEETING_KINDS } from '../../../meetings/index.js';
import { HOLIDAY_REGIONS } from '../../../platform/clock/school-holidays.js';
import type { SeedFile } from '../../../platform/seeds/seed-file.js';
import { ROLES } from '../../../platform/security/actor.js';
import { CONTRIBUTION_KINDS, MOVES, type PlanStep } from '../../../stappenplan/index.js';
import { BEGAN } from '../demo-days.js';
import { checkContent } from './check-content.js';
import { checkMeetings } from './check-meetings.js';
import type { Cast } from './check-people.js';
import { days, isBlock, known, type Path, rowsIn, type Values } from './demo-file.js';

interface Known {
  readonly cast: Cast;
  readonly steps: readonly PlanStep[];
  readonly photos: readonly string[];
}

/** A neighbourhood of the demo: people, steps and parts that exist, on days that can be. */
export function checkPlace(file: SeedFile, { cast, steps, photos }: Known): void {
  const { values } = file;
  if (!isBlock(values)) return;
  for (const word of ['name', 'municipality']) if (typeof values[word] !== 'string') file.refuse([word], `\`${word}\` ontbreekt.`);
  checkCohort(file, values, cast);
  const members = checkMembers(file, values, cast);
  const residents = [...members].filter(([, role]) => role === 'buurtverbinder').map(([who]) => who);
  const everybody = [...members.keys()];
  for (const list of ['done', 'ticked']) for (const [row, path] of rowsIn(values, list)) checkStep(file, row, path, steps, residents);
  checkSessions(file, values, everybody);
  checkMirrors(file, values, everybody, residents);
  const team = [...members].filter(([, role]) => role === 'buurtverbinder' || role === 'wijkprofessional').map(([who]) => who);
  checkMeetings(file, values, team);
  if (isBlock(values['help'])) checkHelp(file, values['help'], steps, everybody);
  if (isBlock(values['poll'])) checkPoll(file, values['poll'], everybody);
  if (!isBlock(values['content'])) return;
  for (const [key, content] of Object.entries(values['content'])) {
    known(file, ['content', key], key, FEATURE_KEYS, 'het onderdeel');
    checkContent(file, ['content', key], content, { people: everybody, photos });
  }
}

/** A poll needs moments, and has at most one answer of everybody per moment. */
function checkPoll(file: SeedFile, poll: Values, everybody: readonly string[]): void {
  const path: Path = ['poll'];
  known(file, [...path, 'kind'], poll['kind'], MEETING_KINDS, 'de bijeenkomst');
  const moments = Array.isArray(poll['moments']) ? poll['moments'].length : 0;
  if (moments === 0) file.refuse([...path, 'moments'], 'een prikker heeft minstens één moment.');
  const answers: unknown[] = Array.isArray(poll['answers']) ? poll['answers'] : [];
  for (const [index, row] of answers.entries()) {
    if (!isBlock(row)) continue;
    known(file, [...path, 'answers', index, 'who'], row['who'], everybody, 'de persoon');
    const says: unknown[] = Array.isArray(row['says']) ? row['says'] : [];
    if (says.length > moments) file.refuse([...path, 'answers', index, 'says'], 'er zijn meer antwoorden dan momenten.');
    for (const [place, answer] of says.entries()) known(file, [...path, 'answers', index, 'says', place], answer, ANSWERS, 'het antwoord');
  }
}

function checkCohort(file: SeedFile, { cohort }: Values, cast: Cast): void {
  if (!isBlock(cohort)) {
    file.refuse(['cohort'], 'hier horen `name`, `trainer`, `plek` en `regio` van de groep te staan.');
    return;
  }
  const trainers = [...cast].filter(([, is]) => is === 'trainer').map(([name]) => name);
  known(file, ['cohort', 'trainer'], cohort['trainer'], trainers, 'de trainer');
  known(file, ['cohort', 'regio'], cohort['regio'], HOLIDAY_REGIONS, 'de regio');
}

function checkMembers(file: SeedFile, values: Values, cast: Cast): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const [{ who, role }, path] of rowsIn(values, 'members')) {
    known(file, [...path, 'who'], who, [...cast.keys()], 'de persoon');
    known(file, [...path, 'role'], role, ROLES, 'de rol');
    if (members.has(String(who))) file.refuse([...path, 'who'], `${String(who)} staat er twee keer. Eén mens heeft hier één rol.`);
    members.set(String(who), String(role));
  }
  return members;
}

/** Only residents tick and complete (D1). */
function checkStep(file: SeedFile, row: Values, path: Path, steps: readonly PlanStep[], residents: readonly string[]): void {
  const step = stepIn(file, row, path, steps);
  days(file, [...path, 'daysAgo'], row['daysAgo'], BEGAN);
  if (row['by'] !== undefined || path[0] === 'done') known(file, [...path, 'by'], row['by'], residents, 'de buurtverbinder');
  if (!isBlock(row['tasks'])) {
    file.refuse([...path, 'tasks'], 'schrijf bij `tasks` per klus wie hem deed.');
    return;
  }
  for (const [task, who] of Object.entries(row['tasks'])) {
    const at = [...path, 'tasks', task];
    if (step)
      known(
        file,
        at,
        task,
        step.tasks.map(({ key }) => key),
        `de klus van stap ${step.key}`,
      );
    known(file, at, who, residents, 'de buurtverbinder');
  }
}

function checkHelp(file: SeedFile, help: Values, steps: readonly PlanStep[], people: readonly string[]): void {
  for (const list of ['asked', 'offered', 'brought', 'endorsed'])
    for (const [row, inHelp] of rowsIn(help, list)) {
      const path = ['help', ...inHelp];
      stepIn(file, row, path, steps);
      known(file, [...path, 'by'], row['by'], people, 'de persoon');
      if (list === 'brought') known(file, [...path, 'kind'], row['kind'], CONTRIBUTION_KINDS, 'de soort bijdrage');
      for (const [move, inRow] of rowsIn(row, 'moves')) {
        known(file, [...path, ...inRow, 'move'], move['move'], MOVES, 'het antwoord');
        known(file, [...path, ...inRow, 'by'], move['by'], people, 'de persoon');
      }
    }
}

function checkSessions(file: SeedFile, values: Values, people: readonly string[]): void {
  for (const [row, path] of rowsIn(values, 'held')) {
    known(file, [...path, 'kind'], row['kind'], SESSION_KINDS, 'de bijeenkomst');
    days(file, [...path, 'daysAgo'], row['daysAgo'], BEGAN);
    for (const who of Array.isArray(row['who']) ? row['who'] : []) known(file, [...path, 'who'], who, people, 'de persoon');
  }
}

/** Only residents hold up a mirror (D15). */
function checkMirrors(file: SeedFile, values: Values, people: readonly string[], residents: readonly string[]): void {
  for (const [row, path] of rowsIn(values, 'mirrored')) {
    known(file, [...path, 'who'], row['who'], people, 'de persoon');
    days(file, [...path, 'daysAgo'], row['daysAgo'], BEGAN);
    for (const [who, chosen] of Object.entries(isBlock(row['answers']) ? row['answers'] : {})) {
      const at = [...path, 'answers', who];
      known(file, at, who, residents, 'de buurtverbinder');
      for (const stance of Array.isArray(chosen) ? chosen : []) known(file, at, stance, STANCES, 'de plek op de lijn');
    }
  }
}

function stepIn(file: SeedFile, { step }: Values, path: Path, steps: readonly PlanStep[]): PlanStep | null {
  const keys = steps.map(({ key }) => key);
  if (keys.length > 0) known(file, [...path, 'step'], step, keys, 'de stap');
  return steps.find(({ key }) => key === step) ?? null;
}
