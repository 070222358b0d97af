import { Overloaded } from '../errors/overloaded.js';

interface Waiting {
  readonly places: number;
  readonly go: () => void;
}

/** First come, first served: at most `places` at once, and a queue that says no before it grows without end. */
export class Turns {
  private readonly waiting: Waiting[] = [];
  private free: number;

  constructor(
    private readonly places: number,
    private readonly longestQueue: number,
  ) {
    this.free = places;
  }

  async take(): Promise<void> {
    if (this.waiting.length >= this.longestQueue) throw new Overloaded('the queue of writers is full');
    await new Promise<void>((go) => {
      this.waiting.push({ places: 1, go });
      this.callNext();
    });
  }

  give(): void {
    this.free++;
    this.callNext();
  }

  /** In place of the one turn held: all of them, next in line. Who lost too often then works alone. */
  async takeAll(): Promise<void> {
    await new Promise<void>((go) => {
      this.waiting.unshift({ places: this.places, go });
      this.give();
    });
  }

  giveAll(): void {
    this.free += this.places;
    this.callNext();
  }

  private callNext(): void {
    for (let next = this.waiting[0]; next && next.places <= this.free; next = this.waiting[0]) {
      this.waiting.shift();
      this.free -= next.places;
      next.go();
    }
  }
}
