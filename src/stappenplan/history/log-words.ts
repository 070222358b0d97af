import { LOG_WORDS } from '../../buurtsites/index.js';
import { COHORT_LOG_WORDS } from '../../cohorts/index.js';

/** What a line is about, as words in a sentence. */
interface About {
  /** "stap 7 (We vullen de agenda)" */
  readonly step: string;
  /** "Agenda" */
  readonly feature: string;
}

type Words = (about: About) => string;

/** What the plan adds to the log of a site, in words that follow a name. A part of the site only changes by its step (D19), so the step's line tells of both. */
const PLAN_WORDS: Readonly<Record<string, Words>> = {
  'stap-afgerond': ({ step, feature }) => `rondde ${step} af. Daardoor ging ${feature} aan`,
  'stap-ongedaan': ({ step, feature }) => `maakte het afronden van ${step} ongedaan. Daardoor staat ${feature} weer zoals daarvoor`,
  'stap-teruggezet': ({ step, feature }) => `zette ${step} terug. Daardoor staat ${feature} even stil; alles blijft bewaard`,
  'stap-overgeslagen': ({ step }) => `sloeg ${step} voorlopig over`,
  'stap-toch-doen': ({ step }) => `nam ${step} weer op`,
  'klus-klaar': ({ step }) => `vinkte een klus af bij ${step}`,
  'klus-terug': ({ step }) => `haalde een vinkje weg bij ${step}`,
  'bewijs-erbij': ({ step }) => `liet zien wat er klaar is bij ${step}`,
  'bewijs-weg': ({ step }) => `haalde een bewijs weg bij ${step}`,
  'akkoord-gegeven': ({ step }) => `zei ja tegen ${step}`,
  'akkoord-terug': ({ step }) => `trok het ja tegen ${step} terug`,
  'eigen-stap-erbij': () => 'zette een eigen stap in het plan',
  'eigen-stap-klaar': () => 'rondde een eigen stap af',
  'eigen-stap-terug': () => 'zette een eigen stap weer open',
  'hulp-gevraagd': ({ step }) => `vroeg hulp bij ${step}`,
  'hulpvraag-gesloten': ({ step }) => `sloot een hulpvraag bij ${step}`,
  'hulp-aangeboden': ({ step }) => `bood hulp aan bij ${step}`,
  'hulp-aangenomen': ({ step }) => `nam een aanbod aan bij ${step}`,
  'hulp-afgewezen': ({ step }) => `sloeg een aanbod af bij ${step}`,
  'hulp-gedaan': ({ step }) => `rondde een aanbod af bij ${step}`,
  'hulp-bedankt': ({ step }) => `bedankte voor hulp bij ${step}`,
  'hulp-ingetrokken': ({ step }) => `trok een aanbod in bij ${step}`,
  'bijdrage-erbij': ({ step }) => `dacht mee bij ${step}`,
  'bijdrage-weg': ({ step }) => `haalde een bijdrage weg bij ${step}`,
  'feiten-nagekeken': ({ step }) => `keek feiten na bij ${step}`,
  'steun-gegeven': ({ step }) => `sprak steun uit voor ${step}`,
  'steun-terug': ({ step }) => `nam steun voor ${step} terug`,
  'eigen-stap-weg': () => 'haalde een eigen stap weg',
};

export function wordsFor(what: string, about: About): string {
  return PLAN_WORDS[what]?.(about) ?? COHORT_LOG_WORDS[what] ?? LOG_WORDS[what] ?? 'deed iets op de site';
}

/** Told already by the line of the step it followed from. */
const TOLD_BY_STEP = 'onderdeel-';
/** Between the moderators and whom it concerns. */
const OF_MODERATORS = ['melding-', 'bezwaar-'];

export const NOT_TOLD = [TOLD_BY_STEP, ...OF_MODERATORS] as const;
