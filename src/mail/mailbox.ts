/** A mailbox is where mail waits at another server, until the desk has looked into it by IMAP. */
import type { Moment } from "../words/moment.ts";

/** tls: from the first byte · starttls: before the password · none: only on one's own machine. */
export type Security = "tls" | "starttls" | "none";

export type Login = "password" | "oauth2";

export type Mailbox = {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly username: string;
  readonly login: Login;
  /** The password or the refresh token, closed with the house's secret. */
  readonly sealed: string;
  /** For OAuth2: where a token is fetched, and as whom. */
  readonly tokenUrl: string | null;
  readonly clientId: string | null;
  readonly folder: string;
  /** A folder that was made anew counts its mails anew (RFC 3501 2.3.1.1). */
  readonly uidValidity: number | null;
  /** Every mail up to this one is kept. */
  readonly lastUid: number;
  readonly lookedAt: Moment | null;
  /** Why it can't be looked into just now. */
  readonly problem: string | null;
  readonly addedAt: Moment;
  readonly removedAt: Moment | null;
};
