import { readFileSync } from 'node:fs';
import { MeasuredProcess } from './process.mjs';

/** As in production, but for the log: what a log costs depends on where it goes, and the plain servers keep none. */
const PRODUCTION = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  BASE_URL: 'http://localhost',
  SESSION_SECRET: 'a-secret-for-the-benchmarks-of-32-bytes',
  SMTP_URL: 'smtp://127.0.0.1:1',
  LOG_LEVEL: 'error',
};

/** What `npm start` gives to Node. */
const [, flags = ''] = /node (.*?)\s*src\/start\.mjs/.exec(JSON.parse(readFileSync('package.json', 'utf8')).scripts.start) ?? [];

/** The built product on this database. */
export function startProduct(database, { port = 4310, requires = [], env = {} } = {}) {
  return MeasuredProcess.start({
    script: 'dist/main.js',
    flags: flags.split(' ').filter(Boolean),
    requires,
    env: { ...PRODUCTION, DATABASE_URL: `sqlite:${database}`, ...env },
    port,
    path: '/gereed',
  });
}
