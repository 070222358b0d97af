import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { BinaryModel } from './rows.js';

export interface Answer {
  /** For every column 0 or 1, give or take a rounding; null: none was found in time. */
  readonly answer: Float64Array | null;
  readonly isProven: boolean;
}

const NONE: Answer = { answer: null, isProven: false };
/** HiGHS looks at the clock now and then; this much later we no longer wait for it. */
const PATIENCE = 500;

/** HiGHS in a thread of its own, one model after the other: the product goes on answering, and a solver that hangs is ended. */
@Injectable()
export class HighsWorker implements OnApplicationShutdown {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  solve(model: BinaryModel, start: readonly number[], seconds: number): Promise<Answer> {
    const solved = this.last.then(() => this.ask(model, start, seconds));
    // who comes next waits for it, also when it failed
    this.last = solved.catch(() => null);
    return solved;
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private async ask(model: BinaryModel, start: readonly number[], seconds: number): Promise<Answer> {
    const worker = (this.worker ??= new Worker(join(__dirname, 'highs-thread.mjs')));
    const patience = AbortSignal.timeout(Math.ceil(seconds * 1000) + PATIENCE);
    const answered = once(worker, 'message', { signal: patience });
    worker.postMessage({ model, start, until: Date.now() + seconds * 1000 });
    try {
      const [answer] = (await answered) as [Answer];
      return answer;
    } catch (error) {
      await this.stop();
      if (patience.aborted) return NONE;
      throw error;
    }
  }
}
