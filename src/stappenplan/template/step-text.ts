import { FEATURE_KEYS, type FeatureKey } from '../../buurtsites/index.js';
import { markdown } from '../../platform/web/markdown.js';
import type { FoundEvidence, PlanStep, PlanTask } from './plan-template.js';
import { SeedFile, type SeedRemark } from '../../platform/seeds/seed-file.js';
import { closest } from '../../platform/seeds/closest.js';
import { isSlug } from '../../platform/seeds/slug.js';

/** What stands in `stappen/<key>.md`. */
export type StepText = Pick<PlanStep, 'title' | 'purpose' | 'lead' | 'professional' | 'evidence' | 'found' | 'tasks' | 'bodyHtml'>;

const WORDS = ['title', 'purpose', 'lead', 'professional', 'evidence'] as const;

/** Reads a step's front matter and Markdown. Remarks name the line. */
export function readStepText(name: string, text: string): { readonly step: StepText | null; readonly remarks: readonly SeedRemark[] } {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n'));
  if (!parts) return { step: null, remarks: [{ file: name, line: 1, text: 'begint niet met een kop tussen twee regels met ---.' }] };
  const [, front = '', body = ''] = parts;
  const file = new SeedFile(name, front, 2);
  const values = file.values as Record<string, unknown> | null;
  if (!values) return { step: null, remarks: file.remarks };

  for (const word of WORDS) if (typeof values[word] !== 'string' || values[word] === '') file.refuse([word], `\`${word}\` ontbreekt of is leeg.`);
  const tasks = tasksIn(file, values['tasks']);
  const found = foundIn(file, values['found']);
  if (body.trim() === '') file.refuse([], 'de tekst onder de kop ontbreekt.');
  checkLinks(file, body, front.split('\n').length + 3);
  if (file.remarks.length > 0) return { step: null, remarks: file.remarks };
  const [title, purpose, lead, professional, evidence] = WORDS.map((word) => String(values[word])) as [string, string, string, string, string];
  return { step: { title, purpose, lead, professional, evidence, tasks, found, bodyHtml: markdown(body) }, remarks: [] };
}

/** Only links a resident can follow; pictures are not shown in these texts. */
function checkLinks(file: SeedFile, body: string, firstLine: number): void {
  for (const [index, line] of body.split('\n').entries()) {
    for (const [whole, target = ''] of line.matchAll(/!?\[[^\]]*\]\(([^)]*)\)/g)) {
      if (whole.startsWith('!')) file.refuseAt(firstLine + index, 'een plaatje in deze tekst wordt niet getoond. Haal het weg.');
      else if (!/^(https:\/\/|mailto:|tel:|\/(?!\/))/.test(target))
        file.refuseAt(firstLine + index, `de link "${target}" werkt niet. Begin met https:// of met /.`);
    }
  }
}

function tasksIn(file: SeedFile, values: unknown): PlanTask[] {
  if (!Array.isArray(values) || values.length === 0) {
    file.refuse(['tasks'], '`tasks` ontbreekt. Schrijf ten minste één klus.');
    return [];
  }
  const seen = new Set<string>();
  return values.map((value: { key?: string; title?: string; hint?: string } | null, index) => {
    const { key = '', title = '', hint = null } = value ?? {};
    if (!isSlug(key)) file.refuse(['tasks', index, 'key'], `de sleutel "${key}" mag alleen kleine letters, cijfers en streepjes hebben.`);
    if (seen.has(key)) file.refuse(['tasks', index, 'key'], `de sleutel "${key}" staat er al. Elke klus heeft een eigen sleutel.`);
    if (!title) file.refuse(['tasks', index], 'deze klus heeft geen `title`.');
    seen.add(key);
    return { key, title, hint };
  });
}

function foundIn(file: SeedFile, values: unknown): FoundEvidence[] {
  if (values === undefined || values === null) return [];
  if (!Array.isArray(values)) {
    file.refuse(['found'], '`found` is een lijst.');
    return [];
  }
  return values.map((value: Partial<FoundEvidence>, index) => {
    const { count = '', feature = '' as FeatureKey, min = 0, label = '', required = false } = value;
    if (!FEATURE_KEYS.includes(feature)) file.refuse(['found', index, 'feature'], `onderdeel "${feature}" bestaat niet.${closest(feature, FEATURE_KEYS)}`);
    if (!count || !label) file.refuse(['found', index], 'geef `count` en `label`.');
    if (!Number.isInteger(min) || min < 1) file.refuse(['found', index, 'min'], '`min` is een heel getal vanaf 1.');
    return { count, feature, min, label, required };
  });
}
