/** A mailbox is where mail waits at another server, until the desk has looked into it by IMAP. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** tls: from the first byte · starttls: before the password · none: on one's own machine alone. */
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
  /** When it was last looked into; null when it never was, or is to be tried anew. */
  readonly lookedAt: Moment | null;
  /** Why it can't be looked into just now. */
  readonly problem: string | null;
  readonly addedAt: Moment;
  readonly removedAt: Moment | null;
};

/** Where a mail lies in a mailbox. */
export type Place = { readonly uidValidity: number; readonly uid: number };

/** Whether this mail was kept before: another process may look into the same mailbox. */
export const isKept = (
  { uidValidity, lastUid }: Pick<Mailbox, "uidValidity" | "lastUid">,
  place: Place,
): boolean => uidValidity === place.uidValidity && place.uid <= lastUid;

const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** What can be known to be wrong before anybody connects. */
export function mustBeSafe({
  security,
  host,
  login,
  tokenUrl,
  clientId,
}: Pick<Mailbox, "security" | "host" | "login" | "tokenUrl" | "clientId">): Outcome<true> {
  if (security === "none" && !OWN_MACHINE.test(host)) {
    return refused(
      "password_in_the_open",
      "Without TLS the password would cross the net in the open. Choose TLS or STARTTLS.",
    );
  }
  if (login !== "oauth2") return done(true);
  if (!tokenUrl || !clientId) {
    return refused("token_missing", "OAuth2 wants the address for tokens and the client's id.");
  }
  const { protocol, hostname } = new URL(tokenUrl);
  return protocol === "https:" || OWN_MACHINE.test(hostname)
    ? done(true)
    : refused("password_in_the_open", "Tokens are fetched over https only.");
}
