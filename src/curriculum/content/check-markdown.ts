import MarkdownIt from 'markdown-it';
import type { SeedFile } from '../../platform/seeds/seed-file.js';

/** Unlike the renderer this one sees HTML and dangerous links for what they are, so that they can be refused. */
const parser = new MarkdownIt('default', { html: true, linkify: false, maxNesting: 20 });
parser.disable(['code', 'fence']);
parser.validateLink = () => true;

type Token = ReturnType<typeof parser.parse>[number];

const FOLDER = 'bestanden/';

/** What a text of a lesson may not hold. `firstLine` is the line of the file on which it begins; `files` are those of the module. */
export function checkMarkdown(file: SeedFile, text: string, firstLine: number, files: readonly string[]): void {
  for (const token of parser.parse(text, {})) {
    const line = firstLine + (token.map?.[0] ?? 0);
    if (token.type === 'html_block') refuseHtml(file, line, token.content);
    if (token.type === 'heading_open' && token.tag === 'h1') file.refuseAt(line, 'een kop met één # is voor de titel van de les. Schrijf ###.');
    if (token.type === 'inline') checkInline(file, line, token.children ?? [], files);
  }
}

function checkInline(file: SeedFile, firstLine: number, tokens: readonly Token[], files: readonly string[]): void {
  let line = firstLine;
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    if (token.type === 'html_inline' && !token.content.startsWith('</')) refuseHtml(file, line, token.content);
    if (token.type === 'image') checkImage(file, line, token, files);
    if (token.type === 'link_open') checkLink(file, line, String(token.attrGet('href')), files);
  }
}

function refuseHtml(file: SeedFile, line: number, found: string): void {
  const piece = found.trim().split('\n')[0]?.slice(0, 40) ?? '';
  file.refuseAt(line, `hier staat HTML: "${piece}". Dat mag niet in een les. Schrijf gewone tekst of Markdown.`);
}

function checkImage(file: SeedFile, line: number, image: Token, files: readonly string[]): void {
  const source = String(image.attrGet('src'));
  if (image.content.trim() === '')
    file.refuseAt(line, 'het plaatje heeft geen beschrijving. Schrijf tussen [ en ] wat erop te zien is, voor wie het niet kan zien.');
  if (!source.startsWith(FOLDER)) file.refuseAt(line, `het plaatje "${source}" staat ergens anders. Zet het bij de bestanden van deze module.`);
  else checkPresent(file, line, source, files);
}

/** Only what everybody can follow: a page on the internet, a page of Buurtbrug, mail, phone, or a file of this module. */
function checkLink(file: SeedFile, line: number, href: string, files: readonly string[]): void {
  if (href.startsWith(FOLDER)) checkPresent(file, line, href, files);
  else if (!/^(https:\/\/|mailto:|tel:|\/(?!\/))/i.test(href)) file.refuseAt(line, `de link "${href.slice(0, 60)}" werkt niet. Begin met https:// of met /.`);
}

function checkPresent(file: SeedFile, line: number, path: string, files: readonly string[]): void {
  const name = path.slice(FOLDER.length);
  if (!files.includes(name)) file.refuseAt(line, `het bestand ${path} staat niet bij deze module. Voeg het toe, of haal de regel weg.`);
}
