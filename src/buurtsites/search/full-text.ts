import type { EntityManager } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import type { FeatureKey } from '../features/feature-keys.js';
import type { SearchDocument } from './search-document.entity.js';

/** The full-text index of the database at hand; it holds the terms of `search_document`. */
export interface FullText {
  put(tx: Tx, document: SearchDocument): Promise<void>;
  remove(tx: Tx, documentId: string): Promise<void>;
  /** Ids of documents of these features of one site with a word that begins with one of the terms, best first. */
  find(manager: EntityManager, where: Where, terms: readonly string[], most: number): Promise<readonly string[]>;
}

export const fullTextOf = (databaseType: string): FullText => (databaseType === 'postgres' ? postgres : sqlite);

interface Where {
  readonly siteId: string;
  readonly keys: readonly FeatureKey[];
}

interface Found {
  readonly documentId: string;
}
const idsOf = (rows: readonly Found[]): readonly string[] => rows.map(({ documentId }) => documentId);

/** FTS5. An id is a word of its own in `keys`, so that one site or one document is found by the index too. */
const sqlite: FullText = {
  async put(tx, { id, siteId, titleTerms, terms }) {
    await this.remove(tx, id);
    await tx.manager.query('INSERT INTO search_index (document_id, keys, title, words) VALUES (?, ?, ?, ?)', [
      id,
      `${asWord('d', id)} ${asWord('s', siteId)}`,
      titleTerms,
      terms,
    ]);
  },
  async remove(tx, documentId) {
    await tx.manager.query('DELETE FROM search_index WHERE rowid IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)', [
      `keys : ${asWord('d', documentId)}`,
    ]);
  },
  async find(manager, { siteId, keys }, terms, most) {
    const anyOf = terms.map((term) => `"${term}" *`).join(' OR ');
    return idsOf(
      await manager.query<Found[]>(
        `SELECT document_id AS "documentId" FROM search_index JOIN search_document ON search_document.id = document_id
         WHERE search_index MATCH ? AND feature_key IN (${keys.map(() => '?').join(', ')}) ORDER BY bm25(search_index, 0, 0, 5, 1) LIMIT ?`,
        [`keys : ${asWord('s', siteId)} AND {title words} : (${anyOf})`, ...keys, most],
      ),
    );
  },
};

const postgres: FullText = {
  async put(tx, { id, siteId, titleTerms, terms }) {
    await tx.manager.query(
      `INSERT INTO search_index (document_id, site_id, vector)
       VALUES ($1, $2, setweight(to_tsvector('simple', $3), 'A') || setweight(to_tsvector('simple', $4), 'D'))
       ON CONFLICT (document_id) DO UPDATE SET vector = EXCLUDED.vector`,
      [id, siteId, titleTerms, terms],
    );
  },
  async remove(tx, documentId) {
    await tx.manager.query('DELETE FROM search_index WHERE document_id = $1', [documentId]);
  },
  async find(manager, { siteId, keys }, terms, most) {
    const anyOf = terms.map((term) => `'${term}':*`).join(' | ');
    return idsOf(
      await manager.query<Found[]>(
        `SELECT document_id AS "documentId" FROM search_index JOIN search_document ON search_document.id = document_id, to_tsquery('simple', $2) AS asked
         WHERE search_index.site_id = $1 AND feature_key = ANY($4) AND vector @@ asked ORDER BY ts_rank(vector, asked) DESC, document_id LIMIT $3`,
        [siteId, anyOf, most, keys],
      ),
    );
  },
};

const asWord = (kind: 'd' | 's', id: string): string => `${kind}${id.replaceAll('-', '')}`;
