import { localHour } from '../../platform/clock/in-words.js';

/** "Goedemorgen" until noon, "Goedemiddag" until six, "Goedenavond" after. */
export function greetingAt(now: Date): string {
  const hour = localHour(now);
  if (hour < 12) return 'Goedemorgen';
  return hour < 18 ? 'Goedemiddag' : 'Goedenavond';
}
