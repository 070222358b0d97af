import { NotFound } from '../../platform/errors/domain-error.js';

/** Also for who may read it but not change it: for them the page to change it does not exist (L1). */
export class NoSuchProgramme extends NotFound {
  override readonly code = 'curriculum.no-such-programme';
  override readonly userMessage = 'Deze pagina is er niet, of is van andere auteurs. Vraag een auteur van het programma om je erbij te zetten.';
  override readonly wayOn = { href: '/lesmateriaal', text: 'Naar het lesmateriaal' };

  constructor() {
    super('a programme, version or draft that is not theirs, or none');
  }
}
