import { Transform } from 'class-transformer';
import { IsEmail, MaxLength } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

/** An address as we keep it: trimmed and in lower case. */
export const asEmail = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '');

export const EmailField = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => asEmail(value)),
    MaxLength(254, { message: 'Dit e-mailadres is te lang.' }),
    IsEmail({}, { message: 'Vul je e-mailadres in, zoals naam@voorbeeld.nl.' }),
  );
