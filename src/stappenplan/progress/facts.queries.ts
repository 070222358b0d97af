import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FeatureRegistry } from '../../buurtsites/index.js';
import type { PlanFacts } from './plan-state.js';

type Kind = 'klaar' | 'stil' | 'later' | 'klus';

/** One fact of a step: done, standing still, left for later, or a task ticked. */
export interface Fact {
  readonly kind: Kind;
  readonly stepKey: string;
  readonly taskKey: string | null;
  readonly personId: string | null;
  readonly at: Date;
  readonly reason: string | null;
}

export interface SiteFacts extends PlanFacts {
  /** Completions, reopenings and skips by step. */
  readonly factOf: (stepKey: string, kind: Kind) => Fact | null;
  readonly ticksOf: (stepKey: string) => ReadonlyMap<string, Fact>;
  readonly all: readonly Fact[];
}

const SQL = `
  SELECT 'klaar' AS kind, step_key, NULL AS task_key, person_id, at, reason FROM step_completion WHERE site_id = $2
  UNION ALL SELECT 'stil', step_key, NULL, person_id, at, reason FROM step_reopening WHERE site_id = $3
  UNION ALL SELECT 'later', step_key, NULL, person_id, at, reason FROM step_skip WHERE site_id = $1
  UNION ALL SELECT 'klus', step_key, task_key, person_id, at, NULL FROM task_tick WHERE site_id = $4`;

interface Row {
  readonly kind: Kind;
  readonly step_key: string;
  readonly task_key: string | null;
  readonly person_id: string | null;
  readonly at: number | string;
  readonly reason: string | null;
}

@Injectable()
export class FactsQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly features: FeatureRegistry,
  ) {}

  /** All that happened to the steps of a neighbourhood, in one read. */
  async of(siteId: string, manager: EntityManager = this.reader.manager): Promise<SiteFacts> {
    const rows = await manager.query<Row[]>(manager.dataSource.options.type === 'postgres' ? SQL : SQL.replaceAll(/\$\d/g, '?'), [
      siteId,
      siteId,
      siteId,
      siteId,
    ]);
    const all = rows.map(({ kind, step_key, task_key, person_id, at, reason }) => ({
      kind,
      stepKey: step_key,
      taskKey: task_key,
      personId: person_id,
      at: new Date(Number(at)),
      reason,
    }));
    return factsFrom(all, (feature) => this.features.has(feature));
  }
}

function factsFrom(all: readonly Fact[], exists: PlanFacts['exists']): SiteFacts {
  const byKey = new Map(all.filter(({ kind }) => kind !== 'klus').map((fact) => [`${fact.kind} ${fact.stepKey}`, fact]));
  const keysOf = (kind: Kind): Set<string> => new Set(all.filter((fact) => fact.kind === kind).map((fact) => fact.stepKey));
  return {
    all,
    exists,
    done: keysOf('klaar'),
    reopened: keysOf('stil'),
    skipped: keysOf('later'),
    factOf: (stepKey, kind) => byKey.get(`${kind} ${stepKey}`) ?? null,
    ticksOf: (stepKey) => new Map(all.filter((fact) => fact.kind === 'klus' && fact.stepKey === stepKey).map((fact) => [fact.taskKey ?? '', fact])),
  };
}
