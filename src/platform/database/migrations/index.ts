import { PeopleAndSessions1764000001000 } from './1764000001000-people-and-sessions.js';
import { NeighbourhoodsAndSites1764000002000 } from './1764000002000-neighbourhoods-and-sites.js';

/** In order, oldest first. A migration that has landed never changes. */
export const migrations: (new () => object)[] = [PeopleAndSessions1764000001000, NeighbourhoodsAndSites1764000002000];
