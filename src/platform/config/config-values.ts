import { ConfigRefused, type Env } from './config-refused.js';

export function oneOf<T extends string>(env: Env, name: string, allowed: readonly T[], otherwise: T): T {
  const value = env[name] || otherwise;
  const found = allowed.find((each) => each === value);
  if (!found) throw new ConfigRefused(`${name} is "${value}". Kies uit: ${allowed.join(', ')}.`);
  return found;
}

export function numberIn(env: Env, name: string, least: number, most: number, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new ConfigRefused(`${name} is "${text}". Geef een heel getal van ${String(least)} tot en met ${String(most)}.`);
  return value;
}

/** The value as given, or null when it is not set. */
export function urlIn(env: Env, name: string, protocols: readonly string[]): string | null {
  const text = env[name];
  if (!text) return null;
  const isRight = URL.canParse(text) && protocols.includes(new URL(text).protocol);
  if (!isRight) throw new ConfigRefused(`${name} is geen goed adres. Het begint met ${protocols.map((each) => `${each}//`).join(' of ')}.`);
  return text;
}
