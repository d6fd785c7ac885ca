/** How each desk signs its calls: what is hashed, under which key, and where the proof stands. */
import type { Desk } from "./hook.ts";

export type Headers = Readonly<Record<string, string | undefined>>;

/** What must come to one of `given` when hashed under the secret. */
export type Proof = {
  readonly hash: "sha1" | "sha256";
  /** How the secret is written: as it is, or as bytes in base64. */
  readonly keyIn: "utf8" | "base64";
  readonly key: string;
  /** Stands before the body in what is hashed. */
  readonly before: string;
  readonly digest: "hex" | "base64";
  readonly given: readonly string[];
  /** When it was signed, in milliseconds; an old call may be somebody else's recording. */
  readonly signedAt: number | undefined;
};

/** A desk that signs nothing sends the secret itself along. */
export type Claim = { readonly proof: Proof } | { readonly bearer: string };

/** Five minutes, as Standard Webhooks and Zendesk advise; the same for all. */
export const FRESH_MS = 5 * 60_000;

const seconds = (text: string | undefined): number | undefined =>
  /^\d{9,11}$/.test(text ?? "") ? Number(text) * 1_000 : undefined;
const after = (text: string | undefined, start: string): string[] =>
  text?.startsWith(start) ? [text.slice(start.length)] : [];

/**
 * Zendesk: base64 HMAC-SHA256 over timestamp and body (developer.zendesk.com, "Verifying").
 * Intercom: "sha1=" and hex HMAC-SHA1 over the body (developers.intercom.com, "Signed
 * notifications").
 * Chatwoot: "sha256=" and hex HMAC-SHA256 over "timestamp.body".
 * Formbricks: Standard Webhooks, "v1," and base64 HMAC-SHA256 over "id.timestamp.body".
 * Freshdesk signs nothing; its rule sends a header of our own, X-Amends-Secret.
 */
const CLAIMS: Readonly<Record<Desk, (headers: Headers, secret: string) => Claim>> = {
  zendesk: (headers, key) => {
    const stamp = headers["x-zendesk-webhook-signature-timestamp"] ?? "";
    const given = after(headers["x-zendesk-webhook-signature"], "");
    const signedAt = Date.parse(stamp) || undefined;
    const how = { hash: "sha256", keyIn: "utf8", digest: "base64" } as const;
    return { proof: { ...how, key, before: stamp, given, signedAt } };
  },
  intercom: (headers, key) => {
    const given = after(headers["x-hub-signature"], "sha1=");
    const how = { hash: "sha1", keyIn: "utf8", digest: "hex" } as const;
    return { proof: { ...how, key, before: "", given, signedAt: undefined } };
  },
  chatwoot: (headers, key) => {
    const stamp = headers["x-chatwoot-timestamp"] ?? "";
    const given = after(headers["x-chatwoot-signature"], "sha256=");
    const how = { hash: "sha256", keyIn: "utf8", digest: "hex" } as const;
    return { proof: { ...how, key, before: `${stamp}.`, given, signedAt: seconds(stamp) } };
  },
  formbricks: (headers, secret) => {
    const [id = "", stamp = ""] = [headers["webhook-id"], headers["webhook-timestamp"]];
    const given = (headers["webhook-signature"] ?? "")
      .split(" ")
      .flatMap((each) => after(each, "v1,"));
    const key = secret.replace(/^whsec_/, "");
    const how = { hash: "sha256", keyIn: "base64", digest: "base64" } as const;
    return { proof: { ...how, key, before: `${id}.${stamp}.`, given, signedAt: seconds(stamp) } };
  },
  freshdesk: (headers) => ({ bearer: headers["x-amends-secret"] ?? "" }),
};

/** Desks that say when they signed; a call of theirs without it proves nothing. */
const DATED: readonly Desk[] = ["zendesk", "chatwoot", "formbricks"];

export const claimOf = (desk: Desk, headers: Headers, secret: string): Claim =>
  CLAIMS[desk](headers, secret);

/** Whether a call is from now, as far as it says. */
export function isFresh(desk: Desk, claim: Claim, now: number): boolean {
  if (!("proof" in claim)) return true;
  const { signedAt } = claim.proof;
  return signedAt === undefined ? !DATED.includes(desk) : Math.abs(now - signedAt) <= FRESH_MS;
}
