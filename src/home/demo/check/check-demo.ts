import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SeedFile, type SeedRemark } from '../../../platform/seeds/seed-file.js';
import type { PlanStep } from '../../../stappenplan/index.js';
import { PLACES } from '../demo-files.js';
import { checkPeople } from './check-people.js';
import { checkPlace } from './check-place.js';

const NAME = 'seeds/demo';

/** What must be mended in the files of the demo. Without steps, because the plan itself is not right, steps are not looked at. */
export function checkDemo(root: string, steps: readonly PlanStep[]): readonly SeedRemark[] {
  const folder = join(root, NAME);
  const read = (name: string): SeedFile => SeedFile.read(join(folder, `${name}.yaml`), `${NAME}/${name}.yaml`);
  const photos = readdirSync(join(folder, 'beelden')).map((file) => file.replace(/\.\w+$/, ''));
  const people = read('mensen');
  const cast = checkPeople(people);
  const places = PLACES.map(read);
  for (const place of places) checkPlace(place, { cast, steps, photos });
  return [people, ...places].flatMap(({ remarks }) => remarks);
}
