/** Whatever comes in wrong gets a clear answer, and nothing is lost. */
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { MAILBOX, MARIA, openWorld, PASSWORD, type World } from "../world.ts";

onBoth("bad input", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  test("over HTTP each mistake has its own problem", async () => {
    world = await openWorld(await fresh());
    const { ana, iris, stranger, url } = world;
    const { id } = await ana.call("POST /complaints", { body: complaint });
    const other = "01a20409-fb76-7134-932a-bbbf6ba3903d";

    const answer = await fetch(`${url}/api/v1/complaints`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: ana.cookie, "x-amends": "desk" },
      body: "{ not json",
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ code: "malformed" });

    expect(
      await ana.refused("POST /complaints", { body: { ...complaint, channel: "pigeon" } }),
    ).toMatchObject({ status: 422, code: "malformed", path: "body/channel" });
    expect(await ana.refused("GET /cases/:case", { params: { case: other } })).toMatchObject({
      status: 404,
      code: "not_found",
    });
    expect(await ana.refused("GET /cases/:case", { params: { case: "7" } })).toMatchObject({
      status: 422,
      path: "params/case",
    });
    expect(await stranger.refused("GET /cases")).toMatchObject({ status: 401 });
    expect(
      await ana.refused("POST /cases/:case/triage", { params: { case: id }, body: triage }),
    ).toMatchObject({ status: 428, code: "version_needed" });
    await ana.call("POST /cases/:case/triage", { params: { case: id }, body: triage, version: 1 });
    expect(
      await ana.refused("POST /cases/:case/triage", {
        params: { case: id },
        body: triage,
        version: 1,
      }),
    ).toMatchObject({ status: 412, code: "stale_edit" });
    expect(
      await ana.refused("POST /keys", { body: { name: "the till", role: "agent" } }),
    ).toMatchObject({ status: 403, code: "not_allowed" });
    expect(
      await iris.refused("POST /workspace", {
        body: {
          name: "Another",
          industry: "retail",
          currency: "EUR",
          timeZone: "Europe/Berlin",
          mailbox: "other@lumen.example",
          administrator: { name: "Eve", email: "eve@lumen.example", password: PASSWORD },
        },
      }),
    ).toMatchObject({ status: 409, code: "already_founded" });
  });

  test("a replay is answered, not done again; the key fits one request only", async () => {
    world = await openWorld(await fresh());
    const { ana } = world;
    const first = await ana.call("POST /complaints", { body: complaint, key: "k1" });
    const again = await ana.call("POST /complaints", { body: complaint, key: "k1" });
    expect(again).toEqual(first);
    expect((await ana.call("GET /cases")).rows).toHaveLength(1);
    expect(
      await ana.refused("POST /complaints", {
        body: { ...complaint, text: "Something else." },
        key: "k1",
      }),
    ).toMatchObject({ status: 422, code: "key_reused" });
  });

  test("a session's cookie alone changes nothing: no other site acts for a colleague", async () => {
    world = await openWorld(await fresh());
    const forged = await fetch(`${world.url}/api/v1/complaints`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: world.ana.cookie },
      body: JSON.stringify(complaint),
    });
    expect(forged.status).toBe(401);
    expect((await world.ana.call("GET /cases")).rows).toEqual([]);
  });

  test("guessing a password is slowed down", async () => {
    world = await openWorld(await fresh());
    const guess = () =>
      world.stranger.knock("POST /session", {
        body: { email: "ana@lumen.example", password: "guess" },
      });
    const answers = [];
    for (let n = 0; n < 12; n += 1) answers.push((await guess()).status);
    expect(answers[0]).toBe(401);
    expect(answers.at(-1)).toBe(429);
  });

  test("a mail that cannot be read waits for a look, with its raw text", async () => {
    world = await openWorld(await fresh());
    await raw(world.desk.smtpPort, "just some words, no headers\r\n");
    const { ana } = world;
    const mail = await world.until(async () => (await ana.call("GET /mails")).mails[0], "the list");
    expect(mail).toMatchObject({
      state: "needs_look",
      glimpse: expect.stringContaining("just some"),
    });
    expect(mail.problem).toMatch(/no headers/i);
    await ana.call("POST /mails/:mail/setting-aside", {
      params: { mail: mail.id },
      body: { because: "It says nothing." },
    });
    expect((await ana.call("GET /mails")).mails).toEqual([]);
  });

  test("a mail over the limit is refused at SMTP, with a reason a person understands", async () => {
    world = await openWorld(await fresh());
    const large = { filename: "film.bin", content: Buffer.alloc(600_000, 7) };
    const refusal = await world
      .write({ subject: "A film", text: "See yourself.", attachments: [large] })
      .then(
        () => undefined,
        (problem: { response?: string; message: string }) => problem,
      );
    expect(refusal?.response ?? refusal?.message).toMatch(/552.*larger than/i);
    expect((await world.ana.call("GET /cases")).rows).toEqual([]);
  });

  test("a mail to nobody here is refused", async () => {
    world = await openWorld(await fresh());
    expect(
      await raw(world.desk.smtpPort, "Subject: x\r\n\r\nx\r\n", "nobody@else.example"),
    ).toMatch(/^550/m);
  });
});

const complaint = {
  channel: "call",
  customer: MARIA,
  subject: "Cracked screen",
  text: "The lamp of order 1042 came with a cracked screen.",
};

const triage = {
  failure: "damaged_goods",
  severity: "moderate",
  stance: "at_fault",
  causeState: "being_looked_into",
  cause: null,
  feels: "Disappointed",
  asks: "A new screen",
  priceMinor: 8_900,
};

/** Says `content` to the desk's port word for word, and answers all that it said back. */
function raw(port: number, content: string, to = MAILBOX): Promise<string> {
  const lines = ["EHLO test", "MAIL FROM:<x@example.org>", `RCPT TO:<${to}>`, "DATA"];
  return new Promise((done, failed) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1");
    socket.on("error", failed);
    socket.on("close", () => done(heard));
    socket.on("data", (bytes) => {
      heard += bytes;
      if (!/^\d{3} [^\n]*\n$/m.test(bytes.toString().split("\n").slice(-2).join("\n"))) return;
      const next = lines.shift();
      if (next !== undefined) socket.write(`${next}\r\n`);
      else if (/^354/m.test(bytes.toString())) socket.write(`${content}.\r\n`);
      else if (!socket.writableEnded) socket.end("QUIT\r\n");
    });
  });
}
