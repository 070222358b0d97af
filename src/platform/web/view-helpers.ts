/** The few helpers templates have; anything cleverer belongs in a query, which hands ready words. */
export const helpers = {
  /** `{{#if (eq tone 'ok')}}` */
  eq: (a: unknown, b: unknown): boolean => a === b,
  /** `{{plural count 'klus' 'klussen'}}` → "3 klussen" */
  plural: (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`,
};
