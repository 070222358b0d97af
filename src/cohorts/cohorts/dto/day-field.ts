import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

/** A day as "2026-03-12". */
export const DayField = (): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true }, { message: 'Deze datum bestaat niet.' }), Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Kies een datum.' }));
