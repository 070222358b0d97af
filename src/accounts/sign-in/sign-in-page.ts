import { type FormModel, formModel } from '../../platform/web/forms.js';

interface SignInPage {
  readonly returnTo: string | null;
  readonly link?: FormModel<'email'>;
  readonly password?: FormModel<'email' | 'wachtwoord'>;
}

/** The one page with both ways in; the form that went wrong comes back filled. */
export function signInPage({ returnTo, link = formModel(['email']), password = formModel(['email', 'wachtwoord']) }: SignInPage) {
  const { email, wachtwoord } = password;
  const model = {
    title: 'Inloggen',
    returnTo,
    errors: [...link.errors, ...password.errors.map((error) => ({ ...error, href: '#veld-account' }))],
    link,
    // both forms have an address; two fields cannot share an id
    password: { email: { ...email, id: 'veld-account' }, wachtwoord },
    isPasswordOpen: password.errors.length > 0,
  };
  return { view: 'accounts/sign-in/show', model };
}
