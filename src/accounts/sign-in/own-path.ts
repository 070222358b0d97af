const LONGEST = 500;

/** An address to go back to, only when it is a page of our own: nobody is sent elsewhere through our sign-in. */
export function ownPath(address: unknown): string | null {
  if (typeof address !== 'string' || address.length > LONGEST) return null;
  // "//host" and "/\host" leave for another host, and browsers drop tabs and line ends inside an address
  const isOwn = /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(address);
  return isOwn && !/^\/(inloggen|uitloggen)\b/.test(address) ? address : null;
}
