import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from '../../platform/seeds/closest.js';
import { SeedFile, type SeedRemark } from '../../platform/seeds/seed-file.js';
import { FEATURE_KEYS, type FeatureKey } from './feature-keys.js';

/** What must be mended in features.yaml: each part once, with a title, a sentence and a picture that exists. */
export function checkFeatureTexts(root: string): readonly SeedRemark[] {
  const file = SeedFile.read(join(root, 'seeds/buurtsites/features.yaml'), 'seeds/buurtsites/features.yaml');
  const values = file.values as { readonly features?: readonly Partial<Record<'key' | 'title' | 'icon' | 'opens', string>>[] } | null;
  if (!values) return file.remarks;
  const { features = [] } = values;
  const keys = features.map(({ key = '' }) => key);
  const icons = iconNames(root);
  features.forEach(({ key = '', title, icon = '', opens }, index) => {
    const path = ['features', index];
    if (!isFeatureKey(key)) file.refuse([...path, 'key'], `onderdeel \`${key}\` bestaat niet.${closest(key, FEATURE_KEYS)}`);
    if (keys.indexOf(key) !== index) file.refuse(path, `onderdeel \`${key}\` staat er twee keer.`);
    if (!title || !opens) file.refuse(path, `onderdeel \`${key}\` heeft een \`title\` en \`opens\` nodig.`);
    if (!icons.includes(icon)) file.refuse([...path, 'icon'], `het plaatje \`${icon}\` bestaat niet.${closest(icon, icons)}`);
  });
  for (const key of FEATURE_KEYS) if (!keys.includes(key)) file.refuse(['features'], `onderdeel \`${key}\` ontbreekt.`);
  return file.remarks;
}

const isFeatureKey = (key: string): key is FeatureKey => FEATURE_KEYS.some((each) => each === key);

const iconNames = (root: string): readonly string[] =>
  [...readFileSync(join(root, 'public/icons/sprite.svg'), 'utf8').matchAll(/id="i-([a-z0-9-]+)"/g)].map(([, name = '']) => name);
