import MarkdownIt from 'markdown-it';

/** Safe Markdown: HTML in the text stays text, links only to http, mail and phone, headings start at h3, below those of the page. */
const renderer = new MarkdownIt('default', { html: false, linkify: true, typographer: false, breaks: true, maxNesting: 20 });
renderer.disable(['image', 'code', 'fence']);
renderer.validateLink = (url) => /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url.trim());
renderer.renderer.rules['heading_open'] = (tokens, index) => `<${lowered(tokens[index]?.tag)}>`;
renderer.renderer.rules['heading_close'] = (tokens, index) => `</${lowered(tokens[index]?.tag)}>\n`;
renderer.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
  const href = String(tokens[index]?.attrGet('href') ?? '');
  if (/^https?:/i.test(href)) tokens[index]?.attrSet('rel', 'nofollow noopener ugc');
  return self.renderToken(tokens, index, options);
};

const lowered = (tag = 'h2'): string => `h${String(Math.min(6, Math.max(3, Number(tag.slice(1)) + 1)))}`;

/** HTML that may stand in a page as it is. */
export const markdown = (text: string): string => renderer.render(text);
