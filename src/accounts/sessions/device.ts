/** A device in words for its owner, from what the browser says of itself: "Chrome op Android". */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return 'Onbekend toestel';
  const browser = firstIn(userAgent, BROWSERS) ?? 'Browser';
  const system = firstIn(userAgent, SYSTEMS);
  return system ? `${browser} op ${system}` : browser;
}

/** In this order: Edge, Opera and Samsung also call themselves Chrome, and Chrome calls itself Safari. */
const BROWSERS = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

const SYSTEMS = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['een Chromebook', /\bCrOS\b/],
  ['een Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const;

const firstIn = (text: string, names: readonly (readonly [string, RegExp])[]): string | undefined => names.find(([, pattern]) => pattern.test(text))?.[0];
