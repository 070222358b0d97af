import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { type DayAndTime, momentsOf } from './moment-pattern.js';
import { patternIn } from './moment-phrase.js';

const NOT_UNDERSTOOD = 'Dit begrijpen we niet. Schrijf een dag, een dagdeel en een maand, zoals: dinsdagavonden in maart.';

/** Moments from a few words, seen from today. */
@Injectable()
export class PhraseReader {
  constructor(private readonly clock: Clock) {}

  /** @throws InvalidInput */
  read(phrase: string): readonly DayAndTime[] {
    const pattern = patternIn(phrase, localDay(this.clock.now()));
    const moments = pattern ? momentsOf(pattern) : [];
    if (moments.length === 0) throw new InvalidInput({ kort: NOT_UNDERSTOOD });
    return moments;
  }
}
