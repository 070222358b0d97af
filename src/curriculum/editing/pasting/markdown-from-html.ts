import TurndownService from 'turndown';
import { assertReadable, plainHtml } from './plain-html.js';

/** What we look at of an element; the types of a browser are not ours. */
interface Element {
  readonly nodeName: string;
  getAttribute(name: string): string | null;
}

const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', hr: '---' });
turndown.remove([
  'style',
  'script',
  'title',
  'meta',
  'link',
  'head',
  'noscript',
  'iframe',
  'object',
  'svg',
  'input',
  'button',
  'select',
] as TurndownService.Filter);
// a picture on a clipboard is an address on somebody's own computer
turndown.addRule('no-pictures', { filter: 'img', replacement: () => '' });
// headings of one and two are of the lesson itself
turndown.addRule('low-headings', { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], replacement: (text) => (text.trim() ? `\n\n### ${text.trim()}\n\n` : '') });
turndown.addRule('own-links', { filter: 'a', replacement: (text, node) => link(text, (node as unknown as Element).getAttribute('href') ?? '') });
turndown.addRule('word-lists', { filter: isWordListItem, replacement: (text) => `\n${wordListItem(text)}\n` });
// tables have no place on a phone: each row becomes a line
turndown.addRule('cells', { filter: ['td', 'th'], replacement: (text) => `${text.trim().replaceAll(/\s+/g, ' ')} ` });
turndown.addRule('rows', { filter: 'tr', replacement: (text) => `\n- ${text.trim()}\n` });
// hard spaces are looks too; a long row of them would also keep turndown busy for minutes
const escaped = turndown.escape.bind(turndown);
turndown.escape = (text) => escaped(text.replaceAll(/\s+/g, ' '));

/** What was copied in Word or a browser, as a lesson takes it: words, headings, lists, bold, links; nothing of its looks. @throws InvalidInput about `opmaak` */
export function markdownFromHtml(html: string): string {
  const plain = plainHtml(html);
  assertReadable(plain);
  return turndown
    .turndown(plain)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/(^|\n)( *)- +/g, '$1$2- ')
    .replaceAll(/(\n(?:- |\d+\. )[^\n]*)\n\n(?=- |\d+\. )/g, '$1\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function isWordListItem(node: Element): boolean {
  return node.nodeName === 'P' && (/MsoListParagraph/i.test(node.getAttribute('class') ?? '') || /mso-list:\s*l\d/i.test(node.getAttribute('style') ?? ''));
}

function wordListItem(text: string): string {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  const [, rest] = /^1\\?\.[\s\u00a0]*(.*)$/.exec(words) ?? [];
  return rest === undefined ? `- ${words.replace(/^[·•o§–-]\s+/, '')}` : `1. ${rest}`;
}

const link = (text: string, href: string): string =>
  text.trim() && /^(https:\/\/|mailto:|tel:)/i.test(href) ? `[${text.trim()}](${href.replaceAll(/[()\s]/g, encodeURIComponent)})` : text;
