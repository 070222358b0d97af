import type { DemoNeighbourhood } from '../../../platform/seeds/demo-content.js';
import type { DropInService } from './drop-in.service.js';
import type { DropInDto } from './dto/drop-in.dto.js';

type Content = DropInDto & { readonly door: string };

export async function fillDemo({ content, member }: DemoNeighbourhood, dropIns: DropInService): Promise<void> {
  const { door, ...form } = content as Content;
  await dropIns.save(member(door), form);
}
