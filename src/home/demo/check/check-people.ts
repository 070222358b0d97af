import type { SeedFile } from '../../../platform/seeds/seed-file.js';
import { isBlock, known, rowsIn } from './demo-file.js';

const KINDS = ['trainer', 'opdrachtgever', 'beheer', 'bewoner', 'professional'];

/** What somebody is, by first name in small letters: how the neighbourhoods of the demo call them. */
export type Cast = ReadonlyMap<string, string>;

/** Everybody in the demo once, each with a name of their own: it is also their address. */
export function checkPeople(file: SeedFile): Cast {
  const { values } = file;
  if (!isBlock(values)) return new Map();
  if (typeof values['organisation'] !== 'string') file.refuse(['organisation'], 'schrijf bij `organisation` hoe de organisatie heet.');
  const cast = new Map<string, string>();
  for (const [{ firstName, lastName, is }, path] of rowsIn(values, 'people')) {
    const name = typeof firstName === 'string' ? firstName.toLowerCase() : '';
    if (name === '' || typeof lastName !== 'string') file.refuse(path, 'een persoon heeft een `firstName` en een `lastName`.');
    if (cast.has(name)) file.refuse([...path, 'firstName'], `er is al iemand met de voornaam ${String(firstName)}. Kies een andere voornaam.`);
    known(file, [...path, 'is'], is, KINDS, 'de soort');
    cast.set(name, String(is));
  }
  const trainers = [...cast.keys()].filter((name) => cast.get(name) === 'trainer');
  for (const [{ who }, path] of rowsIn(values, 'authors')) known(file, [...path, 'who'], who, trainers, 'de trainer');
  return cast;
}
