import type { FeatureKey } from '../../feature-keys.js';
import { type SiteVisit, stateOf } from '../../../visits/site-visit.js';
import type { CareTopic } from './care-topic.js';

interface Way {
  readonly href: string;
  readonly text: string;
}

/** Where somebody is helped better than by a note on the board. */
export interface CareWay {
  readonly topic: CareTopic;
  readonly title: string;
  readonly text: string;
  readonly ways: readonly Way[];
  /** Emergency numbers, first; empty when there is no danger. */
  readonly phones: readonly Way[];
  /** They may still ask the neighbours. */
  readonly mayGoOn: boolean;
}

const WORDS: Readonly<Record<CareTopic, { readonly title: string; readonly text: string }>> = {
  nood: {
    title: 'Wat fijn dat je het opschrijft. Hier is sneller hulp.',
    text: 'Een briefje ziet iedereen, en het antwoord kan dagen duren. Bel liever nu. Wat je typte, staat hieronder nog.',
  },
  zorg: {
    title: 'Dit klinkt als een vraag over zorg',
    text: 'Daar weet iemand van het team meer van dan een buur. Samen bellen jullie met wie kan helpen. Zet liever niet op het bord wat je hebt.',
  },
  geld: {
    title: 'Dit klinkt als een vraag over geld of papieren',
    text: 'Je bent niet de enige. Iemand van het team zoekt met je uit wie hierbij helpt. Zet liever geen bedragen of brieven op het bord.',
  },
};

const PHONES: readonly Way[] = [
  { href: 'tel:112', text: 'Gevaar: bel 112' },
  { href: 'tel:113', text: 'Denk je aan zelfdoding: bel 113, gratis' },
  { href: 'tel:08002000', text: 'Geweld thuis: Veilig Thuis, 0800 2000, gratis' },
];

/** In the order in which they help most with such a question. */
const PARTS: readonly { readonly key: FeatureKey; readonly text: string }[] = [
  { key: 'warm-contact', text: 'Samen bellen' },
  { key: 'sociale-kaart', text: 'Wie helpt waarmee' },
  { key: 'inloop', text: 'Kom langs bij de inloop' },
  { key: 'ons-team', text: 'Spreek iemand van het team' },
];
const SHOWN = 2;

/** The kind way on for a care-like question (D33): to what is on, on this site. */
export function careWayFor(visit: Pick<SiteVisit, 'site' | 'states'>, topic: CareTopic): CareWay {
  const base = `/buurt/${visit.site.slug}`;
  const parts = PARTS.filter(({ key }) => stateOf(visit, key) === 'active').map(({ key, text }) => ({ href: `${base}/${key}`, text }));
  const ways = parts.length > 0 ? parts.slice(0, SHOWN) : [{ href: `${base}/hulp`, text: 'Zo bereik je het team' }];
  const isDanger = topic === 'nood';
  return { topic, ...WORDS[topic], ways, phones: isDanger ? PHONES : [], mayGoOn: !isDanger };
}
