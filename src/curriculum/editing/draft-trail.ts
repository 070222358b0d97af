import { pathTo, pathToDraft } from '../programmes/addresses.js';
import { IN_THE_LIST } from '../programmes/programme-page.js';
import type { VersionHead } from '../versions/programme-versions.js';

interface Crumb {
  readonly href: string;
  readonly text: string;
}

/** The way to a page of the editor. */
export const draftTrail = (
  { programmeKey, id, title }: VersionHead,
  module: { readonly key: string; readonly title: string } | null = null,
): readonly Crumb[] => [
  IN_THE_LIST,
  { href: pathTo(programmeKey), text: title },
  { href: pathToDraft(programmeKey, id), text: 'Concept' },
  ...(module ? [{ href: pathToDraft(programmeKey, id, 'modules', module.key), text: module.title }] : []),
];
