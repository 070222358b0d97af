/** What one version of a programme holds, as a person writes it; the files of the seeds and the rows of a version both say this. */
export interface ProgrammeContent {
  readonly key: string;
  readonly title: string;
  /** In the order of the programme. */
  readonly modules: readonly ModuleContent[];
}

export const AUDIENCES = ['iedereen', 'wijkprofessionals'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface ModuleContent {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly for: Audience;
  /** Residents and professionals sit at one table. */
  readonly joint: boolean;
  readonly needs: readonly string[];
  readonly session: string | null;
  readonly goals: readonly string[];
  readonly bring: readonly string[];
  readonly blocks: readonly Block[];
  readonly lessons: readonly LessonContent[];
  readonly cases: readonly CaseContent[];
  readonly questions: readonly QuestionContent[];
  readonly files: readonly FileOfModule[];
}

/** More parts than this nobody keeps to in three hours. */
export const MOST_BLOCKS = 30;

/** A part of the dagdeel. Welcome, breaks and meals are not net (D12). */
export interface Block {
  readonly title: string;
  readonly minutes: number;
  readonly net: boolean;
  /** Key of the lesson it is about. */
  readonly lesson?: string;
}

export interface LessonContent {
  readonly key: string;
  readonly title: string;
  readonly minutes: number;
  readonly bring: readonly string[];
  readonly shared: string;
  readonly forResidents: string | null;
  readonly forProfessionals: string | null;
  readonly exercise: string;
  readonly reflection: string;
}

/** The line from taking over to letting go, in this order. */
export const STANCES = ['overnemen', 'sturen', 'op-weg-helpen', 'meekijken', 'loslaten'] as const;
export type Stance = (typeof STANCES)[number];

export interface Choice {
  readonly stance: Stance;
  readonly text: string;
  readonly consequence: string;
}

export interface CaseContent {
  readonly key: string;
  readonly title: string;
  readonly situation: string;
  readonly question: string;
  readonly choices: readonly Choice[];
  readonly lesson: string;
  readonly afterthought: string;
}

export interface QuestionContent {
  readonly key: string;
  readonly question: string;
  readonly answers: readonly string[];
  /** Which of the answers, from 0. */
  readonly right: number;
  readonly why: string;
}

export interface FileOfModule {
  readonly name: string;
  readonly bytes: Buffer;
}
