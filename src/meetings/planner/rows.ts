/** A linear model in the shape HiGHS takes it: rows of `least ≤ Σ value · column ≤ most`, every column yes or no. */
export interface BinaryModel {
  readonly costs: readonly number[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly least: number;
  readonly most: number;
}

export const atMostOne = (columns: readonly number[]): Row => ({ columns, values: columns.map(() => 1), least: -Infinity, most: 1 });

/** Exactly one of these when the other is chosen, and none when it is not. */
export const oneWith = (chosen: number, columns: readonly number[]): Row => ({
  columns: [...columns, chosen],
  values: [...columns.map(() => 1), -1],
  least: 0,
  most: 0,
});

/** None of these without one of those. */
export const onlyAfter = (these: readonly number[], those: readonly number[]): Row => ({
  columns: [...these, ...those],
  values: [...these.map(() => 1), ...those.map(() => -1)],
  least: -Infinity,
  most: 0,
});
