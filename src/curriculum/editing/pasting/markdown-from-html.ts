import TurndownService from 'turndown';

/** What we look at of an element; the types of a browser are not ours. */
interface Element {
  readonly nodeName: string;
  getAttribute(name: string): string | null;
}

/** A clipboard of Word is full of styles; a page of text is a few kB. */
export const LARGEST_PASTE = 900_000;

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

/** What was copied in Word or a browser, as a lesson takes it: words, headings, lists, bold, links; nothing of its looks. */
export function markdownFromHtml(html: string): string {
  const text = turndown.turndown(withoutOffice(fragmentOf(html)));
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/(^|\n)( *)- +/g, '$1$2- ')
    .replaceAll(/(\n(?:- |\d+\. )[^\n]*)\n\n(?=- |\d+\. )/g, '$1\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Browsers put marks around what was chosen. */
function fragmentOf(html: string): string {
  const [, fragment] = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(html) ?? [];
  return fragment ?? html;
}

/** Conditional comments, and elements of Office that mean nothing elsewhere. The bullets of Word stand in such a comment: they become our own. */
const withoutOffice = (html: string): string =>
  html
    .replaceAll(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/gi, (bullet) => (/\d+[.)]/.test(bullet.replaceAll(/<[^>]*>/g, '')) ? '1.&nbsp;' : ''))
    .replaceAll(/<!\[if !supportLists\]>[\s\S]*?<!\[endif\]>/gi, (bullet) => (/\d+[.)]/.test(bullet.replaceAll(/<[^>]*>/g, '')) ? '1.&nbsp;' : ''))
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<!\[[^\]]*\]>/g, '')
    .replaceAll(/<\/?[ovwm]:[^>]*>/gi, '');

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
