import { Injectable } from '@nestjs/common';
import { dayInWords, instantAt, timeInWords } from '../../../platform/clock/in-words.js';
import type { SiteRef } from '../feature-registry.js';
import type { PaperLine, PaperSection, Week } from '../paper-section.js';
import type { Activity } from './activity.entity.js';
import { AgendaQueries } from './agenda.queries.js';
import { daysOf } from './occurrences.js';

/** What there is to do in a week, day by day. */
@Injectable()
export class AgendaOnPaper {
  constructor(private readonly agenda: AgendaQueries) {}

  async of({ id }: SiteRef, { from, until }: Week): Promise<PaperSection | null> {
    const held = (await this.agenda.heldFrom(id, from)).flatMap((activity) => daysOf(activity, from, until).map((day) => ({ activity, day })));
    const inOrder = held.sort((a, b) => momentOf(a).localeCompare(momentOf(b)) || a.activity.title.localeCompare(b.activity.title, 'nl'));
    return held.length === 0 ? null : { title: 'Te doen', lines: inOrder.map(lineOf) };
  }
}

interface Held {
  readonly activity: Activity;
  readonly day: string;
}

const momentOf = ({ activity, day }: Held): string => `${day}T${activity.startTime}`;

function lineOf({ activity, day }: Held): PaperLine {
  const at = instantAt(day, activity.startTime);
  const detail = [activity.place, activity.price ?? 'gratis'].join(' · ');
  return { under: dayInWords(at, at), time: timeInWords(at), title: activity.title, detail };
}
