import type { ProgrammeDifference } from './compare-contents.js';

/** A Dutch line for each part that changed, for the console. */
export const differenceInWords = ({ parts }: ProgrammeDifference): string[] => parts.map(({ what, key, change }) => `${what} ${key} is ${change}`);
