import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FeatureKey } from '../../buurtsites/index.js';
import type { Stance } from '../../curriculum/index.js';
import type { Moment, SessionKind } from '../../facilitation/index.js';
import type { TeamRole } from '../../cohorts/index.js';
import type { Answer, FeedbackAnswerWord, SessionKind as MeetingKind } from '../../meetings/index.js';

import type { HolidayRegion } from '../../platform/clock/school-holidays.js';
import type { Role } from '../../platform/security/actor.js';
import type { ContributionKind, Move } from '../../stappenplan/index.js';

const ROOT = join(process.cwd(), 'seeds/demo');

/** The neighbourhoods, in the order in which they are built. */
export const PLACES = ['lindenkwartier', 'eikenhof'];

export interface DemoPeople {
  readonly organisation: string;
  readonly people: readonly { readonly firstName: string; readonly lastName: string; readonly is: string }[];
  /** Who writes which programme. */
  readonly authors: readonly { readonly who: string; readonly programme: string }[];
}

export interface DemoVenue {
  readonly name: string;
  readonly address: string;
  readonly capacity: number;
  readonly isStepFree: boolean;
  readonly travel?: string;
}

export interface DemoSession {
  readonly kind: MeetingKind;
  readonly title?: string;
  /** From today; negative: it was. */
  readonly inDays: number;
  readonly at: string;
  readonly minutes?: number;
  readonly venue?: string;
  readonly message?: string;
  readonly reason?: string;
  /** By first name; who is not named did not answer yet. */
  readonly replies: Readonly<Record<string, 'ja' | 'misschien' | 'nee'>>;
  /** Who was there, of what was: in words as `er`, or with minutes as `later 20`. Of who is not named: not seen. */
  readonly there?: Readonly<Record<string, string>>;
  readonly walkIns?: readonly { readonly name: string; readonly role: TeamRole }[];
  /** What they answered afterwards, of a session of more than a week ago: pleasant, heard, onward. */
  readonly feedback?: readonly (readonly [FeedbackAnswerWord, FeedbackAnswerWord, FeedbackAnswerWord])[];
}

/** One neighbourhood of the demo, as its file in seeds/demo tells it. */
export interface DemoPlace {
  readonly name: string;
  readonly municipality: string;
  readonly cohort: { readonly name: string; readonly trainer: string; readonly plek: string; readonly regio: HolidayRegion };
  readonly members: readonly { readonly who: string; readonly role: Role; readonly function?: string }[];
  /** Steps in the order they were done, with who ticked the tasks. */
  readonly done: readonly {
    readonly step: string;
    readonly by: string;
    readonly tasks: Readonly<Record<string, string>>;
    readonly daysAgo: number;
    readonly evidence?: string;
  }[];
  /** Tasks ticked in steps that are not done yet. */
  readonly ticked: readonly { readonly step: string; readonly tasks: Readonly<Record<string, string>>; readonly daysAgo: number }[];
  readonly help?: {
    readonly asked: readonly { readonly step: string; readonly by: string; readonly to: 'professionals' | 'trainer'; readonly words: string }[];
    readonly offered: readonly {
      readonly step: string;
      readonly by: string;
      readonly words: string;
      readonly moves: readonly { readonly move: Move; readonly by: string; readonly words?: string }[];
    }[];
    readonly brought: readonly { readonly step: string; readonly by: string; readonly kind: ContributionKind; readonly words: string }[];
    readonly endorsed: readonly { readonly step: string; readonly by: string }[];
  };
  /** How many lessons somebody read, in order; of one module when it is named. */
  readonly read: readonly { readonly who: string; readonly lessons: number; readonly module?: string }[];
  /** What professionals wrote for themselves, and whether they shared it. */
  readonly placed?: readonly {
    readonly who: string;
    readonly daysAgo: number;
    readonly moment: Moment;
    readonly stance: Stance;
    readonly why?: string;
    readonly isShared?: boolean;
  }[];
  readonly logged?: readonly {
    readonly who: string;
    readonly daysAgo: number;
    readonly deed: string;
    readonly lead?: string;
    readonly lesson?: string;
    readonly remarks?: readonly { readonly by: string; readonly words: string }[];
  }[];
  /** Questions of professionals to the trainer, and what came of them. */
  readonly supported?: readonly {
    readonly who: string;
    readonly daysAgo: number;
    readonly topic: string;
    readonly wish?: string;
    readonly messages?: readonly { readonly by: string; readonly words: string }[];
    /** The note with which the trainer closed it. */
    readonly closed?: string;
  }[];
  /** What the trainer wrote about people of the group. */
  readonly noted?: readonly { readonly about: string; readonly words: string; readonly isShared?: boolean }[];
  /** Sessions the trainer wrote down. */
  readonly held?: readonly {
    readonly kind: SessionKind;
    readonly daysAgo: number;
    readonly minutes: number;
    readonly who: readonly string[];
    /** Written down with somebody missing, and put right since. */
    readonly corrected?: { readonly missed: string; readonly reason: string };
  }[];
  /** Whom residents held a mirror up to: per resident the places on the line they chose, one per question. */
  readonly mirrored?: readonly {
    readonly who: string;
    readonly daysAgo: number;
    readonly isShown?: boolean;
    readonly answers: Readonly<Record<string, readonly [Stance, Stance, Stance]>>;
  }[];
  /** When shall we meet? The answers in the order of the moments. */
  readonly poll?: {
    readonly kind: MeetingKind;
    readonly lastDayIn: number;
    readonly moments: readonly { readonly inDays: number; readonly time: string }[];
    readonly answers: readonly { readonly who: string; readonly says: readonly Answer[]; readonly remark?: string; readonly by?: 'papier' | 'telefoon' }[];
  };
  /** Where they meet; the first time a room is named it is made. */
  readonly venues?: readonly DemoVenue[];
  /** What was, and what is to come. */
  readonly sessions?: readonly DemoSession[];
  readonly content: Partial<Record<FeatureKey, unknown>>;
}

export const readDemoPeople = (): DemoPeople => parse(readFileSync(join(ROOT, 'mensen.yaml'), 'utf8')) as DemoPeople;

export const readDemoPlace = (name: string): DemoPlace => parse(readFileSync(join(ROOT, `${name}.yaml`), 'utf8')) as DemoPlace;
