import { Entity, Index } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Idea } from './idea.entity.js';

/** What is allowed and possible with an idea: rules, money, a room. Said by a professional, who never chooses (D2). */
@Entity('idea_fact')
@Index(['ideaId', 'saidAt'])
export class IdeaFact {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Idea, { onDelete: 'CASCADE' }) ideaId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) saidById!: string | null;
  /** Their function and organisation as they were then (D7). */
  @TextColumn(120, { optional: true }) saidByLabel!: string | null;
  @LongTextColumn() text!: string;
  @InstantColumn() saidAt!: Date;
}
