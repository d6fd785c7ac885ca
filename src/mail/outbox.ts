/** What mail asks of the world on its way out: a place for letters until the relay has them. */
import type { Moment } from "../words/moment.ts";
import type { Delivery, DeliveryState, GoesTo } from "./delivery.ts";
import type { Left } from "./pace.ts";
import type { Reply } from "./reply.ts";

export type Outbox = {
  queue(delivery: Delivery): Promise<void>;
  find(messageId: string): Promise<Delivery | undefined>;
  /** The deliveries of these letters; a letter that never left by mail has none. */
  among(messageIds: readonly string[]): Promise<readonly Omit<Delivery, "content">[]>;
  /** Letters that left for this address since then, newest first. */
  sentTo(address: string, since: Moment): Promise<readonly Omit<Delivery, "content">[]>;
  /** Whether the last letter to this address that left came back for good. */
  bounces(address: string): Promise<boolean>;
  /** When the desk itself wrote to this address since then. */
  automaticTo(address: string, since: Moment): Promise<readonly Moment[]>;
  /** Takes deliveries that are due, for a worker and until a moment; nobody else gets them. */
  claim(claim: Claim): Promise<readonly Delivery[]>;
  /** What left of late, or is leaving; whoever asks next waits until this deed is kept. */
  pace(now: Moment): Promise<Left>;
  /** Some of what the journal knows nothing of yet, or of these alone; held. */
  unnoted(limit: number, among?: readonly string[]): Promise<readonly Unnoted[]>;
  note(messageIds: readonly string[]): Promise<void>;
  /** Moves a delivery on, if it is still in `from`, and `worker`'s if one is named. */
  move(
    messageId: string,
    from: readonly DeliveryState[],
    change: Partial<Delivery>,
    worker?: string,
  ): Promise<boolean>;
  /** Claims that ran out, and those of workers other than `worker` that are gone; held. */
  lapsed(now: Moment, worker: string): Promise<readonly Omit<Delivery, "content">[]>;
};

export type Unnoted = Pick<Delivery, "messageId" | "state" | "problem" | "sealed">;

export type Claim = {
  readonly worker: string;
  readonly goesTo: GoesTo;
  readonly now: Moment;
  readonly until: Moment;
  readonly limit: number;
};

/** Makes a mail of a reply; done at the rim. */
export type Compose = (reply: Reply) => Promise<Uint8Array>;
