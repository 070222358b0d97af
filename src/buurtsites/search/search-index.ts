import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, In } from 'typeorm';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import type { FeatureKey } from '../features/feature-keys.js';
import { FeatureRegistry } from '../features/feature-registry.js';
import { Site } from '../sites/site.entity.js';
import { type FullText, fullTextOf } from './full-text.js';
import { SearchDocument } from './search-document.entity.js';
import { termsOf } from './terms.js';

/** What can be found, kept in step with what is on the sites: in the transaction that changes it. */
@Injectable()
export class SearchIndex {
  private readonly fullText: FullText;

  constructor(
    private readonly reader: DataSource,
    private readonly registry: FeatureRegistry,
  ) {
    this.fullText = fullTextOf(reader.options.type);
  }

  /** Brings one entry up to date; what not everybody may read leaves the index. */
  async refresh(tx: Tx, siteId: string, featureKey: FeatureKey, entryId: string): Promise<void> {
    const text = (await this.registry.get(featureKey)?.search?.textOf(siteId, entryId, tx.manager)) ?? null;
    const key = { siteId, featureKey, entryId };
    const present = await tx.manager.findOneBy(SearchDocument, key);
    if (!text) {
      if (present) await this.remove(tx, present);
      return;
    }
    const titleTerms = termsOf(text.title).join(' ');
    const terms = termsOf(text.words).join(' ');
    if (present?.titleTerms === titleTerms && present.terms === terms) return;
    const document = { id: present?.id ?? newId(), ...key, titleTerms, terms };
    await tx.manager.save(SearchDocument, document);
    await this.fullText.put(tx, document);
  }

  /** For databases from before there was an index; gives how many entries it holds now. */
  async rebuild(tx: Tx): Promise<number> {
    const sites = await tx.manager.find(Site, { select: { id: true } });
    for (const { id: siteId } of sites)
      for (const { key, search } of this.registry.inOrder())
        for (const entryId of (await search?.idsOf(siteId, tx.manager)) ?? []) await this.refresh(tx, siteId, key, entryId);
    return tx.manager.count(SearchDocument);
  }

  /** Documents of these features with a word that begins with one of the terms; the most likely ones. */
  async candidates(siteId: string, keys: readonly FeatureKey[], terms: readonly string[], most: number): Promise<readonly SearchDocument[]> {
    if (terms.length === 0 || keys.length === 0) return [];
    const ids = await this.fullText.find(this.reader.manager, { siteId, keys }, terms, most);
    return this.documents({ id: In([...ids]) });
  }

  /** Every term of these features. */
  async vocabularyOf(siteId: string, keys: readonly FeatureKey[]): Promise<ReadonlySet<string>> {
    const all = await this.documents({ siteId, featureKey: In([...keys]) });
    return new Set(all.flatMap(({ titleTerms, terms }) => `${titleTerms} ${terms}`.split(' ')).filter((term) => term !== ''));
  }

  private documents(where: FindOptionsWhere<SearchDocument>): Promise<SearchDocument[]> {
    return this.reader.manager.findBy(SearchDocument, where);
  }

  private async remove(tx: Tx, { id }: SearchDocument): Promise<void> {
    await this.fullText.remove(tx, id);
    await tx.manager.delete(SearchDocument, { id });
  }
}
