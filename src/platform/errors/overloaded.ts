/** More work than we can take on now: 503, come back in a moment. */
export class Overloaded extends Error {}
