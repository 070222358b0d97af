import { SeedFile } from '../../platform/seeds/seed-file.js';
import { checkMarkdown } from '../content/check-markdown.js';

/** What is wrong with a text of a lesson, by the rules of the seeds, as a sentence for its field; null when nothing is. */
export function remarkOn(text: string, files: readonly string[]): string | null {
  const file = new SeedFile('', '');
  for (const [index, line] of text.split('\n').entries())
    if (/^##?\s/.test(line)) file.refuseAt(index + 1, 'een kop met # of ## is van de les zelf. Schrijf ###.');
  checkMarkdown(file, text, 1, files);
  const [first] = file.remarks;
  return first ? `Regel ${String(first.line)}: ${first.text}` : null;
}
