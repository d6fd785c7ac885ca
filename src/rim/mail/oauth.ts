/** Fetches a token for a mailbox with the refresh token that its owner gave (RFC 6749 6). */
import { z } from "zod";

export type Refresh = {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly refreshToken: string;
};

export type Tokens = {
  readonly accessToken: string;
  /** Some servers give a new one each time, and take the old one no more. */
  readonly refreshToken: string | null;
  /** For so many seconds, as far as the server says. */
  readonly lasts: number | null;
};

/** Why there is no token, in a sentence for whoever set the mailbox up. */
export class NoToken extends Error {
  /** Asking again helps nobody: a person must do something first. */
  readonly isFinal: boolean;
  constructor(because: string, isFinal: boolean) {
    super(because);
    this.isFinal = isFinal;
  }
}

/** RFC 6749 5.1; a token of another type than Bearer is for another way of signing in. */
const Answer = z.object({
  access_token: z.string().min(1),
  token_type: z
    .string()
    .regex(/^bearer$/i)
    .optional(),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
});
const Refused = z.object({ error: z.string().max(100) });

const PATIENCE_MS = 20_000;
const WORDS_LETTERS = 60;

/** What the errors of RFC 6749 5.2 mean for whoever reads them. */
const FINAL: Readonly<Record<string, string>> = {
  invalid_grant: "Its owner took the permission back, or it has run out. Sign in again.",
  invalid_client: "The server does not know this client, or its secret is another one.",
  unauthorized_client: "The server does not let this client fetch tokens so.",
  invalid_scope: "The permission does not cover this mailbox any more. Sign in again.",
  unsupported_grant_type: "The server gives no tokens for refresh tokens.",
  invalid_request: "The server does not understand the request for a token.",
};

/** @throws NoToken, with a sentence for whoever set the mailbox up. */
export async function freshToken(refresh: Refresh): Promise<Tokens> {
  const first = await ask(refresh, "body");
  // RFC 6749 2.3.1: every server takes the client's secret as Basic, not every one in the body.
  const isUnknown = first.status === 401 || errorIn(first) === "invalid_client";
  const answer = isUnknown && refresh.clientSecret ? await ask(refresh, "header") : first;
  const error = errorIn(answer);
  const said = Answer.safeParse(answer.body);
  if (answer.isOk && said.success) {
    const { access_token: accessToken, refresh_token: next, expires_in: lasts } = said.data;
    return { accessToken, refreshToken: next ?? null, lasts: lasts ?? null };
  }
  const because = error && FINAL[error];
  if (because) throw new NoToken(because, true);
  const words = error ? `, ${error.replace(/[^\w .-]/g, "").slice(0, WORDS_LETTERS)}` : "";
  throw new NoToken(
    `The server gave no token (${answer.status}${words}). It is asked again by and by.`,
    false,
  );
}

type Heard = { readonly status: number; readonly isOk: boolean; readonly body: unknown };

const errorIn = ({ isOk, body }: Heard): string | null => {
  const refused = Refused.safeParse(body);
  return !isOk && refused.success ? refused.data.error : null;
};

async function ask(
  { tokenUrl, clientId, clientSecret, refreshToken }: Refresh,
  secretIn: "body" | "header",
): Promise<Heard> {
  const inBody = secretIn === "body";
  const pair = [clientId, clientSecret ?? ""].map(encodeURIComponent).join(":");
  const response = await fetch(tokenUrl, {
    method: "POST",
    headers: {
      accept: "application/json",
      ...(inBody ? {} : { authorization: `Basic ${Buffer.from(pair).toString("base64")}` }),
    },
    body: new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: refreshToken,
      ...(inBody ? { client_id: clientId } : {}),
      ...(inBody && clientSecret ? { client_secret: clientSecret } : {}),
    }),
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new NoToken("Nothing answers at the address for tokens.", false);
  });
  const body: unknown = await response.json().catch(() => null);
  return { status: response.status, isOk: response.ok, body };
}
