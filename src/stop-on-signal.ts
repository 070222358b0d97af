import type { INestApplication } from '@nestjs/common';

/** The operating contract: after SIGTERM gone within ten seconds. */
const PATIENCE = 9_000;

/** Stop accepting, finish requests, close the database, exit 0. */
export function stopOnSignal(app: INestApplication): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), PATIENCE).unref();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
