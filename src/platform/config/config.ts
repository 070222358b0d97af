import { randomBytes } from 'node:crypto';
import { ConfigRefused, type Env } from './config-refused.js';
import { numberIn, oneOf, urlIn } from './config-values.js';

export type Environment = 'development' | 'test' | 'production';
export type DatabaseSetting = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

export interface InboundMail {
  /** `imaps://name:password@host`, and the folder as its path when that is not the inbox. */
  readonly url: string;
  readonly address: string;
}

/** Every setting the process reads, checked once at start. Documented in docs/operations.md. */
export interface Config {
  readonly environment: Environment;
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end; links in mails start with it. */
  readonly baseUrl: string;
  readonly database: DatabaseSetting;
  readonly sessionSecret: string;
  /** null: mails are kept and shown at /dev/post (never in production). */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** The mailbox to which calendars send their answers; null: nobody reads them. */
  readonly inboundMail: InboundMail | null;
  /** true, false, or the addresses of the proxies, separated by commas. */
  readonly trustProxy: boolean | string;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
/** @throws ConfigRefused naming the first setting that is wrong */
export function readConfig(env: Env): Config {
  const environment = oneOf(env, 'NODE_ENV', ['development', 'test', 'production'] as const, 'development');
  const isProduction = environment === 'production';
  const host = env['HOST'] || (isProduction ? '0.0.0.0' : '127.0.0.1');
  const port = numberIn(env, 'PORT', 0, 65535, 3000);
  return {
    environment,
    isProduction,
    host,
    port,
    baseUrl: baseUrlFrom(env, isProduction, port),
    database: databaseFrom(env['DATABASE_URL']),
    sessionSecret: sessionSecretFrom(env['SESSION_SECRET'], isProduction),
    smtpUrl: smtpUrlFrom(env, isProduction),
    mailFrom: env['MAIL_FROM'] || 'Buurtbrug <post@buurtbrug.example>',
    inboundMail: inboundMailFrom(env),
    trustProxy: trustProxyFrom(env['TRUST_PROXY']),
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, environment === 'test' ? 'silent' : 'info'),
  };
}

function baseUrlFrom(env: Env, isProduction: boolean, port: number): string {
  const url = urlIn(env, 'BASE_URL', ['http:', 'https:']);
  if (url) return url.replace(/\/+$/, '');
  if (isProduction) throw new ConfigRefused('BASE_URL ontbreekt. Zet er het adres van de site in, zoals https://buurt.voorbeeld.nl.');
  return `http://localhost:${String(port)}`;
}

function databaseFrom(value: string | undefined): DatabaseSetting {
  if (!value) return { kind: 'sqlite', path: 'data/buurtbrug.sqlite' };
  if (value.startsWith('sqlite:') && value.length > 'sqlite:'.length) return { kind: 'sqlite', path: value.slice('sqlite:'.length) };
  if (/^postgres(ql)?:\/\/./.test(value)) return { kind: 'postgres', url: value };
  throw new ConfigRefused('DATABASE_URL begint met sqlite: of met postgres://. Voorbeeld: sqlite:data/buurtbrug.sqlite.');
}

function sessionSecretFrom(value: string | undefined, isProduction: boolean): string {
  if (value && Buffer.byteLength(value) >= 32) return value;
  if (value) throw new ConfigRefused('SESSION_SECRET is te kort. Neem ten minste 32 tekens, zo: openssl rand -hex 32.');
  if (isProduction) throw new ConfigRefused('SESSION_SECRET ontbreekt. Maak er een met: openssl rand -hex 32.');
  return randomBytes(32).toString('hex');
}

function smtpUrlFrom(env: Env, isProduction: boolean): string | null {
  const url = urlIn(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  if (!url && isProduction)
    throw new ConfigRefused('SMTP_URL ontbreekt. Zonder mailserver krijgt niemand een inlog-link. Voorbeeld: smtps://naam:wachtwoord@mail.voorbeeld.nl.');
  return url;
}

/** The address has room for a signed part after a plus: a local part is 64 signs at most. */
function inboundMailFrom(env: Env): InboundMail | null {
  const url = urlIn(env, 'INBOUND_MAIL_URL', ['imap:', 'imaps:']);
  if (url === null) return null;
  const address = env['INBOUND_MAIL_ADDRESS'] || decodeURIComponent(new URL(url).username);
  if (!/^[^@\s+]{1,14}@[^@\s]+$/.test(address))
    throw new ConfigRefused(
      'INBOUND_MAIL_ADDRESS is geen goed adres voor antwoorden. Neem een kort adres zonder plus, hoogstens 14 tekens voor het apenstaartje, zoals antwoord@voorbeeld.nl.',
    );
  return { url, address };
}

function trustProxyFrom(value: string | undefined): boolean | string {
  if (!value || value === 'false') return false;
  if (value === 'true') return true;
  return value;
}
