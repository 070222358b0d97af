import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Debian's own: only there are its packages. */
const PYTHON = '/usr/bin/python3';

/** Whether this machine has Python's icalendar and vobject; in CI it must. */
export const hasParsers = process.env['CI'] === 'true' || spawnSync(PYTHON, ['-c', 'import icalendar, vobject']).status === 0;

export interface SeenEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly people: readonly string[];
  readonly partstat: string | null;
  readonly errors: readonly string[];
}
export interface SeenCalendar {
  readonly method: string;
  readonly events: readonly SeenEvent[];
}

/** What two parsers that know nothing of ours see in each text. */
export function readWithPython(texts: readonly string[]): readonly (readonly [icalendar: SeenCalendar, vobject: SeenCalendar])[] {
  const { status, stdout, stderr } = spawnSync(PYTHON, [join(__dirname, 'read-calendars.py')], { input: JSON.stringify(texts), encoding: 'utf8' });
  if (status !== 0) throw new Error(`a parser refused: ${stderr}`);
  return JSON.parse(stdout) as never;
}
