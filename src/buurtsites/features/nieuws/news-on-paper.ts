import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { startOfDay } from '../../../platform/clock/in-words.js';
import type { SiteRef } from '../feature-registry.js';
import type { PaperSection, Week } from '../paper-section.js';
import { NewsQueries } from './news.queries.js';

const MOST = 3;

/** What is new for who reads the sheet of a week: placed in it, or in the week before, after the last sheet was hung. */
@Injectable()
export class NewsOnPaper {
  constructor(private readonly news: NewsQueries) {}

  async of(site: SiteRef, { from, until }: Week): Promise<PaperSection | null> {
    const messages = await this.news.placedBetween(site, startOfDay(shifted(from, -7)), startOfDay(shifted(until, 1)), MOST);
    if (messages.length === 0) return null;
    return { title: 'Nieuws', lines: messages.map(({ title, summary }) => ({ under: null, time: null, title, detail: summary })) };
  }
}

const shifted = (day: string, days: number): string => DateTime.fromISO(day).plus({ days }).toFormat('yyyy-MM-dd');
