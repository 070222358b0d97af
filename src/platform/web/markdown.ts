import MarkdownIt from 'markdown-it';

/** Where links may lead: http, mail and phone, a page of our own, a place on this page. */
export const mayLinkTo = (url: string): boolean => /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url.trim());

/** Safe Markdown: HTML in the text stays text, no pictures. `deeper`: how many levels the headings go down, below those of the page. */
export function safeMarkdown(deeper: number): InstanceType<typeof MarkdownIt> {
  const renderer = new MarkdownIt('default', { html: false, linkify: true, typographer: false, breaks: true, maxNesting: 20 });
  renderer.disable(['image', 'code', 'fence']);
  renderer.validateLink = mayLinkTo;
  const lowered = (tag = 'h2'): string => `h${String(Math.min(6, Math.max(3, Number(tag.slice(1)) + deeper)))}`;
  renderer.renderer.rules['heading_open'] = (tokens, index) => `<${lowered(tokens[index]?.tag)}>`;
  renderer.renderer.rules['heading_close'] = (tokens, index) => `</${lowered(tokens[index]?.tag)}>\n`;
  renderer.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
    const href = String(tokens[index]?.attrGet('href') ?? '');
    if (/^https?:/i.test(href)) tokens[index]?.attrSet('rel', 'nofollow noopener ugc');
    return self.renderToken(tokens, index, options);
  };
  return renderer;
}

const renderer = safeMarkdown(1);

/** HTML that may stand in a page as it is. */
export const markdown = (text: string): string => renderer.render(text);
