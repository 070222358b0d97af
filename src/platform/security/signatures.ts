import { createHmac, timingSafeEqual } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 80 bits: whoever guesses has to send us the guesses. */
const LENGTH = 16;

/**
 * Says of an id that we gave it out, for one purpose. Nothing is kept, so it can be shown again; in small letters and
 * digits, because mail servers do not keep capitals.
 */
export function signatureOf(secret: string, purpose: string, id: string): string {
  const bytes = createHmac('sha256', secret).update(`${purpose}:${id}`).digest();
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('');
}

export function isSigned(secret: string, purpose: string, id: string, signature: string): boolean {
  const [given, ours] = [Buffer.from(signature), Buffer.from(signatureOf(secret, purpose, id))];
  return given.length === ours.length && timingSafeEqual(given, ours);
}
