/** A circle of things that each come after others, as the keys along it; null when there is none. */
export function circleIn(after: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  for (const start of after.keys()) {
    const circle = walk(start, after, [], done);
    if (circle) return circle;
  }
  return null;
}

function walk(key: string, after: ReadonlyMap<string, readonly string[]>, path: readonly string[], done: Set<string>): readonly string[] | null {
  const at = path.indexOf(key);
  if (at >= 0) return [...path.slice(at), key];
  if (done.has(key)) return null;
  for (const next of after.get(key) ?? []) {
    const circle = walk(next, after, [...path, key], done);
    if (circle) return circle;
  }
  done.add(key);
  return null;
}
