import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freshToken } from "./oauth.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server for tokens that answers so, and what it was asked. */
async function tokens(status: number, answer: unknown, headers: Record<string, string> = {}) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (bytes) => {
      body += bytes;
    });
    request.on("end", () => {
      asked.push(body);
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", () => open()));
  closing.push(() => server.close());
  return { asked, tokenUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token` };
}

const refresh = { clientId: "desk", refreshToken: "r1" };

test.each`
  answer                                         | refreshToken | why
  ${{ access_token: "a1" }}                      | ${null}      | ${"the old one stays good"}
  ${{ access_token: "a1", refresh_token: "r2" }} | ${"r2"}      | ${"the old one is taken no more"}
`("a token is fetched; $why", async ({ answer, refreshToken }) => {
  const { tokenUrl, asked } = await tokens(200, answer);
  const fresh = await freshToken({ ...refresh, tokenUrl, clientSecret: "s" });
  expect(fresh).toEqual({ accessToken: "a1", refreshToken });
  expect(Object.fromEntries(new URLSearchParams(asked[0]))).toEqual({
    grant_type: "refresh_token",
    client_id: "desk",
    refresh_token: "r1",
    client_secret: "s",
  });
});

test.each`
  status | answer                        | headers                          | says                                | why
  ${400} | ${{ error: "invalid_grant" }} | ${{}}                            | ${/no token was given \(400\)/}     | ${"it was revoked"}
  ${200} | ${{ token: "a1" }}            | ${{}}                            | ${/no token was given \(200\)/}     | ${"it speaks another language"}
  ${302} | ${{}}                         | ${{ location: "http://x.test" }} | ${/nothing answers at the address/} | ${"a secret follows nobody elsewhere"}
`("without a token it says why: $why", async ({ status, answer, headers, says }) => {
  const { tokenUrl } = await tokens(status, answer, headers);
  await expect(freshToken({ ...refresh, tokenUrl })).rejects.toThrow(says);
});

test("where nobody answers there is none", async () => {
  const tokenUrl = "http://127.0.0.1:1/token";
  await expect(freshToken({ ...refresh, tokenUrl })).rejects.toThrow(/nothing answers/);
});
