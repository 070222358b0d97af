import { Injectable } from '@nestjs/common';

/** Loads one kind of content from `seeds/`; idempotent. Gives a Dutch line per change, for the console. */
export type SeedLoader = () => Promise<readonly string[]>;

/** Each context that has content in `seeds/` adds its loader when it starts. */
@Injectable()
export class Seeds {
  private readonly loaders = new Map<string, SeedLoader>();
  private areLoaded = false;

  add(name: string, loader: SeedLoader): void {
    this.loaders.set(name, loader);
  }

  async load(): Promise<readonly string[]> {
    const changes: string[] = [];
    for (const [name, loader] of this.loaders) changes.push(...(await loader()).map((line) => `${name}: ${line}`));
    this.areLoaded = true;
    return changes;
  }

  get areReady(): boolean {
    return this.areLoaded;
  }
}
