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
};

const Answer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
});

const PATIENCE_MS = 20_000;

/** @throws with a sentence for whoever set the mailbox up. */
export async function freshToken(refresh: Refresh): Promise<Tokens> {
  const { tokenUrl, clientId, clientSecret, refreshToken } = refresh;
  const response = await fetch(tokenUrl, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: clientId,
      refresh_token: refreshToken,
      ...(clientSecret ? { client_secret: clientSecret } : {}),
    }),
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new Error("nothing answers at the address for tokens");
  });
  const answer = Answer.safeParse(await response.json().catch(() => null));
  if (!response.ok || !answer.success) {
    throw new Error(`no token was given (${response.status}); give a new refresh token`);
  }
  const { access_token: accessToken, refresh_token: next } = answer.data;
  return { accessToken, refreshToken: next ?? null };
}
