import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../../../accounts/index.js';
import { BooleanColumn, IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../../../platform/database/columns.js';
import { Idea } from '../idea.entity.js';

/** Somebody likes an idea or takes part in it, once; with an account, or by a name on paper. */
@Entity('idea_supporter')
@Unique(['ideaId', 'personId'])
@Unique(['ideaId', 'paperName'])
@Check('idea_supporter_somebody', 'person_id IS NOT NULL OR paper_name IS NOT NULL')
export class IdeaSupporter {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Idea, { onDelete: 'CASCADE' }) ideaId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'CASCADE' }) personId!: string | null;
  /** As on the slip of paper; they said yes to standing here (D25). */
  @TextColumn(80, { optional: true }) paperName!: string | null;
  /** Who of the team put the paper over. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) addedById!: string | null;
  /** "Ik doe mee", worth more than a hundred times "mooi idee". */
  @BooleanColumn() joins!: boolean;
  @InstantColumn() since!: Date;
}
