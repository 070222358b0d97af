/** Days in the Netherlands, as "2026-03-12", both included. */
export interface Week {
  readonly from: string;
  readonly until: string;
}

export interface PaperLine {
  /** Lines with the same heading stand together: "maandag 2 maart"; null: under none. */
  readonly under: string | null;
  /** "10.00 uur"; null when there is no time to it. */
  readonly time: string | null;
  readonly title: string;
  /** Where, what it costs, whom to ask; one line. */
  readonly detail: string | null;
}

/** What a part of the site puts on paper: the sheet on the wall, the poster. In ready words, in order. */
export interface PaperSection {
  readonly title: string;
  readonly lines: readonly PaperLine[];
}
