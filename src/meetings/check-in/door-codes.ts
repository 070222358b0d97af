import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';

/** A next code every quarter of an hour; the one before it works as long again, for who just read it. */
const STEP = 15 * 60_000;
const DIGITS = 6;

export interface DoorCode {
  /** "482 913": in two breaths. */
  readonly spoken: string;
  readonly digits: string;
  /** Until then it works. */
  readonly until: Date;
  /** From then on the next one is shown. */
  readonly renewsAt: Date;
}

/**
 * The code of a session at this time. It follows from our secret and is kept nowhere, so that today's cannot tell
 * tomorrow's. It only says that somebody is in the room: who it is they say by signing in, or with their own link.
 */
@Injectable()
export class DoorCodes {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  of(sessionId: string): DoorCode {
    const step = this.step();
    const digits = this.digitsOf(sessionId, step);
    return { digits, spoken: `${digits.slice(0, 3)} ${digits.slice(3)}`, until: new Date((step + 2) * STEP), renewsAt: new Date((step + 1) * STEP) };
  }

  isRight(sessionId: string, typed: string): boolean {
    const given = Buffer.from(typed.replaceAll(/\D/g, ''));
    return [this.step(), this.step() - 1].some((step) => {
      const ours = Buffer.from(this.digitsOf(sessionId, step));
      return given.length === ours.length && timingSafeEqual(given, ours);
    });
  }

  private digitsOf(sessionId: string, step: number): string {
    const bytes = createHmac('sha256', this.config.sessionSecret)
      .update(`deurcode:${sessionId}:${String(step)}`)
      .digest();
    return String(bytes.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');
  }

  private step(): number {
    return Math.floor(this.clock.now().getTime() / STEP);
  }
}
