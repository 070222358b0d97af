import { v7 } from 'uuid';

/** A new row's id: UUIDv7, so ids sort by the moment they were made. */
export const newId = (): string => v7();
