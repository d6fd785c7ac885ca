/** A hook is an address at which another desk tells us of a complaint, signed with a secret. */
import type { Moment } from "../words/moment.ts";

export const DESKS = ["zendesk", "intercom", "chatwoot", "freshdesk", "formbricks"] as const;
/** The desk, or survey, that calls. */
export type Desk = (typeof DESKS)[number];

export type Hook = {
  readonly id: string;
  /** Stands in the hook's public address. */
  readonly key: string;
  readonly desk: Desk;
  /** What it is for, in the words of whoever made it. */
  readonly name: string;
  readonly createdAt: Moment;
  readonly createdBy: string;
  readonly revokedAt: Moment | null;
};

/** What another desk told us that a customer said. */
export type Word = {
  /** The other desk's own name for the thread; what comes under it again joins the same case. */
  readonly thread: string;
  /** The other desk's own name for this very word; it is taken once. */
  readonly word: string;
  readonly customer: {
    readonly name: string;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
  };
  readonly subject: string;
  readonly text: string;
  readonly isHtml: boolean;
};

/**
 * How a call is read: a customer's word; nothing for us, with the reason; or something that can't
 * be read, with the place where a value is missing.
 */
export type Read =
  | { readonly word: Word }
  | { readonly nothing: string }
  | { readonly missing: string };
