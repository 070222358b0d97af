import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';
import type { TransformFnParams } from 'class-transformer';

/** A day as "2026-03-12". */
export const DayField = (): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true }, { message: 'Deze datum bestaat niet.' }), Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Kies een dag.' }));

/** A time as "19:30". */
export const TimeField = (message: string): PropertyDecorator => Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message });

/** Check boxes come as nothing, one word or a list. */
export const manyOf = ({ value }: TransformFnParams): unknown => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** A number field left empty is nobody's number. */
export const numberIn = ({ value }: TransformFnParams): unknown => (value === undefined || value === '' ? null : Number(value));

/** Whether a field that may be left empty was filled in. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
