import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Seeds } from '../../platform/seeds/seeds.js';
import { EntryChanged } from '../posts/entry-changed.event.js';
import { SearchDocument } from './search-document.entity.js';
import { SearchIndex } from './search-index.js';

/** What changes on a site changes in its index, in the same transaction. */
@Injectable()
export class KeepIndex implements OnModuleInit {
  constructor(
    private readonly index: SearchIndex,
    private readonly events: DomainEvents,
    private readonly seeds: Seeds,
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DataSource,
  ) {}

  onModuleInit(): void {
    this.events.on(EntryChanged, ({ siteId, key, entryId }, tx) => this.index.refresh(tx, siteId, key, entryId));
    this.seeds.add('zoeken', () => this.fillWhenEmpty());
  }

  /** A database from before the index, or one that was restored without it. */
  private async fillWhenEmpty(): Promise<readonly string[]> {
    if (await this.reader.manager.exists(SearchDocument)) return [];
    const count = await this.unitOfWork.run((tx) => this.index.rebuild(tx));
    return count > 0 ? [`${String(count)} dingen op buurtsites zijn nu te vinden`] : [];
  }
}
