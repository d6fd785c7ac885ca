/** A mailbox that is signed in to by OAuth2: fetched, renewed, taken back, and given again. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

let world: World;
let close: () => void = () => undefined;
afterEach(async () => {
  await world.close();
  close();
});

/** A server for tokens that gives a new refresh token each time, and takes the old one no more. */
async function tokenServer(first: string) {
  const valid = { token: first };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (bytes) => {
      body += bytes;
    });
    request.on("end", () => {
      const token = new URLSearchParams(body).get("refresh_token") ?? "";
      asked.push(token);
      const isGood = token === valid.token;
      if (isGood) valid.token = `${token}+`;
      response.writeHead(isGood ? 200 : 400, { "content-type": "application/json" });
      response.end(
        JSON.stringify(
          isGood
            ? {
                access_token: "a",
                token_type: "Bearer",
                expires_in: 3600,
                refresh_token: `${token}+`,
              }
            : { error: "invalid_grant" },
        ),
      );
    });
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", () => open()));
  close = () => server.close();
  const { port } = server.address() as AddressInfo;
  return { asked, valid, tokenUrl: `http://127.0.0.1:${port}/token` };
}

test("a permission taken back is said once, asked for no more, and given again", async () => {
  const { asked, valid, tokenUrl } = await tokenServer("r1");
  world = await openWorld(await freshPglite());
  const { iris, until } = world;
  const { id } = await iris.call("POST /mailboxes", {
    body: {
      name: "Care",
      host: "127.0.0.1",
      port: 1,
      security: "none",
      username: "care",
      login: "oauth2",
      secret: "r1",
      tokenUrl,
      clientId: "desk",
    },
  });
  const params = { mailbox: id };
  const problem = async () =>
    (await iris.call("GET /mailboxes")).mailboxes.find((one) => one.id === id)?.problem;
  const says = (words: RegExp) =>
    until(async () => words.test((await problem()) ?? ""), `“${words.source}”`);

  // The token is good; nothing answers at the mailbox itself. The rotated one is used next.
  await says(/Nothing answers at this port/);
  await iris.call("POST /mailboxes/:mailbox/trial", { params });
  await until(async () => asked.length >= 2, "a second token");
  expect(asked.slice(0, 2)).toEqual(["r1", "r1+"]);

  valid.token = "r9";
  await iris.call("POST /mailboxes/:mailbox/trial", { params });
  await says(/Sign in again/);
  const heard = asked.length;
  await new Promise((rest) => setTimeout(rest, 3_000));
  expect(asked.length, "who was told to stay away does not ask again").toBe(heard);

  await world.leo.refused("POST /mailboxes/:mailbox/login", { params, body: { secret: "r9" } });
  await iris.call("POST /mailboxes/:mailbox/login", { params, body: { secret: "r9" } });
  await says(/Nothing answers at this port/);
  expect(asked).toContain("r9");
  expect(world.faults).toEqual([]);
});
