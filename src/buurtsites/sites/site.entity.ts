import { Check, Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Neighbourhood } from './neighbourhood.entity.js';

export const ACCENTS = ['emaille', 'baksteen', 'linde', 'water', 'pruim', 'lavendel', 'oker'] as const;
export type Accent = (typeof ACCENTS)[number];
/** `open`: everyone reads what is on; `besloten`: until the opening only the team and who is invited. */
export type Visibility = 'open' | 'besloten';

/** A neighbourhood's own online place. */
@Entity('site')
@Unique(['slug'])
@Unique(['neighbourhoodId'])
@Check('site_accent_known', `accent IN ('emaille', 'baksteen', 'linde', 'water', 'pruim', 'lavendel', 'oker')`)
@Check('site_visibility_known', `visibility IN ('open', 'besloten')`)
export class Site {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Neighbourhood) neighbourhoodId!: string;
  @TextColumn(60) slug!: string;
  /** The neighbourhood's name until the team has chosen its own. */
  @TextColumn(80) name!: string;
  @TextColumn(20) accent!: Accent;
  /** What residents read first; null until `naam`. */
  @LongTextColumn({ optional: true }) welcome!: string | null;
  @TextColumn(20) visibility!: Visibility;
  @InstantColumn() createdAt!: Date;
}
