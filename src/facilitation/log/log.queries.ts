import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import { PeopleOfSiteQueries } from '../../stappenplan/index.js';
import { NoSuchEntry } from '../facilitation.errors.js';
import { ReflectionEntry, ReflectionRemark } from './log.entities.js';
import type { Writer } from './log.service.js';

/** An entry in a list. */
export interface LogLine {
  readonly id: string;
  readonly personId: string;
  readonly start: string;
  readonly when: string;
  readonly isShared: boolean;
  /** "2 reacties"; null when there are none. */
  readonly remarks: string | null;
}

export interface LogDialogue {
  readonly entry: ReflectionEntry;
  readonly written: string;
  readonly remarks: readonly { readonly name: string; readonly initials: string; readonly role: string; readonly words: string; readonly when: string }[];
}

const START = 90;

/** Reads the log: for its writer everything, for trainers what was shared with them. */
@Injectable()
export class LogQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleOfSiteQueries,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async ownOf({ personId, cohortId }: Writer): Promise<readonly LogLine[]> {
    return this.linesOf(await this.reader.manager.find(ReflectionEntry, { where: { personId, cohortId }, order: { beganAt: 'DESC', id: 'DESC' } }));
  }

  /** Everything that was shared in a group, newest first; for its own trainers only. */
  async sharedIn(cohortId: string): Promise<readonly LogLine[]> {
    return this.linesOf(
      await this.reader.manager.find(ReflectionEntry, { where: { cohortId, sharedAt: Not(IsNull()) }, order: { beganAt: 'DESC', id: 'DESC' } }),
    );
  }

  /** @throws NoSuchEntry */
  async own({ personId, cohortId }: Writer, id: string): Promise<ReflectionEntry> {
    return found(await this.reader.manager.findOneBy(ReflectionEntry, { id, personId, cohortId }));
  }

  /** @throws NoSuchEntry when it is not shared, also when it was */
  async shared(cohortId: string, id: string): Promise<ReflectionEntry> {
    return found(await this.reader.manager.findOneBy(ReflectionEntry, { id, cohortId, sharedAt: Not(IsNull()) }));
  }

  async dialogueOf(entry: ReflectionEntry, siteId: string): Promise<LogDialogue> {
    const remarks = await this.reader.manager.find(ReflectionRemark, { where: { entryId: entry.id }, order: { at: 'ASC', id: 'ASC' } });
    const personOf = await this.people.of(
      siteId,
      remarks.map(({ authorId }) => authorId),
    );
    const now = this.clock.now();
    return {
      entry,
      written: agoInWords(entry.writtenAt, now),
      remarks: remarks.map(({ authorId, words, at }) => {
        const { name, initials, role } = personOf(authorId);
        return { name, initials, role, words, when: agoInWords(at, now) };
      }),
    };
  }

  private async linesOf(entries: readonly ReflectionEntry[]): Promise<readonly LogLine[]> {
    if (entries.length === 0) return [];
    const remarks = await this.reader.manager.find(ReflectionRemark, { where: { entryId: In(entries.map(({ id }) => id)) }, select: { entryId: true } });
    return entries.map(({ id, personId, deed, beganAt, sharedAt }) => {
      const count = remarks.filter(({ entryId }) => entryId === id).length;
      return {
        id,
        personId,
        start: deed.length > START ? `${deed.slice(0, START).trimEnd()}…` : deed,
        when: agoInWords(beganAt, this.clock.now()),
        isShared: sharedAt !== null,
        remarks: count === 0 ? null : count === 1 ? '1 reactie' : `${String(count)} reacties`,
      };
    });
  }
}

function found(entry: ReflectionEntry | null): ReflectionEntry {
  if (!entry) throw new NoSuchEntry('an entry of somebody else, or none');
  return entry;
}
