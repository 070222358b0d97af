import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { InvalidInput } from '../errors/domain-error.js';

/** A field as the form components want it. */
export interface Field {
  readonly name: string;
  readonly id: string;
  readonly value: string;
  readonly error: string | null;
}

/** A form as a view wants it: every field by name, and the list for the error summary. */
export type FormModel<Name extends string = string> = Readonly<Record<Name, Field>> & {
  readonly errors: readonly { readonly href: string; readonly message: string }[];
};

type Values = Readonly<Record<string, unknown>>;

/** An empty or filled form to show. `names` in the order of the page, so the summary follows it. */
export function formModel<Name extends string>(
  names: readonly Name[],
  values: Partial<Record<Name, unknown>> = {},
  errors: Partial<Record<string, string>> = {},
): FormModel<Name> {
  const fields = names.map((name) => [name, { name, id: `veld-${name}`, value: shown(values[name]), error: errors[name] ?? null }] as const);
  const known = names.filter((name) => errors[name] !== undefined).map((name) => ({ href: `#veld-${name}`, message: errors[name] ?? '' }));
  const others = Object.entries(errors).filter(([name]) => !(names as readonly string[]).includes(name));
  return {
    ...Object.fromEntries(fields),
    errors: [...known, ...others.map(([, message]) => ({ href: '#inhoud', message: message ?? '' }))],
  } as unknown as FormModel<Name>;
}

interface FormAnswer<Dto extends object, Name extends string> {
  readonly reply: FastifyReply;
  readonly dto: new () => Dto;
  readonly fields: readonly Name[];
  readonly body: unknown;
  /** Does it, and gives the address to go to. May throw `InvalidInput`. */
  readonly act: (input: Dto) => Promise<string>;
  /** The page with the form, for when something is wrong. */
  readonly show: (form: FormModel<Name>) => Promise<{ readonly view: string; readonly model: object }>;
}

/** The one way a form is answered: right → 303 to the next page; wrong → 422, the same page, what was typed kept. */
export async function answerForm<Dto extends object, Name extends string>(answer: FormAnswer<Dto, Name>): Promise<FastifyReply> {
  const { reply, fields, body, act, show } = answer;
  try {
    const location = await act(await readForm(answer.dto, body));
    return await reply.code(303).header('location', location).send();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const { view, model } = await show(formModel(fields, body as Partial<Record<Name, unknown>>, error.fields));
    return reply.code(422).view(view, { ...model, isError: true });
  }
}

/** Checks a form's body against its DTO; unknown fields are left out. @throws InvalidInput with one sentence per field */
export async function readForm<Dto extends object>(dto: new () => Dto, body: unknown): Promise<Dto> {
  const input = plainToInstance(dto, trimmed(body));
  const errors = await validate(input, { whitelist: true, forbidUnknownValues: true, stopAtFirstError: true });
  if (errors.length > 0) throw new InvalidInput(Object.fromEntries(errors.map((error) => [error.property, sentenceOf(error)])));
  return input;
}

/** What was typed in a field that no DTO knows, as `readForm` would give it; empty when it holds no text. */
export function typedIn(body: unknown, name: string): string {
  const value = typeof body === 'object' && body !== null ? (body as Values)[name] : undefined;
  return typeof value === 'string' ? cleaned(value) : '';
}

function trimmed(body: unknown): Values {
  const values = typeof body === 'object' && body !== null ? body : {};
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? cleaned(value) : value]));
}

/**
 * As it is kept: without control characters (PostgreSQL refuses some, HTML all of them), and empty when there is
 * nothing to see, so that a title of invisible signs is asked for again.
 */
function cleaned(value: string): string {
  const text = value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : '';
}

const sentenceOf = (error: ValidationError): string => Object.values(error.constraints ?? {})[0] ?? 'Kijk dit nog eens na.';

const shown = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
