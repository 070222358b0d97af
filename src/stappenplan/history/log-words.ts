import { LOG_WORDS } from '../../buurtsites/index.js';

/** What the plan adds to the log of a site, in words that follow a name. */
const PLAN_WORDS: Readonly<Record<string, string>> = {
  'stap-afgerond': 'rondde de stap af',
  'stap-ongedaan': 'maakte het afronden ongedaan',
  'stap-teruggezet': 'zette de stap terug',
  'stap-overgeslagen': 'sloeg de stap voorlopig over',
  'stap-toch-doen': 'nam de overgeslagen stap weer op',
  'klus-klaar': 'vinkte een klus af',
  'klus-terug': 'haalde een vinkje weg',
  'bewijs-erbij': 'liet zien wat er klaar is',
  'bewijs-weg': 'haalde een bewijs weg',
  'akkoord-gegeven': 'zei ja tegen de stap',
  'akkoord-terug': 'trok het ja terug',
  'onderdeel-aan': 'zette hiermee het onderdeel aan op de site',
  'onderdeel-terug': 'liet het onderdeel terugkomen, met alles wat erin stond',
  'onderdeel-stil': 'zette hiermee het onderdeel even stil; alles blijft bewaard',
  'onderdeel-weg': 'haalde het onderdeel weer van de site; niemand buiten het team heeft bericht gehad',
};

export const wordsFor = (what: string): string => PLAN_WORDS[what] ?? LOG_WORDS[what] ?? 'deed iets op de site';
