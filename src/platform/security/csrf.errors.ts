import { NotAllowed } from '../errors/domain-error.js';

export class CrossSiteRequest extends NotAllowed {
  readonly code = 'platform.cross-site-request';
  readonly userMessage = 'Dit verzoek kwam van een andere site. Daarom hebben we niets gedaan. Probeer het vanaf onze eigen pagina.';

  constructor() {
    super('a state change from another origin');
  }
}
