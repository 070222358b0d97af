import { FEEDBACK_ANSWERS, SESSION_KINDS, STATE_WORDS } from '../../../meetings/index.js';
import type { SeedFile } from '../../../platform/seeds/seed-file.js';
import { BEGAN } from '../demo-days.js';
import { isBlock, known, rowsIn, type Values } from './demo-file.js';

const FARTHEST = 120;

/** Sessions of a kind that exists, in a room of the list, on a day within the group's time, answered by who is in it. */
export function checkMeetings(file: SeedFile, values: Values, team: readonly string[]): void {
  const rooms = rowsIn(values, 'venues').map(([{ name }]) => String(name));
  for (const [row, path] of rowsIn(values, 'sessions')) {
    known(file, [...path, 'kind'], row['kind'], SESSION_KINDS, 'de soort bijeenkomst');
    if (row['venue'] !== undefined) known(file, [...path, 'venue'], row['venue'], rooms, 'de plek');
    const day = Number(row['inDays']);
    if (!Number.isInteger(day) || day < -BEGAN || day > FARTHEST)
      file.refuse([...path, 'inDays'], `\`inDays\` is een heel getal van ${String(-BEGAN)} tot en met ${String(FARTHEST)}.`);
    if (!/^([01]\d|2[0-3]):[0-5][05]$/.test(String(row['at']))) file.refuse([...path, 'at'], '`at` is een tijd op vijf minuten, zoals 19:30.');
    checkAttendance(file, row, path, team);
    checkFeedback(file, row, path);
    if (!isBlock(row['replies'])) continue;
    for (const [who, answer] of Object.entries(row['replies'])) {
      known(file, [...path, 'replies', who], who, team, 'de persoon');
      known(file, [...path, 'replies', who], answer, ['ja', 'misschien', 'nee'], 'het antwoord');
    }
  }
}

/** Who was there, of a session that was: `er`, `later 20`, `eerder 15`, `afgemeld` or `niet`. */
function checkAttendance(file: SeedFile, row: Values, path: readonly (string | number)[], team: readonly string[]): void {
  if (!isBlock(row['there'])) return;
  if (Number(row['inDays']) >= 0) file.refuse([...path, 'there'], 'Deze bijeenkomst komt nog. Wie er was, weet je pas daarna.');
  for (const [who, how] of Object.entries(row['there'])) {
    known(file, [...path, 'there', who], who, team, 'de persoon');
    known(
      file,
      [...path, 'there', who],
      String(how).split(' ')[0],
      STATE_WORDS.map(({ value }) => value),
      'hoe iemand er was',
    );
  }
}

/** Of a week ago, when answers have become counts: three words a person, and enough people to hide among. */
function checkFeedback(file: SeedFile, row: Values, path: readonly (string | number)[]): void {
  const answers = row['feedback'];
  if (answers === undefined) return;
  const isRight = Array.isArray(answers) && answers.length >= 3 && answers.every((each) => Array.isArray(each) && each.length === 3);
  if (!isRight || Number(row['inDays']) > -8) {
    file.refuse([...path, 'feedback'], '`feedback` is van minstens drie mensen, van ieder drie woorden, van een bijeenkomst van meer dan een week geleden.');
    return;
  }
  for (const [person, words] of (answers as readonly unknown[][]).entries())
    for (const [question, word] of words.entries()) known(file, [...path, 'feedback', person, question], word, FEEDBACK_ANSWERS, 'het antwoord');
}
