export type Env = Readonly<Record<string, string | undefined>>;

/** A setting is wrong: the message is a Dutch sentence that says which one and what to do. */
export class ConfigRefused extends Error {}
