import { draftPath, type DraftAddress } from '../draft-address.js';

/** What professionals practise with stands in rows on the page of its module; modules and lessons on that of the draft. */
const ON_MODULE_PAGE = ['oefensituaties', 'toetsvragen'];

/** The page with the row in which a part stands. `moduleKey`: the module it is in, null for a module itself. */
export const rowPath = (address: DraftAddress, kind: string, moduleKey: string | null, page?: 'module'): string =>
  moduleKey !== null && (page === 'module' || ON_MODULE_PAGE.includes(kind)) ? draftPath(address, 'modules', moduleKey) : draftPath(address);

/** The place in that row which a part leaves behind. */
export function emptyPlace(address: DraftAddress, kind: string, moduleKey: string | null): string {
  const row = rowPath(address, kind, moduleKey);
  if (moduleKey === null) return row;
  return `${row}#${ON_MODULE_PAGE.includes(kind) ? kind : `modules-${moduleKey}`}`;
}
