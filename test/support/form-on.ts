import type { Visitor } from './visitor.js';

/** Everything on the form of a page as it stands, as a browser would send it. */
export async function formOn(visitor: Visitor, path: string, form = '#veld-stand'): Promise<Record<string, string | string[]>> {
  const $ = await visitor.see(path);
  const sent: Record<string, string | string[]> = {};
  for (const field of $(form).find('input:not([type=file]):not([name=_csrf]), textarea, select').toArray()) {
    const isUnticked = ['checkbox', 'radio'].includes($(field).attr('type') ?? '') && $(field).attr('checked') === undefined;
    if (isUnticked) continue;
    const name = $(field).attr('name') ?? '';
    const value = String($(field).val() ?? '').replace(/^\n/, '');
    const before = sent[name];
    sent[name] = before === undefined ? value : [before, value].flat();
  }
  return sent;
}
