import { NotFound, Resting, type WayOn } from '../../platform/errors/domain-error.js';

export class NoSuchSite extends NotFound {
  override readonly code = 'buurtsites.no-such-site';
  override readonly userMessage = 'Deze buurtsite kennen we niet. Klopt het adres?';
}

export class NotOpenToYou extends NotFound {
  override readonly code = 'buurtsites.not-open-to-you';
  override readonly userMessage = 'Deze buurtsite is nog besloten. Het team maakt hem eerst samen klaar.';
}

/** For the public a feature that is off does not exist: it reads the same as an address we do not know. */
export class FeatureIsOff extends NotFound {
  override readonly code = 'buurtsites.feature-is-off';
  override readonly userMessage = 'Deze pagina is er niet. Op de voorpagina van de buurt zie je wat er wel is.';
  override readonly wayOn: WayOn;

  constructor(slug: string, key: string) {
    super(`feature ${key} is off`);
    this.wayOn = { href: `/buurt/${slug}`, text: 'Naar de voorpagina van de buurt' };
  }
}

/** The team may know what its site can have later. */
export class FeatureIsToCome extends NotFound {
  override readonly code = 'buurtsites.feature-is-to-come';
  override readonly userMessage: string;
  override readonly wayOn: WayOn = { href: '/stappenplan', text: 'Naar het stappenplan' };

  constructor(title: string) {
    super('a feature that is not built yet');
    this.userMessage = `${title} hoort bij jullie buurtsite, maar is er nog niet. Het komt eraan. In het stappenplan zie je bij welke stap.`;
  }
}

export class NoSuchPageHere extends NotFound {
  override readonly code = 'buurtsites.no-such-page';
  override readonly userMessage = 'Deze pagina kennen we niet. Klopt het adres?';
  override readonly wayOn: WayOn;

  constructor(slug: string) {
    super('no such page on this site');
    this.wayOn = { href: `/buurt/${slug}`, text: 'Naar de voorpagina van de buurt' };
  }
}

export class FeatureRests extends Resting {
  readonly code = 'buurtsites.feature-rests';
  readonly title = 'Dit staat even stil';
  readonly userMessage = 'Het team werkt eraan. Alles wat er stond, blijft bewaard en komt terug.';
  override readonly wayOn: WayOn;

  constructor(slug: string, key: string) {
    super(`feature ${key} is paused`);
    this.wayOn = { href: `/buurt/${slug}`, text: 'Naar de voorpagina van de buurt' };
  }
}
