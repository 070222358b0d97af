// `npm test`: every test, on SQLite and again on PostgreSQL. The last line tells how many passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { postgresPrograms, startPostgres } from './support/postgres.mjs';

const JEST = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const inCi = process.env.CI === 'true';
const only = process.argv[2];
const totals = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), 'buurtbrug-tests-'));
// databases that one test file made and others copy
const shared = mkdtempSync(join(tmpdir(), 'buurtbrug-run-'));

/** Runs some of the jest projects and adds up what they say. */
function run(name, projects, env = {}) {
  const report = join(reports, `${name}.json`);
  console.log(`\n== ${name}`);
  const { status } = spawnSync(
    process.execPath,
    [JEST, '--selectProjects', ...projects, '--passWithNoTests', '--maxWorkers=100%', '--json', '--outputFile', report],
    {
      env: { ...process.env, TEST_RUN: shared, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (!existsSync(report)) {
    totals.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = Math.max(numFailedTests + numRuntimeErrorTestSuites, status === 0 ? 0 : 1);
  totals.passed += numPassedTests;
  totals.failed += failed;
  totals.skipped += numPendingTests;
  console.log(`${name}: ${numPassedTests} passed, ${failed} failed`);
}

/** Something the machine lacks: a line outside CI, a failure in CI. */
function lacks(what) {
  console.log(`${what} was not found on this machine; the tests that need it are skipped.`);
  if (inCi) totals.failed += 1;
}

// the spec that needs them skips its part by itself
if (spawnSync('/usr/bin/python3', ['-c', 'import icalendar, vobject']).status !== 0) lacks("Python's icalendar and vobject");
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (only !== 'postgres') {
  run('sqlite', ['unit', 'services', 'e2e', 'architecture']);
  if (chromium) run('browser', ['browser'], { CHROMIUM: chromium });
  else lacks('Chromium');
}
const bin = postgresPrograms();
if (bin) {
  const postgres = await startPostgres(bin);
  try {
    run('postgresql', ['services', 'e2e'], { TEST_DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
} else lacks('PostgreSQL');

for (const each of [reports, shared]) rmSync(each, { recursive: true, force: true });
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed === 0 ? 0 : 1;
