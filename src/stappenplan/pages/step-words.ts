import type { SignState } from '../../buurtsites/index.js';
import type { StepState } from '../progress/plan-state.js';

/** How a state looks (`tone`, four of them) and what it is called. */
export const STATE_LOOKS: Readonly<Record<StepState, { readonly tone: 'done' | 'now' | 'wait' | 'later'; readonly label: string }>> = {
  klaar: { tone: 'done', label: 'Klaar' },
  nu: { tone: 'now', label: 'Nu' },
  'kan-straks': { tone: 'later', label: 'Kan straks' },
  wacht: { tone: 'wait', label: 'Wacht' },
  'staat-stil': { tone: 'now', label: 'Staat stil' },
  overgeslagen: { tone: 'later', label: 'Overgeslagen' },
  'komt-eraan': { tone: 'later', label: 'Komt eraan' },
};

/** How the part of the site that a step opens stands in the street. */
export const SIGN_STATES: Readonly<Record<StepState, SignState>> = {
  klaar: 'live',
  nu: 'now',
  'kan-straks': 'later',
  wacht: 'later',
  'staat-stil': 'paused',
  overgeslagen: 'later',
  'komt-eraan': 'later',
};

/** "ongeveer 45 minuten", "ongeveer 2 uur" */
export function minutesInWords(minutes: number): string {
  if (minutes < 90) return `ongeveer ${String(minutes)} minuten`;
  const hours = Math.round((minutes / 60) * 2) / 2;
  return `ongeveer ${String(hours).replace('.', ',')} uur`;
}
