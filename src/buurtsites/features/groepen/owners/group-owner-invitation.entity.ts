import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../../../platform/database/columns.js';
import { GroupPage } from '../group-page.entity.js';

/** The team asks a group to keep its own page from now on. */
@Entity('group_owner_invitation')
@Unique(['tokenHash'])
export class GroupOwnerInvitation {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => GroupPage, { onDelete: 'CASCADE' }) groupId!: string;
  @TextColumn(254) email!: string;
  @TextColumn(64) tokenHash!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) invitedById!: string | null;
  @InstantColumn() sentAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ optional: true }) usedAt!: Date | null;
}
