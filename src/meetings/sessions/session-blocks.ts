import type { Block } from '../../curriculum/index.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { SessionBlock } from './session-block.entity.js';

/** A block as it is to be: one that was there keeps its id. */
export type ProgrammeLine = Omit<SessionBlock, 'id' | 'sessionId' | 'position'> & { readonly id?: string };

/** As the training has them. */
export const copyBlocks = (tx: Tx, sessionId: string, blocks: readonly Block[]): Promise<void> =>
  writeBlocks(
    tx,
    sessionId,
    blocks.map(({ title, minutes, net, lesson = null }) => ({ title, minutes, isNet: net, lessonKey: lesson })),
  );

export async function writeBlocks({ manager }: Tx, sessionId: string, blocks: readonly ProgrammeLine[]): Promise<void> {
  await manager.delete(SessionBlock, { sessionId });
  if (blocks.length > 0)
    await manager.insert(
      SessionBlock,
      blocks.map((block, position) => ({ ...block, id: block.id ?? newId(), sessionId, position })),
    );
}
