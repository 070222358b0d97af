import type { EntityTarget } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { slugFrom } from '../../platform/seeds/slug.js';
import { ProgrammeVersion } from '../versions/programme-version.entity.js';

interface Keyed {
  readonly id: string;
  readonly versionId: string;
  readonly key: string;
}

/** Words that stand in an address where a key could stand. */
const TAKEN = ['nieuw', 'bestanden', 'voorbeeld', 'zip'];

/**
 * A key of a new part, from its title. It was never used in any version of the programme: what people have read
 * and written hangs on keys, and must not turn up under another lesson.
 */
export async function freeKey<T extends Keyed>(tx: Tx, target: EntityTarget<T>, programmeId: string, title: string): Promise<string> {
  const rows = await tx.manager
    .createQueryBuilder(target, 'part')
    .innerJoin(ProgrammeVersion, 'version', 'version.id = part.versionId')
    .where('version.programmeId = :programmeId', { programmeId })
    .select('part.key', 'key')
    .distinct()
    .getRawMany<{ key: string }>();
  const used = new Set([...TAKEN, ...rows.map(({ key }) => key)]);
  const slug = slugFrom(title, 50) || 'nieuw';
  for (let number = 1; ; number++) {
    const key = number === 1 ? slug : `${slug}-${String(number)}`;
    if (!used.has(key)) return key;
  }
}
