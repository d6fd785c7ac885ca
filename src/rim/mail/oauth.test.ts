import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freshToken, NoToken } from "./oauth.ts";

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
  answer                                          | refreshToken | lasts   | why
  ${{ access_token: "a1", token_type: "Bearer" }} | ${null}      | ${null} | ${"the old one stays good"}
  ${{ access_token: "a1", refresh_token: "r2" }}  | ${"r2"}      | ${null} | ${"the old one is taken no more"}
  ${{ access_token: "a1", expires_in: 3599 }}     | ${null}      | ${3599} | ${"for an hour"}
  ${{ access_token: "a1", expires_in: "3599" }}   | ${null}      | ${3599} | ${"in quotes, as some write it"}
`("a token is fetched; $why", async ({ answer, refreshToken, lasts }) => {
  const { tokenUrl, asked } = await tokens(200, answer);
  const fresh = await freshToken({ ...refresh, tokenUrl, clientSecret: "s" });
  expect(fresh).toEqual({ accessToken: "a1", refreshToken, lasts });
  expect(Object.fromEntries(new URLSearchParams(asked[0]))).toEqual({
    grant_type: "refresh_token",
    client_id: "desk",
    refresh_token: "r1",
    client_secret: "s",
  });
});

test.each`
  status | answer                                      | headers                          | isFinal  | says                                | why
  ${400} | ${{ error: "invalid_grant" }}               | ${{}}                            | ${true}  | ${/Sign in again/}                  | ${"it was revoked, or has run out"}
  ${401} | ${{ error: "invalid_client" }}              | ${{}}                            | ${true}  | ${/does not know this client/}      | ${"another client, or secret"}
  ${400} | ${{ error: "invalid_scope" }}               | ${{}}                            | ${true}  | ${/Sign in again/}                  | ${"it was given for less"}
  ${400} | ${{ error: "temporarily_unavailable" }}     | ${{}}                            | ${false} | ${/400, temporarily_unavailable/}   | ${"they say so themselves"}
  ${503} | ${"<html>"}                                 | ${{}}                            | ${false} | ${/no token \(503\)/}               | ${"it is out of order"}
  ${429} | ${{}}                                       | ${{}}                            | ${false} | ${/no token \(429\)/}               | ${"asked too often"}
  ${200} | ${{ token: "a1" }}                          | ${{}}                            | ${false} | ${/no token \(200\)/}               | ${"it speaks another language"}
  ${200} | ${{ access_token: "a", token_type: "mac" }} | ${{}}                            | ${false} | ${/no token \(200\)/}               | ${"a token for another way in"}
  ${302} | ${{}}                                       | ${{ location: "http://x.test" }} | ${false} | ${/Nothing answers at the address/} | ${"a secret follows nobody elsewhere"}
`("without a token it says why: $why", async ({ status, answer, headers, isFinal, says }) => {
  const { tokenUrl } = await tokens(status, answer, headers);
  const problem = await freshToken({ ...refresh, tokenUrl }).catch((why: unknown) => why);
  expect(problem).toBeInstanceOf(NoToken);
  expect(problem).toMatchObject({ isFinal, message: expect.stringMatching(says) });
});

test("a server that takes the secret in the header alone gets it there", async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    request.resume().on("end", () => {
      const isIn = request.headers.authorization !== undefined;
      response.writeHead(isIn ? 200 : 401);
      response.end(JSON.stringify(isIn ? { access_token: "a1" } : { error: "invalid_client" }));
    });
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", () => open()));
  closing.push(() => server.close());
  const tokenUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  const fresh = await freshToken({ ...refresh, tokenUrl, clientSecret: "s:1" });
  expect(fresh.accessToken).toBe("a1");
  expect(seen).toEqual([undefined, `Basic ${Buffer.from("desk:s%3A1").toString("base64")}`]);
});

test("where nobody answers there is none", async () => {
  const tokenUrl = "http://127.0.0.1:1/token";
  await expect(freshToken({ ...refresh, tokenUrl })).rejects.toThrow(/Nothing answers/);
});
