import type { Env } from 'markdown-it';
import { mayLinkTo, safeMarkdown } from '../../platform/web/markdown.js';

interface Environment extends Env {
  /** The address of a file of the module. */
  readonly fileHref: (name: string) => string;
}

const FILE = /^bestanden\/([a-z0-9.-]+)$/;

/** As safe as other Markdown, with the pictures and documents of the module. */
const renderer = safeMarkdown(0);
renderer.enable('image');
renderer.validateLink = (url) => mayLinkTo(url) || FILE.test(url);

renderer.core.ruler.push('files', ({ tokens, env }) => {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const attribute = token.type === 'image' ? 'src' : 'href';
    const [, name] = FILE.exec(String(token.attrGet(attribute) ?? '')) ?? [];
    if (name !== undefined) token.attrSet(attribute, (env as Environment).fileHref(name));
    if (token.type === 'image') token.attrSet('loading', 'lazy');
  }
});

/** HTML that may stand in a page as it is; headings begin at h3. */
export const lessonHtml = (text: string, fileHref: Environment['fileHref']): string => renderer.render(text, { fileHref } satisfies Environment);
