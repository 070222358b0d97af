import { Injectable } from '@nestjs/common';

/** What is kept in one row, by what it is called on the screen; empty ones are left out. */
export type PersonalRow = Readonly<Record<string, string | Date | null>>;

export interface PersonalDataSource {
  /** What people call it: the heading on the page and the name in the file. */
  readonly title: string;
  /** Lowest first; alike in order of title, so that the page does not hang on which context starts first. */
  readonly order: number;
  /** Everything of this kind about this person, also what they do not see elsewhere; never about somebody else. */
  readonly rowsOf: (personId: string) => Promise<readonly PersonalRow[]>;
}

export interface PersonalDataPart {
  readonly title: string;
  readonly rows: readonly PersonalRow[];
}

/** What we keep about somebody: each context adds what is in its tables when it starts (GDPR, article 15 and 20). */
@Injectable()
export class PersonalData {
  private sources: readonly PersonalDataSource[] = [];

  add(source: PersonalDataSource): void {
    this.sources = [...this.sources, source].sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'nl'));
  }

  /** Kinds of which there is nothing are there too: that is an answer as well. */
  of(personId: string): Promise<readonly PersonalDataPart[]> {
    return Promise.all(this.sources.map(async ({ title, rowsOf }) => ({ title, rows: await rowsOf(personId) })));
  }
}
