/** Schools close by region; which municipality belongs to which is on rijksoverheid.nl, "Regioindeling schoolvakantie". */
export const HOLIDAY_REGIONS = ['noord', 'midden', 'zuid'] as const;
export type HolidayRegion = (typeof HOLIDAY_REGIONS)[number];

export const REGION_WORDS: Readonly<Record<HolidayRegion, string>> = { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' };

export interface SchoolHoliday {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

type Span = readonly [from: string, to: string];

interface SchoolYear {
  readonly autumn: Readonly<Record<HolidayRegion, Span>>;
  readonly christmas: Span;
  readonly spring: Readonly<Record<HolidayRegion, Span>>;
  readonly may: Span;
  readonly summer: Readonly<Record<HolidayRegion, Span>>;
}

/**
 * As the ministry of education publishes them: rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar.
 * Autumn and spring are its advice, the others are fixed. Zuid 2026–2027 is not confirmed; that, and how to add a year:
 * docs/adr/0016-dutch-holidays-as-a-rule-and-a-table.md.
 */
const SCHOOL_YEARS: readonly SchoolYear[] = [
  {
    autumn: { noord: ['2025-10-18', '2025-10-26'], midden: ['2025-10-18', '2025-10-26'], zuid: ['2025-10-11', '2025-10-19'] },
    christmas: ['2025-12-20', '2026-01-04'],
    spring: { noord: ['2026-02-21', '2026-03-01'], midden: ['2026-02-14', '2026-02-22'], zuid: ['2026-02-14', '2026-02-22'] },
    may: ['2026-04-25', '2026-05-03'],
    summer: { noord: ['2026-07-04', '2026-08-16'], midden: ['2026-07-18', '2026-08-30'], zuid: ['2026-07-11', '2026-08-23'] },
  },
  {
    autumn: { noord: ['2026-10-10', '2026-10-18'], midden: ['2026-10-17', '2026-10-25'], zuid: ['2026-10-17', '2026-10-25'] },
    christmas: ['2026-12-19', '2027-01-03'],
    spring: { noord: ['2027-02-20', '2027-02-28'], midden: ['2027-02-20', '2027-02-28'], zuid: ['2027-02-13', '2027-02-21'] },
    may: ['2027-04-24', '2027-05-02'],
    summer: { noord: ['2027-07-10', '2027-08-22'], midden: ['2027-07-17', '2027-08-29'], zuid: ['2027-07-24', '2027-09-05'] },
  },
  {
    autumn: { noord: ['2027-10-16', '2027-10-24'], midden: ['2027-10-16', '2027-10-24'], zuid: ['2027-10-23', '2027-10-31'] },
    christmas: ['2027-12-25', '2028-01-09'],
    spring: { noord: ['2028-02-19', '2028-02-27'], midden: ['2028-02-26', '2028-03-05'], zuid: ['2028-02-26', '2028-03-05'] },
    may: ['2028-04-29', '2028-05-07'],
    summer: { noord: ['2028-07-15', '2028-08-27'], midden: ['2028-07-08', '2028-08-20'], zuid: ['2028-07-22', '2028-09-03'] },
  },
  {
    autumn: { noord: ['2028-10-14', '2028-10-22'], midden: ['2028-10-21', '2028-10-29'], zuid: ['2028-10-21', '2028-10-29'] },
    christmas: ['2028-12-23', '2029-01-07'],
    spring: { noord: ['2029-02-17', '2029-02-25'], midden: ['2029-02-17', '2029-02-25'], zuid: ['2029-02-10', '2029-02-18'] },
    may: ['2029-04-28', '2029-05-06'],
    summer: { noord: ['2029-07-21', '2029-09-02'], midden: ['2029-07-07', '2029-08-19'], zuid: ['2029-07-14', '2029-08-26'] },
  },
];

/** The last day of which the table knows whether schools are closed. */
export const SCHOOL_HOLIDAYS_UNTIL = '2029-08-19';

export const schoolHolidaysOf = (region: HolidayRegion): readonly SchoolHoliday[] =>
  SCHOOL_YEARS.flatMap(({ autumn, christmas, spring, may, summer }) => [
    named('herfstvakantie', autumn[region]),
    named('kerstvakantie', christmas),
    named('voorjaarsvakantie', spring[region]),
    named('meivakantie', may),
    named('zomervakantie', summer[region]),
  ]);

const named = (name: string, [from, to]: Span): SchoolHoliday => ({ name, from, to });
