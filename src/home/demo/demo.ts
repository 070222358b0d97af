import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Passwords, Person, PersonService } from '../../accounts/index.js';
import { Organisation, OrganisationMember } from '../../buurtsites/index.js';
import { AuthorsService, Programme } from '../../curriculum/index.js';
import { OutboxMail } from '../../notifications/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Seeds } from '../../platform/seeds/seeds.js';
import { DEMO_PASSWORD, demoAddress } from './demo-people.js';
import { type DemoPeople, PLACES, readDemoPeople, readDemoPlace } from './demo-files.js';
import { DemoNeighbourhoods } from './demo-neighbourhoods.js';
import { emptyDatabase } from './empty-database.js';

/** Two neighbourhoods to look around in, with people whose password is known: never in production. */
@Injectable()
export class Demo {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonService,
    private readonly passwords: Passwords,
    private readonly neighbourhoods: DemoNeighbourhoods,
    private readonly seeds: Seeds,
    private readonly authors: AuthorsService,
  ) {}

  /** Fills a database in which nobody has an account yet. Says whether it did. */
  async loadWhenNew(): Promise<boolean> {
    if (this.config.isProduction || (await this.reader.manager.existsBy(Person, {}))) return false;
    await this.load();
    return true;
  }

  async reset(): Promise<void> {
    if (this.config.isProduction) throw new Error('there is no demo in production');
    await this.unitOfWork.run((tx) => emptyDatabase(tx));
    await this.seeds.load();
    await this.load();
  }

  private async load(): Promise<void> {
    const cast = readDemoPeople();
    const passwordHash = await this.passwords.hash(DEMO_PASSWORD);
    const { ids, organisationId } = await this.unitOfWork.run((tx) => this.castIn(tx, cast, passwordHash));
    for (const place of PLACES) await this.neighbourhoods.build(readDemoPlace(place), organisationId, ids);
    // the demo's past happened weeks ago: nobody hears of it today
    await this.unitOfWork.run((tx) => tx.manager.delete(OutboxMail, { state: 'waiting' }));
  }

  private async castIn(tx: Tx, cast: DemoPeople, passwordHash: string): Promise<{ ids: ReadonlyMap<string, string>; organisationId: string }> {
    const organisationId = newId();
    await tx.manager.insert(Organisation, { id: organisationId, name: cast.organisation, slug: 'demo' });
    const ids = new Map<string, string>();
    for (const { firstName, lastName, is } of cast.people) {
      const newcomer = { email: demoAddress(firstName), firstName, lastName, passwordHash };
      const { id: personId } = is === 'beheer' ? await this.people.appointAdmin(tx, newcomer) : await this.people.register(tx, newcomer);
      ids.set(firstName.toLowerCase(), personId);
      if (is === 'trainer' || is === 'opdrachtgever') await tx.manager.insert(OrganisationMember, { id: newId(), organisationId, personId, role: is });
    }
    for (const { who, programme } of cast.authors) {
      const { id } = await tx.manager.findOneByOrFail(Programme, { key: programme });
      await this.authors.enter(tx, id, ids.get(who) ?? '');
    }
    return { ids, organisationId };
  }
}
