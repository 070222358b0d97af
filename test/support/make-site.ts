import { FeatureActivationService, type FeatureKey, type Site } from '../../src/buurtsites/index.js';
import type { Member, Role } from '../../src/platform/security/actor.js';
import type { Person } from '../../src/accounts/index.js';
import type { TestApp } from './app.js';
import type { Visitor } from './visitor.js';

type Cast = Member & { readonly person: Person; readonly browser: Visitor };

/** Somebody of a site, with the browser in which they are signed in. */
export async function castMember(test: TestApp, site: Site, role: Role, firstName: string, lastName = 'Kuipers'): Promise<Cast> {
  const person = await test.make.person(firstName, { lastName });
  const member = await test.make.member(site, role, person);
  return { ...member, browser: await test.as(person) };
}

/** Puts features on as their step would. */
export function activate(test: TestApp, site: Site, personId: string, ...keys: readonly FeatureKey[]): Promise<void> {
  return test.unitOfWork.run(async (tx) => {
    for (const key of keys) await test.get(FeatureActivationService).activate(tx, { siteId: site.id, key, personId, at: test.clock.now() });
  });
}

/** Lets a feature rest, as reopening its step would. */
export function pause(test: TestApp, site: Site, personId: string, key: FeatureKey): Promise<void> {
  return test.unitOfWork.run((tx) => test.get(FeatureActivationService).pause(tx, { siteId: site.id, key, personId, at: test.clock.now() }));
}
