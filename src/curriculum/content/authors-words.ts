import type { ModuleContent } from './programme-content.js';

type Module = Pick<ModuleContent, 'key' | 'title'> & Partial<Pick<ModuleContent, 'lessons' | 'cases'>>;

/**
 * A remark of the check of the files as the editor says it: who writes files knows keys, an author only titles.
 * @param field what the field is called in the editor of which the remark speaks
 */
export function inAuthorsWords(remark: string, modules: readonly Module[], field: string | null = null): string {
  const module = titlesIn(modules);
  const les = titlesIn(modules.flatMap(({ lessons = [] }) => lessons));
  const oefensituatie = titlesIn(modules.flatMap(({ cases = [] }) => cases));
  const any = new Map([...oefensituatie, ...les, ...module]);
  return remark.replaceAll(/(?:\b(module|les|oefensituatie) )?`([^`]*)`/g, (_whole, kind: Kind | undefined, word: string) =>
    kind === undefined ? quoted(any.get(word) ?? field ?? word) : `${kind} ${quoted({ module, les, oefensituatie }[kind].get(word) ?? word)}`,
  );
}

type Kind = 'module' | 'les' | 'oefensituatie';

const titlesIn = (parts: readonly { readonly key: string; readonly title: string }[]): ReadonlyMap<string, string> =>
  new Map(parts.map(({ key, title }) => [key, title]));

const quoted = (words: string): string => `“${words}”`;
