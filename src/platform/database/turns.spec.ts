import { setImmediate as soon } from 'node:timers/promises';
import { Overloaded } from '../errors/overloaded.js';
import { Turns } from './turns.js';

describe('turns', () => {
  /** Asks for a turn, and notes when it comes. */
  const ask = (turns: Turns, order: string[], name: string): void => {
    void turns.take().then(() => order.push(name));
  };

  it('are given to as many as there are places, first come, first served', async () => {
    const turns = new Turns(2, 10);
    const order: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) ask(turns, order, name);
    await soon();
    expect(order).toEqual(['a', 'b']);

    turns.give();
    await soon();
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('are refused when the queue is full', async () => {
    const turns = new Turns(1, 1);
    await turns.take();
    ask(turns, [], 'waits');

    await expect(turns.take()).rejects.toThrow(Overloaded);
  });

  it('can be taken all at once by who has one: before who waits, after who is busy', async () => {
    const turns = new Turns(2, 10);
    const order: string[] = [];
    await turns.take();
    await turns.take();
    ask(turns, order, 'who waits');
    void turns.takeAll().then(() => order.push('alone'));
    await soon();
    expect(order).toEqual([]);

    turns.give();
    await soon();
    expect(order).toEqual(['alone']);

    turns.giveAll();
    await soon();
    expect(order).toEqual(['alone', 'who waits']);
  });

  it('do not lock when two ask for all', async () => {
    const turns = new Turns(2, 10);
    const order: string[] = [];
    await turns.take();
    await turns.take();
    for (const name of ['first', 'second'])
      void turns.takeAll().then(() => {
        order.push(name);
        turns.giveAll();
      });
    await soon();

    expect(order.sort()).toEqual(['first', 'second']);
  });
});
