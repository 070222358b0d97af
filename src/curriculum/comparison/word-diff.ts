import { diffWordsWithSpace } from 'diff';

/** A stretch of text: in both, only in the newer one, or only in the older one. */
export interface Stretch {
  readonly text: string;
  readonly is: 'same' | 'added' | 'removed';
}

/** Beyond so many changed words a text is another text, and the search for what stayed takes long. */
const MOST_EDITS = 2000;
/** So much of what stayed the same stands around a change, in whole words; more is left out. */
const CONTEXT = 80;

/** The words that changed between two texts. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return [...stretch(before, 'removed'), ...stretch(after, 'added')];
  return changes.flatMap(({ value, added, removed }, index) => {
    if (added) return stretch(value, 'added');
    return removed ? stretch(value, 'removed') : stretch(shortened(value, index === 0, index === changes.length - 1), 'same');
  });
}

const stretch = (text: string, is: Stretch['is']): readonly Stretch[] => (text === '' ? [] : [{ text, is }]);

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= CONTEXT * 2 + 20) return text;
  const start = isFirst ? '' : text.slice(0, CONTEXT).replace(/\S+$/, '');
  const end = isLast ? '' : text.slice(-CONTEXT).replace(/^\S+/, '');
  return `${start}…${end}`;
}
