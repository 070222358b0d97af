import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';

interface Job {
  readonly name: string;
  readonly everyMs: number;
  readonly act: () => Promise<void>;
}

/**
 * Small work that returns by the clock. Contexts add theirs when they start; only the running product starts the
 * clock, so a test calls the work itself. A round that is still busy is not started twice.
 */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly log = new Logger(Jobs.name);
  private readonly jobs: Job[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly busy = new Map<string, Promise<void>>();

  add(name: string, everyMs: number, act: () => Promise<void>): void {
    this.jobs.push({ name, everyMs, act });
  }

  start(): void {
    for (const job of this.jobs)
      this.timers.push(
        setInterval(() => {
          this.round(job);
        }, job.everyMs).unref(),
      );
  }

  /** Now instead of at the next tick; nothing where the clock was not started. */
  nudge(name: string): void {
    const job = this.jobs.find((each) => each.name === name);
    if (job && this.timers.length > 0) this.round(job);
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.busy.values());
  }

  private round({ name, act }: Job): void {
    if (this.busy.has(name)) return;
    const round = act()
      .catch((error: unknown) => {
        this.log.error(`job ${name} failed`, error instanceof Error ? error.stack : undefined);
      })
      .finally(() => this.busy.delete(name));
    this.busy.set(name, round);
  }
}
