import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../../accounts/index.js';
import { timeInWords } from '../../../platform/clock/in-words.js';
import { type AttendanceState, labelOf, STATE_WORDS } from '../attendance-states.js';
import type { DoorGuest } from '../door-list.js';

/** What stands of a guest now, for the row on a phone. */
export interface Standing {
  readonly number: number;
  /** As the form sends it. */
  readonly state: string;
  readonly label: string;
  readonly minutes: string;
  readonly counts: string;
}

@Injectable()
export class PressWords {
  constructor(private readonly people: PeopleQueries) {}

  standingOf({ records }: DoorGuest): Standing | null {
    const last = records.at(-1);
    if (!last) return null;
    return {
      number: last.number,
      state: STATE_WORDS.find(({ state }) => state === last.state)?.value ?? '',
      label: labelOf(last.state),
      minutes: last.minutes === null ? '' : String(last.minutes),
      counts: `Telt ${String(last.netMinutes)} minuten.`,
    };
  }

  /** Both facts in one sentence: what stands, by whom and since when, and what was pressed here. */
  async conflictOf({ name, records }: DoorGuest, pressed: AttendanceState, byId: string): Promise<string> {
    const last = records.at(-1);
    if (!last) return '';
    const at = `om ${timeInWords(last.writtenAt)}`;
    const yours = `jij drukte hier op “${labelOf(pressed)}”`;
    if (last.way === 'self') return `${name} meldde zich ${at} zelf (“${labelOf(last.state)}”), en ${yours}. Wat klopt?`;
    const names = await this.people.namesOf(last.writtenById === null ? [] : [last.writtenById]);
    const who = last.writtenById === byId ? 'jij schreef' : `${last.writtenById === null ? 'een ander' : nameIn(names, last.writtenById).firstName} schreef`;
    const where = last.writtenById === byId ? ' op een ander scherm' : '';
    return `${name}: ${who} ${at}${where} “${labelOf(last.state)}” op, en ${yours}. Wat klopt?`;
  }
}
