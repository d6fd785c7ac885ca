/** A mailbox whose permission was taken back, on screen: it says so, and is signed in to again. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "mailboxes";
const GOOD = "the new refresh token";

describe("a mailbox signed in to by OAuth2", () => {
  const seat = seatAt(PICTURES, openWorld);
  let server: Server;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (bytes) => {
        body += bytes;
      });
      request.on("end", () => {
        const token = new URLSearchParams(body).get("refresh_token") ?? "";
        asked.push(token);
        const good = token === GOOD;
        response.writeHead(good ? 200 : 400, { "content-type": "application/json" });
        const given = { access_token: "a", token_type: "Bearer", expires_in: 3_600 };
        response.end(JSON.stringify(good ? given : { error: "invalid_grant" }));
      });
    });
    await new Promise<void>((open) => server.listen(0, "127.0.0.1", () => open()));
    const { port } = server.address() as AddressInfo;
    await seat.world.iris.call("POST /mailboxes", {
      body: {
        name: "Care",
        host: "127.0.0.1",
        port: 1,
        security: "none",
        username: "care",
        login: "oauth2",
        secret: "taken back",
        tokenUrl: `http://127.0.0.1:${port}/token`,
        clientId: "desk",
      },
    });
  });
  afterAll(() => server?.close());

  test("says that it needs one, and tries the new permission at once", async () => {
    const page = await seat.sitting.signIn("iris@lumen.example", PASSWORD);
    await page.goto("/settings");
    await page.getByRole("tab", { name: "Mail", exact: true }).click();
    await page.getByRole("button", { name: "Sign in again: Care" }).click();
    await look(page, `${PICTURES}/1-again`);
    await page.getByLabel("A new refresh token").fill(GOOD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByLabel("A new refresh token").waitFor({ state: "detached" });
    await expect.poll(() => asked.at(-1), { timeout: 15_000 }).toBe(GOOD);
    await look(page, `${PICTURES}/2-tried`);
    expect(await page.content()).not.toContain(GOOD);
    expect(seat.sitting.faults).toEqual([]);
  });
});
