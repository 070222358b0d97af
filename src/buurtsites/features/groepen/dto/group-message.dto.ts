import { IsEmail, IsNotEmpty, MaxLength } from 'class-validator';

export class GroupMessageDto {
  @IsNotEmpty({ message: 'Schrijf wat je wilt vragen of vertellen.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly bericht!: string;

  @IsNotEmpty({ message: 'Vul je naam in, dan weet de groep wie je bent.' })
  @MaxLength(80, { message: 'Houd je naam onder de 80 tekens.' })
  readonly naam!: string;

  @IsEmail({}, { message: 'Vul een mailadres in waarop de groep je kan antwoorden.' })
  @MaxLength(254, { message: 'Dit mailadres is te lang.' })
  readonly mail!: string;
}
