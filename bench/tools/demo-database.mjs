import { join } from 'node:path';
import { MeasuredProcess } from './process.mjs';

/** A migrated database with the demo in it, made by the product itself. @returns its path */
export async function demoDatabase(folder) {
  const path = join(folder, 'demo.sqlite');
  const env = { NODE_ENV: 'development', DATABASE_URL: `sqlite:${path}`, LOG_LEVEL: 'error' };
  const product = await MeasuredProcess.start({ script: 'dist/main.js', env, port: 4311, path: '/gereed' });
  await product.stop();
  return path;
}
