/** Remembers the latest drawings: a page in use is drawn again and again from the same state. */
export function kept<Arguments extends readonly unknown[]>(draw: (...args: Arguments) => string, most: number): (...args: Arguments) => string {
  const drawings = new Map<string, string>();
  return (...args) => {
    const key = JSON.stringify(args);
    const drawing = drawings.get(key) ?? draw(...args);
    drawings.delete(key);
    drawings.set(key, drawing);
    const oldest = drawings.keys().next();
    if (drawings.size > most && !oldest.done) drawings.delete(oldest.value);
    return drawing;
  };
}
