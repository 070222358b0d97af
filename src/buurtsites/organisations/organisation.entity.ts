import { Check, Entity, Index, Unique } from 'typeorm';
import { IdColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Person } from '../../accounts/index.js';

/** Who commissions and runs the training in a number of neighbourhoods; organisations never see each other's. */
@Entity('organisation')
@Unique(['slug'])
export class Organisation {
  @IdColumn() id!: string;
  @TextColumn(120) name!: string;
  @TextColumn(60) slug!: string;
}

/** A trainer or opdrachtgever of an organisation: may start or follow groups in its neighbourhoods. */
@Entity('organisation_member')
@Unique(['organisationId', 'personId'])
@Check('organisation_member_role_known', `role IN ('trainer', 'opdrachtgever')`)
export class OrganisationMember {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Organisation) organisationId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(20) role!: 'trainer' | 'opdrachtgever';
}
