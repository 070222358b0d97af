import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { parse } from 'yaml';
import { FEATURE_KEYS, type FeatureKey } from './feature-keys.js';

/** What a part of the site is called and what it lets residents do; content, from seeds/buurtsites/features.yaml. */
export interface FeatureText {
  readonly key: FeatureKey;
  readonly title: string;
  /** Name in the icon sprite, without `i-`. */
  readonly icon: string;
  /** One sentence: what residents can do with it. */
  readonly opens: string;
}

const FILE = join(process.cwd(), 'seeds/buurtsites/features.yaml');

@Injectable()
export class FeatureCatalogue {
  private readonly texts: ReadonlyMap<FeatureKey, FeatureText>;

  constructor() {
    const file = existsSync(FILE) ? (parse(readFileSync(FILE, 'utf8')) as { features: FeatureText[] }) : { features: [] };
    const byKey = new Map(file.features.map((text) => [text.key, text]));
    this.texts = new Map(FEATURE_KEYS.map((key) => [key, byKey.get(key) ?? { key, title: key, icon: 'circle', opens: '' }]));
  }

  get(key: FeatureKey): FeatureText {
    const text = this.texts.get(key);
    if (!text) throw new Error(`no feature ${key}`);
    return text;
  }

  all(): readonly FeatureText[] {
    return [...this.texts.values()];
  }
}
