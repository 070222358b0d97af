import { Overloaded } from '../errors/overloaded.js';

/** First come, first served: at most `places` at once, and a queue that says no before it grows without end. */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(
    private places: number,
    private readonly longestQueue: number,
  ) {}

  async take(): Promise<void> {
    if (this.places > 0) {
      this.places--;
      return;
    }
    if (this.waiting.length >= this.longestQueue) throw new Overloaded('the queue of writers is full');
    await new Promise<void>((go) => this.waiting.push(go));
  }

  give(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.places++;
  }
}
