import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** Line ends and marks that turn the direction of writing have no place in a name; they could make it read as another's. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const tidy = (value: unknown): string => (typeof value === 'string' ? value.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim() : '');

const nameField = (empty: string): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => tidy(value)),
    MaxLength(80, { message: 'Houd het onder de 80 tekens.' }),
    IsNotEmpty({ message: empty }),
    IsString({ message: empty }),
  );

export const FirstNameField = (): PropertyDecorator => nameField('Vul je voornaam in.');
export const LastNameField = (): PropertyDecorator => nameField('Vul je achternaam in.');
