import type { SeedFile } from '../../../platform/seeds/seed-file.js';
import { days, isBlock, known, type Path, type Values } from './demo-file.js';

interface Known {
  readonly people: readonly string[];
  readonly photos: readonly string[];
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const A_YEAR = 366;

/** Each part fills itself its own way; the words they share mean the same everywhere. */
export function checkContent(file: SeedFile, path: Path, content: unknown, allowed: Known): void {
  if (Array.isArray(content)) {
    content.forEach((each: unknown, index) => {
      checkContent(file, [...path, index], each, allowed);
    });
    return;
  }
  if (!isBlock(content)) return;
  if (content['van'] !== undefined) checkTimes(file, path, content);
  for (const [word, value] of Object.entries(content)) {
    const at = [...path, word];
    if (word === 'door') known(file, at, value, allowed.people, 'de persoon');
    else if (word === 'kijken') for (const who of Array.isArray(value) ? value : []) known(file, at, who, allowed.people, 'de persoon');
    else if (word === 'kaartjes' && isBlock(value)) for (const who of Object.keys(value)) known(file, [...at, who], who, allowed.people, 'de persoon');
    else if (word === 'foto') known(file, at, value, allowed.photos, 'het plaatje');
    else if (word === 'weekdag') known(file, at, value, WEEKDAYS, 'de weekdag');
    else if (word === 'daysAgo' || word === 'over_dagen') days(file, at, value, A_YEAR);
    else checkContent(file, at, value, allowed);
  }
}

function checkTimes(file: SeedFile, path: Path, { van, tot }: Values): void {
  for (const [word, time] of Object.entries({ van, ...(tot !== undefined && { tot }) }))
    if (typeof time !== 'string' || !TIME.test(time)) file.refuse([...path, word], `schrijf \`${word}\` als een tijd, zoals '09:30'.`);
  if (typeof tot === 'string' && typeof van === 'string' && tot <= van) file.refuse([...path, 'tot'], 'dit eindigt voor het begint. Kijk `van` en `tot` na.');
}
