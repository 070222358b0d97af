import type { Member } from '../security/actor.js';

/** A neighbourhood of the demo that is being filled: outside production only. */
export interface DemoNeighbourhood {
  readonly site: { readonly id: string; readonly slug: string };
  /** A member by first name in lower case. @throws when nobody is called that */
  readonly member: (firstName: string) => Member;
  /** What stands under the feature's key in seeds/demo/<slug>.yaml. */
  readonly content: unknown;
}
