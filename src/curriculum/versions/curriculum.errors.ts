import { RuleBroken } from '../../platform/errors/domain-error.js';
import type { SeedRemark } from '../../platform/seeds/seed-file.js';

/** The content does not hold together; `remarks` say what and where. */
export class InvalidProgramme extends RuleBroken {
  readonly code = 'curriculum.invalid-programme';

  constructor(readonly remarks: readonly SeedRemark[]) {
    super(`a programme that is not right: ${remarks.map(({ file, line }) => `${file}:${String(line)}`).join(', ')}`);
  }

  override get userMessage(): string {
    const [first] = this.remarks;
    const more = this.remarks.length > 1 ? ` En nog ${String(this.remarks.length - 1)}.` : '';
    return `Het programma klopt nog niet. ${first ? `${first.file} regel ${String(first.line)}: ${first.text}` : ''}${more}`;
  }
}

/** A published version never changes (D18). */
export class AlreadyPublished extends RuleBroken {
  readonly code = 'curriculum.already-published';
  readonly userMessage = 'Deze versie is al in gebruik en blijft zoals hij is. Maak een nieuw concept.';

  constructor() {
    super('a version that has been published');
  }
}

/** Nothing new to publish. */
export class SameContent extends RuleBroken {
  readonly code = 'curriculum.same-content';
  readonly userMessage = 'Deze tekst is precies gelijk aan een versie die er al is. Er valt niets te publiceren.';

  constructor() {
    super('content that is published already');
  }
}
