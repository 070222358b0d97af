import { IsIn, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { OnBehalfFields } from '../../../posts/on-behalf.js';
import { CARE_TOPICS, type CareTopic } from '../care/care-topic.js';
import { NOTICE_KINDS, type NoticeKind, type Side, SIDES } from '../notice.entity.js';

export class NoticeDto extends OnBehalfFields {
  @IsIn(SIDES, { message: 'Kies of je iets vraagt of iets aanbiedt.' })
  readonly kant!: Side;

  @IsIn(NOTICE_KINDS, { message: 'Kies wat voor briefje het is.' })
  readonly soort!: NoticeKind;

  @IsNotEmpty({ message: 'Schrijf in één regel wat je vraagt of aanbiedt.' })
  @MaxLength(120, { message: 'Houd de titel onder de 120 tekens.' })
  readonly titel!: string;

  @IsNotEmpty({ message: 'Schrijf er een paar zinnen bij. Wat, welke dag, hoe lang?' })
  @MaxLength(2000, { message: 'Houd de tekst onder de 2000 tekens.' })
  readonly tekst!: string;

  @IsOptional()
  @MaxLength(120, { message: 'Houd het onder de 120 tekens.' })
  readonly moment?: string;

  /** For which kind of care-like question they have read where else to go, and still ask the neighbours (D33). */
  @IsOptional()
  @IsIn([...CARE_TOPICS, ''])
  readonly gezien?: CareTopic | '';
}
