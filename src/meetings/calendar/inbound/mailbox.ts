/** Mail that came in for us. */
export abstract class Mailbox {
  /** Hands over what nobody looked at yet, one by one; what was taken is not handed over again. */
  abstract read(take: (raw: Buffer) => Promise<void>): Promise<void>;
}
