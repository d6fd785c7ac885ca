/** Mail that lies in a mailbox at another server, looked into by IMAP: none lost, none doubled. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { rawMails } from "../../src/mail/mail.tables.ts";
import { type Dovecot, hasDovecot, startDovecot } from "../dovecot.ts";
import { freshPglite } from "../databases.ts";
import { mailIn } from "../posting.ts";
import { MARIA, openWorld, type World } from "../world.ts";

describe.skipIf(!hasDovecot())("a mailbox", { timeout: 60_000 }, () => {
  let server: Dovecot;
  let world: World;
  let users = 0;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.close());
  afterEach(() => world.close());

  const mail = (id: string, text = "It is cracked.") =>
    [
      `From: ${MARIA.name} <${MARIA.email}>`,
      "To: care@lumen.example",
      `Message-ID: <${id}@example.org>`,
      `Subject: ${id}`,
      "",
      text,
      "",
    ].join("\n");
  const user = () => `care${(users += 1)}`;
  const box = (username: string, change: object = {}) => ({
    name: "Care",
    host: server.host,
    port: server.port,
    security: "none",
    username,
    login: "password",
    secret: server.password,
    ...change,
  });
  const add = async (username: string, change: object = {}) =>
    (await world.iris.call("POST /mailboxes", { body: box(username, change) })).id;
  const stands = async (id: string) =>
    (await world.iris.call("GET /mailboxes")).mailboxes.find((one) => one.id === id);
  const cases = async () => (await world.ana.call("GET /cases")).rows.map(({ title }) => title);
  const opened = (count: number) =>
    world.until(async () => (await cases()).length === count && cases(), `${count} cases`);
  const raw = async () => {
    const { workspace } = await world.iris.call("GET /session");
    return world.desk.house.db.look(workspace.id, (tx) => tx.select().from(rawMails));
  };

  test("what lies there opens its case, what comes while one looks does so at once", async () => {
    const name = user();
    server.deliver(name, mail("waiting"));
    world = await openWorld(await freshPglite());
    const id = await add(name);
    await opened(1);
    expect(await stands(id)).toMatchObject({ problem: null, lookedAt: world.today() });
    const began = performance.now();
    server.deliver(name, mail("fresh"));
    await opened(2);
    expect(performance.now() - began, "IDLE tells, nobody asks again and again").toBeLessThan(
      5_000,
    );
    await world.until(async () => server.flags(name).join() === "S,S", "marks");
    expect(world.faults).toEqual([]);
  });

  test("several at once; the same mail in both, and over SMTP, is one", async () => {
    const [one, other] = [user(), user()];
    world = await openWorld(await freshPglite());
    await add(one);
    await add(other);
    for (const name of [one, other]) server.deliver(name, mail("one"));
    server.deliver(other, mail("two"));
    const over = { smtpPort: world.desk.smtpPort, ring: () => undefined };
    const lines = ["Subject: one", "", "It is cracked."];
    await mailIn(over, { ...MARIA, messageId: "<one@example.org>", lines });
    await world.until(async () => (await raw()).length === 4, "all of them");
    await world.until(async () => (await raw()).every(({ state }) => state !== "waiting"));
    expect((await cases()).sort()).toEqual(["one", "two"]);
  });

  test("a line that breaks, and a folder counted anew, lose and double nothing", async () => {
    const name = user();
    world = await openWorld(await freshPglite());
    const id = await add(name);
    server.deliver(name, mail("before"));
    await opened(1);
    await server.stop();
    await world.until(async () => (await stands(id))?.problem, "a problem that is told");
    expect((await stands(id))?.problem).toMatch(/Nothing answers|connection broke/);
    server.deliver(name, mail("meanwhile"));
    server.forgetCount(name);
    await server.start();
    await world.iris.call("POST /mailboxes/:mailbox/trial", { params: { mailbox: id } });
    await opened(2);
    server.deliver(name, mail("after"));
    await opened(3);
    await world.until(async () => (await raw()).every(({ state }) => state !== "waiting"));
    expect((await cases()).sort()).toEqual(["after", "before", "meanwhile"]);
    expect((await stands(id))?.problem).toBeNull();
    expect(world.faults).toEqual([]);
  });

  test("once removed, nobody looks any more, and its password is gone", async () => {
    const name = user();
    world = await openWorld(await freshPglite());
    const id = await add(name);
    server.deliver(name, mail("before"));
    await opened(1);
    await world.iris.call("POST /mailboxes/:mailbox/removal", { params: { mailbox: id } });
    await new Promise((rest) => setTimeout(rest, 2_500));
    server.deliver(name, mail("after"));
    await new Promise((rest) => setTimeout(rest, 1_000));
    expect(await cases()).toEqual(["before"]);
    expect(server.flags(name)).toEqual(["", "S"]);
    expect(
      await world.iris.refused("POST /mailboxes/:mailbox/trial", { params: { mailbox: id } }),
    ).toMatchObject({ status: 404 });
  });

  test.each`
    what                                            | says
    ${{ secret: "a guess" }}                        | ${/does not take this name and password/}
    ${{ port: 1 }}                                  | ${/Nothing answers at this port/}
    ${{ host: "nowhere.invalid", security: "tls" }} | ${/no server of this name/}
    ${{ folder: "Complaints" }}                     | ${/folder can't be opened/}
    ${{ security: "tls" }}                          | ${/speaks no TLS at this port/}
    ${{ security: "tls", port: "tls" }}             | ${/certificate can't be trusted/}
  `("what is wrong is said in a sentence: $says", async ({ what, says }) => {
    world = await openWorld(await freshPglite());
    const port = what.port === "tls" ? server.tlsPort : (what.port ?? server.port);
    const id = await add(user(), { ...what, port });
    const { problem } = (await world.until(async () => {
      const now = await stands(id);
      return now?.problem && now;
    }, "a sentence")) as { problem: string };
    expect(problem).toMatch(says);
    expect(world.faults).toEqual([]);
  });

  test("only an administrator adds one, and no password crosses the net in the open", async () => {
    world = await openWorld(await freshPglite());
    const far = box("care", { host: "imap.example.org" });
    expect(await world.iris.refused("POST /mailboxes", { body: far })).toMatchObject({
      code: "password_in_the_open",
    });
    expect(await world.leo.refused("POST /mailboxes", { body: box("care") })).toMatchObject({
      code: "not_allowed",
    });
    const token = { login: "oauth2", tokenUrl: "http://login.example.org/token", clientId: "x" };
    expect(await world.iris.refused("POST /mailboxes", { body: box("care", token) })).toMatchObject(
      { code: "password_in_the_open" },
    );
    const id = await add("care");
    expect(JSON.stringify(await stands(id))).not.toContain(server.password);
  });
});
