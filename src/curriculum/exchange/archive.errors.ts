import { InvalidInput } from '../../platform/errors/domain-error.js';

/** A file that we do not read as a programme; says why. */
export class ArchiveRefused extends InvalidInput {
  constructor(reason: string) {
    super({ bestand: reason });
  }
}
