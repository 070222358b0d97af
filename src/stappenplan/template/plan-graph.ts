/** A circle in "after", as the keys along it; null when there is none. */
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

/** The steps that wait for this one, directly or through others. */
export function dependentsOf(key: string, steps: readonly { readonly key: string; readonly after: readonly string[] }[]): readonly string[] {
  const direct = steps.filter((step) => step.after.includes(key)).map((step) => step.key);
  return [...new Set([...direct, ...direct.flatMap((each) => dependentsOf(each, steps))])];
}
