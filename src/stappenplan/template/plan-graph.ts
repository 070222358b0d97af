/** The steps that wait for this one, directly or through others. */
export function dependentsOf(key: string, steps: readonly { readonly key: string; readonly after: readonly string[] }[]): readonly string[] {
  const direct = steps.filter((step) => step.after.includes(key)).map((step) => step.key);
  return [...new Set([...direct, ...direct.flatMap((each) => dependentsOf(each, steps))])];
}
