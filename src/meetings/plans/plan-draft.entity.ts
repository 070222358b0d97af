import { Entity, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { BooleanColumn, IdColumn, InstantColumn, JsonColumn, ListColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { Change } from '../planner/changes.js';
import type { Placement } from '../planner/plan.js';
import type { Asked } from './wishes.js';

/** A placement as JSON keeps it: instants as milliseconds. */
export type KeptPlacement = Omit<Placement, 'startsAt' | 'endsAt'> & { readonly startsAt: number; readonly endsAt: number };

/** What did not fit in a group, and what would help, in words and to be tried. */
export interface KeptClash {
  readonly groupId: string;
  readonly sentence: string;
  /** false: there was no time to try every change. */
  readonly isSearched: boolean;
  /** null: nothing small helps, as far as it was tried. */
  readonly offer: { readonly words: string; readonly changes: readonly Change[] } | null;
}

/** The plan a trainer is looking at; nothing of it stands yet. One at a time: the next takes its place. */
@Entity('plan_draft')
@Unique(['personId'])
export class PlanDraft {
  /** A new one for every plan, so that a page can say which plan it showed. */
  @IdColumn() id!: string;
  @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @JsonColumn() asked!: Asked;
  @ListColumn() placements!: readonly KeptPlacement[];
  @ListColumn() clashes!: readonly KeptClash[];
  /** There is no better plan. */
  @BooleanColumn() isProven!: boolean;
  /** Of all it was made from: when that is different now, so could the plan be. */
  @TextColumn(64) fingerprint!: string;
  @InstantColumn() madeAt!: Date;
}

export const kept = ({ startsAt, endsAt, ...rest }: Placement): KeptPlacement => ({ ...rest, startsAt: startsAt.getTime(), endsAt: endsAt.getTime() });

export const placementsOf = ({ placements }: Pick<PlanDraft, 'placements'>): readonly Placement[] =>
  placements.map(({ startsAt, endsAt, ...rest }) => ({ ...rest, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));
