import type { Config } from '../platform/config/config.js';

/** What the person who started the process reads first. */
export function greet(config: Config, address: string): void {
  console.log(`Buurtbrug staat klaar op ${address}`);
}
