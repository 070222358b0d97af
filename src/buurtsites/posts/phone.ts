import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';

/** Digits, as people space them: "06 12345678", "(020) 555-0123", "+31 6 12345678". */
const PHONE = /^\+?[\d\s()-]{8,20}$/;

export const PhoneField = (): PropertyDecorator => applyDecorators(Matches(PHONE, { message: 'Kijk het telefoonnummer na. Het lijkt op 06 12345678.' }));

/** A number as a page shows it: to press, and never broken over two lines. */
export interface ShownPhone {
  readonly href: string;
  readonly text: string;
}

export const shownPhone = (phone: string): ShownPhone => ({ href: `tel:${phone.replaceAll(/[^\d+]/g, '')}`, text: phone.replaceAll(' ', '\u00a0') });
