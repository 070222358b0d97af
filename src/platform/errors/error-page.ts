import { HttpException } from '@nestjs/common';
import { InvalidInput, NotAllowed, NotFound, Resting, RuleBroken } from './domain-error.js';
import { Overloaded } from './overloaded.js';

interface ErrorPage {
  readonly status: number;
  /** Name of the view in views/errors. */
  readonly view: string;
  readonly title: string;
  readonly message: string;
}

const NOTHING_HERE = 'Deze pagina bestaat niet, of is niet voor jou bedoeld.';

export function pageFor(error: unknown): ErrorPage {
  if (error instanceof InvalidInput) return { status: 422, view: '422', title: 'Niet alles is goed ingevuld', message: Object.values(error.fields).join(' ') };
  if (error instanceof NotFound) return { status: 404, view: '404', title: 'Hier is niets te vinden', message: error.userMessage };
  if (error instanceof NotAllowed) return { status: 403, view: '403', title: 'Dit kun jij hier niet doen', message: error.userMessage };
  if (error instanceof RuleBroken) return { status: 409, view: '409', title: 'Dat kan nu niet', message: error.userMessage };
  if (error instanceof Resting) return { status: 200, view: 'rust', title: error.title, message: error.userMessage };
  if (error instanceof Overloaded)
    return {
      status: 503,
      view: '500',
      title: 'Het is even te druk',
      message: 'Wacht een minuut en probeer het dan nog eens. Wat je deed, is nog niet bewaard.',
    };
  if (codeOf(error).startsWith('FST_CSRF'))
    return { status: 403, view: '403', title: 'Het formulier stond te lang open', message: 'Ga terug, ververs de pagina en verstuur het nog een keer.' };
  return pageForStatus(statusOf(error));
}

function pageForStatus(status: number): ErrorPage {
  if (status === 404 || status === 405) return { status: 404, view: '404', title: 'Hier is niets te vinden', message: NOTHING_HERE };
  if (status === 413)
    return {
      status,
      view: '422',
      title: 'Dat is te groot',
      message: 'Je stuurde meer dan we aankunnen. Maak de foto of de tekst kleiner en probeer het nog eens.',
    };
  if (status === 429)
    return { status, view: '429', title: 'Even wachten', message: 'Je hebt het vaak geprobeerd. Wacht een kwartier en probeer het dan nog eens.' };
  if (status >= 400 && status < 500) return { status, view: '422', title: 'Dat begrepen we niet', message: 'Ga terug naar de pagina en probeer het nog eens.' };
  return { status: 500, view: '500', title: 'Er ging bij ons iets mis', message: 'Het ligt niet aan jou. Probeer het over een paar minuten nog eens.' };
}

const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
