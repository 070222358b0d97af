import type { FormModel } from '../../platform/web/forms.js';
import { STATE_WORDS } from './attendance-states.js';
import type { DoorGuest } from './door-list.js';
import { fieldOf } from './marks.js';
import { netMinutesFor } from './net-minutes.policy.js';

type Parts = Parameters<typeof netMinutesFor>[0];
type Part = Parameters<typeof fieldOf>[0];

/** A guest as the form shows them: what was typed, else what stands there, else what they told before. */
export function rowOf(guest: DoorGuest, parts: Parts, form: FormModel | undefined): object {
  const { key, name, role, records, joinedTo } = guest;
  const standing = standingOf(guest, parts);
  const field = (part: Part) => {
    const own = form?.[fieldOf(part, key)];
    return { name: fieldOf(part, key), id: `veld-${fieldOf(part, key)}`, value: own?.value ?? standing[part], error: own?.error ?? null };
  };
  const state = field('staat');
  const number = field('nummer');
  const last = records.at(-1);
  return {
    key,
    name,
    initials: initialsOf(name),
    role: role === 'buurtverbinder' ? 'res' : 'pro',
    state,
    options: STATE_WORDS.map(({ value, label, tone }) => ({ value, label, tone, id: `${state.id}-${value}`, isSelected: value === state.value })),
    minutes: field('minuten'),
    net: field('netto'),
    // what somebody else wrote meanwhile was just said: pressing again is meant
    number: state.error === null ? number : { ...number, value: standing.nummer },
    counts: last ? `Telt ${String(last.netMinutes)} minuten.` : null,
    selfSaid: last?.way === 'self' ? 'Meldde zich zelf.' : null,
    joinedTo,
  };
}

function standingOf({ records, hasDeclined }: DoorGuest, parts: Parts): Readonly<Record<Part, string>> {
  const last = records.at(-1);
  if (!last) return { staat: hasDeclined ? 'afgemeld' : '', minuten: '', netto: '', nummer: '0' };
  const isAdjusted = last.netMinutes !== netMinutesFor(parts, last.state, last.minutes ?? 0);
  return {
    staat: STATE_WORDS.find(({ state }) => state === last.state)?.value ?? '',
    minuten: last.minutes === null ? '' : String(last.minutes),
    netto: isAdjusted ? String(last.netMinutes) : '',
    nummer: String(last.number),
  };
}

function initialsOf(name: string): string {
  const words = name.split(' ').filter(Boolean);
  return `${words[0]?.charAt(0) ?? ''}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
}
