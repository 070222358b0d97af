import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Site } from '../../buurtsites/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { OfferState } from './help-offer.states.js';

/** Residents ask for help with a step (D6). The question stays theirs: they close it, whoever helps. */
@Entity('step_help_request')
@Index(['siteId', 'stepKey'])
@Check('step_help_request_asked_known', `asked IN ('professionals', 'trainer')`)
export class StepHelpRequest {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @TextColumn(20) asked!: 'professionals' | 'trainer';
  @LongTextColumn() words!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) askedById!: string | null;
  @InstantColumn() askedAt!: Date;
  /** null while the question is open. */
  @InstantColumn({ optional: true }) closedAt!: Date | null;
}

/** Help that somebody offers with a step; the work starts once a buurtverbinder says yes (D3). */
@Entity('help_offer')
@Index(['siteId', 'stepKey'])
@Check('help_offer_state_known', `state IN ('aangeboden', 'aangenomen', 'afgewezen', 'gedaan', 'bedankt', 'ingetrokken')`)
export class HelpOffer {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  /** The question it answers, if it answers one. */
  @Index() @ReferenceColumn(() => StepHelpRequest, { optional: true, onDelete: 'SET NULL' }) requestId!: string | null;
  @LongTextColumn() words!: string;
  @TextColumn(12) state!: OfferState;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) offeredById!: string | null;
  @InstantColumn() offeredAt!: Date;
  /** The last one who moved it on, when, and what they said with it. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) movedById!: string | null;
  @InstantColumn({ optional: true }) movedAt!: Date | null;
  @LongTextColumn({ optional: true }) answer!: string | null;
}

/** What somebody brings to a step of the residents: it completes, reopens and blocks nothing (D2). */
@Entity('step_contribution')
@Index(['siteId', 'stepKey'])
@Check('step_contribution_kind_known', `kind IN ('notitie', 'contact', 'bestand', 'feitencheck')`)
export class StepContribution {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @TextColumn(12) kind!: ContributionKind;
  @LongTextColumn() words!: string;
  @TextColumn(2000, { optional: true }) url!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) personId!: string | null;
  @InstantColumn() at!: Date;
}

export const CONTRIBUTION_KINDS = ['notitie', 'contact', 'bestand', 'feitencheck'] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** "I stand behind this": kind words, not a vote (D2). */
@Entity('step_endorsement')
@Unique(['siteId', 'stepKey', 'personId'])
export class StepEndorsement {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() at!: Date;
}
