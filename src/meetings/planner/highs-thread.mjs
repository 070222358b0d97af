// A thread of its own, so that no page waits while HiGHS thinks. One model after the other; see highs-worker.ts.
import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';

const highs = await loadHighs();
parentPort.on('message', ({ model, start, until }) => parentPort.postMessage(solve(model, start, until)));

/** The best answer found before the clock says `until`, and whether there can be none better; null when it found none. */
function solve({ costs, rows }, start, until) {
  const columns = costs.length;
  return highs.withModel(modelOf(costs, rows), (model) => {
    // every cost is a whole number: within less than one of the best is the best
    model.options.set({ output_flag: false, time_limit: Math.max(0.1, (until - Date.now()) / 1000), random_seed: 0, mip_rel_gap: 0, mip_abs_gap: 0.99 });
    if (start) model.setSolution({ colValue: start });
    model.run();
    const answer = model.getSolution().colValue;
    const status = model.getModelStatus();
    const isKnown = answer.length === columns && isSound(answer, rows);
    return { answer: isKnown ? answer : null, isProven: isKnown && status === highs.constants.modelStatus.optimal };
  });
}

function modelOf(costs, rows) {
  const offsets = [0];
  for (const row of rows) offsets.push(offsets.at(-1) + row.columns.length);
  const ones = costs.map(() => 1);
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: costs,
    colLower: costs.map(() => 0),
    colUpper: ones,
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    integrality: ones,
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: costs.length,
      starts: offsets,
      indices: rows.flatMap((row) => row.columns),
      values: rows.flatMap((row) => row.values),
    },
  };
}

/** Rounded to yes and no it still keeps every row. */
const isSound = (answer, rows) =>
  rows.every(({ columns, values, least, most }) => {
    const sum = columns.reduce((total, column, index) => total + Math.round(answer[column]) * values[index], 0);
    return sum >= least && sum <= most;
  });
