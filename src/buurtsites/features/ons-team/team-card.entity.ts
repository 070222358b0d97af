import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Photo } from '../../photos/photo.entity.js';
import { Site } from '../../sites/site.entity.js';

/**
 * Somebody of the team tells the neighbourhood who they are. A row is there only with their yes, and what is in it
 * is on the site: withdrawing removes the row.
 */
@Entity('team_card')
@Unique(['siteId', 'personId'])
@Check('team_card_of_somebody', '(person_id IS NULL) <> (name IS NULL)')
export class TeamCard {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  /** null on a card that a buurtverbinder keeps for a team member without an account. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'CASCADE' }) personId!: string | null;
  /** First name and initial of who has no account; null when the account says it. */
  @TextColumn(80, { optional: true }) name!: string | null;
  @LongTextColumn() likes!: string;
  /** Only kept when it may be on the site. */
  @TextColumn(40, { optional: true }) phone!: string | null;
  @TextColumn(254, { optional: true }) email!: string | null;
  @Index() @ReferenceColumn(() => Photo, { optional: true, onDelete: 'SET NULL' }) photoId!: string | null;
  @InstantColumn() consentAt!: Date;
  /** Who heard the yes (D25); null when they gave it themselves. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) consentNotedById!: string | null;
  @InstantColumn() updatedAt!: Date;
}
