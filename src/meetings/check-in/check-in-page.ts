import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';

export const CHECK_IN_FIELDS = ['code'] as const;
export type CheckInForm = FormModel<(typeof CHECK_IN_FIELDS)[number]>;

/** Behind the short address on the wall: a code to type for who is signed in; a stranger is shown the way, and no names. */
@Injectable()
export class CheckInPage {
  scanned(actor: Actor | null, code: unknown): { view: string; model: object } {
    const digits = typeof code === 'string' && /^\d{6}$/.test(code) ? code : '';
    return this.show(actor, formModel(CHECK_IN_FIELDS, { code: digits }));
  }

  show(actor: Actor | null, form: CheckInForm): { view: string; model: object } {
    const address = form.code.value === '' ? '/hier' : `/hier?code=${form.code.value}`;
    const model = {
      title: 'Ben je er?',
      isSignedIn: actor !== null,
      isScanned: form.code.value !== '' && form.code.error === null,
      signInHref: `/inloggen?naar=${encodeURIComponent(address)}`,
      form,
    };
    return { view: 'meetings/check-in/new', model };
  }
}
