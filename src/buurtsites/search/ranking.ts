import type { SearchDocument } from './search-document.entity.js';

/** A term that was asked for, with what else it may mean when nothing has it. */
export interface Asked {
  readonly term: string;
  readonly near: readonly string[];
}

type Terms = Pick<SearchDocument, 'titleTerms' | 'terms'>;

const IN_TITLE = 3;
const WHOLE = 2;
const BEGINS = 1.5;
const NEAR = 1;

/** Best first: whoever has more of the rarer terms, in the title before in the text, whole before begun before nearly. */
export function ranked<D extends Terms>(documents: readonly D[], asked: readonly Asked[]): readonly D[] {
  const read = documents.map((document) => ({ document, title: document.titleTerms.split(' '), words: document.terms.split(' ') }));
  const points = asked.map((one) => {
    const each = read.map(({ title, words }) => IN_TITLE * matchOf(title, one) + matchOf(words, one));
    const having = each.filter((score) => score > 0).length;
    return each.map((score) => score * Math.log(1 + documents.length / Math.max(1, having)));
  });
  return read
    .map(({ document }, index) => ({ document, score: points.reduce((sum, each) => sum + (each[index] ?? 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ document }) => document);
}

function matchOf(terms: readonly string[], { term, near }: Asked): number {
  if (terms.includes(term)) return WHOLE;
  if (terms.some((each) => each.startsWith(term))) return BEGINS;
  return terms.some((each) => near.includes(each)) ? NEAR : 0;
}
