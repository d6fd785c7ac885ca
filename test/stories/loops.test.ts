/** Two desks that write to each other go quiet; and whoever wants to hear no more does not. */
import { SMTPServer } from "smtp-server";
import type { AddressInfo } from "node:net";
import nodemailer from "nodemailer";
import { afterEach, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { Client } from "../clients.ts";
import { MARIA, openDesk, PASSWORD, type World, openWorld } from "../world.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Headers by which a machine's mail is known; a bad forwarder loses them all. */
const TELLTALE = /^(?:auto-submitted|x-auto-response-suppress|list-unsubscribe(?:-post)?):.*$/i;

/**
 * What stands between two desks: it brings each mail to the desk of its domain, and counts. If it
 * `strips`, it loses what tells that no person wrote, as some forwarders do.
 */
async function postOffice(strips: boolean) {
  const desks = new Map<string, number>();
  const carried: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, { envelope }, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = envelope.rcptTo[0]?.address ?? "";
        const raw = Buffer.concat(chunks).toString("latin1");
        const lines = raw.split("\r\n").filter((line) => !(strips && TELLTALE.test(line)));
        // What a desk tells its own people about their clocks is no answer to anybody.
        if (to.startsWith("care")) carried.push(to);
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const port = desks.get(to.split("@")[1] ?? "");
        if (!port) return answer();
        const mailer = nodemailer.createTransport({ host: "127.0.0.1", port });
        mailer
          .sendMail({ envelope: { from, to }, raw: Buffer.from(lines.join("\r\n"), "latin1") })
          .then(() => answer(), answer)
          .finally(() => mailer.close());
      });
    },
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", () => open()));
  closing.push(() => new Promise<void>((closed) => server.close(() => closed())));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, desks, carried };
}

/** A desk whose letters go to the post office, and its administrator. */
async function deskAt(domain: string, office: Awaited<ReturnType<typeof postOffice>>) {
  const world = await openDesk(await freshPglite(), { relayUrl: office.url });
  closing.push(world.close);
  office.desks.set(domain, world.desk.smtpPort);
  const client = new Client(world.url);
  await client.call("POST /workspace", {
    body: {
      name: domain,
      industry: "retail",
      currency: "EUR",
      timeZone: "Europe/Berlin",
      mailbox: `care@${domain}`,
      administrator: { name: "Iris Weber", email: `iris@${domain}`, password: PASSWORD },
    },
  });
  return { world, client };
}

/** A complaint of the other desk's mailbox, and many questions on our clock about it. */
async function asks(client: Client, address: string, dueAt: string) {
  const { id } = await client.call("POST /complaints", {
    body: {
      channel: "call",
      customer: { name: "The other desk", email: address },
      subject: "A lamp",
      text: "It is cracked.",
    },
  });
  await client.call("POST /cases/:case/follow-ups", { params: { case: id }, body: { dueAt } });
}

test.each`
  strips   | why
  ${false} | ${"each tells the other that no person wrote"}
  ${true}  | ${"though everything that tells is lost on the way"}
`("two desks that ask each other fall quiet: $why", { timeout: 120_000 }, async ({ strips }) => {
  const office = await postOffice(strips);
  const [a, b] = [await deskAt("a.example", office), await deskAt("b.example", office)];
  const dueAt = "2026-11-23T08:01:00.000Z";
  for (let matter = 0; matter < 6; matter += 1) {
    await asks(a.client, "care@b.example", dueAt);
    await asks(b.client, "care@a.example", dueAt);
  }
  const settled = async () => {
    let before = -1;
    // A desk that has three days to catch up with may pause between two letters.
    for (let quiet = 0; quiet < 2; quiet += 1) {
      if (office.carried.length !== before) quiet = 0;
      before = office.carried.length;
      for (const { world } of [a, b]) world.pass({});
      await new Promise((rest) => setTimeout(rest, 1_500));
    }
    return before;
  };
  for (const { world } of [a, b]) world.pass({ minutes: 2 });
  // Twelve questions are due; each desk writes four an hour to one address, and not one more.
  await a.world.until(async () => office.carried.length >= 8, "four questions of each");
  expect(await settled()).toBe(8);
  for (const { world } of [a, b]) world.pass({ days: 3 });
  expect(await settled(), "four in thirty days, over all their cases").toBe(8);
  if (!strips) {
    for (const { client } of [a, b]) {
      expect((await client.call("GET /cases")).counts.open, "no case of the other's").toBe(6);
    }
  }
  for (const { world } of [a, b]) world.pass({ days: 31 });
  expect(await settled(), "the last two of each, and a reminder of two").toBe(16);
  const months: number[] = [];
  for (let month = 0; month < 3; month += 1) {
    for (const { world } of [a, b]) world.pass({ days: 31 });
    months.push(await settled());
  }
  expect(months.at(-1), "a question and a reminder of each at most").toBeLessThanOrEqual(24);
  expect(months.at(-1), "and then no more").toBe(months.at(-2));
  expect([...a.world.faults, ...b.world.faults]).toEqual([]);
});

test("one press in the mail program, and the desk asks no more", async () => {
  const world: World = await openWorld(await freshPglite());
  closing.push(world.close);
  const ask = async () => {
    const { id } = await world.ana.call("POST /complaints", {
      body: { channel: "call", customer: MARIA, subject: "A lamp", text: "It is cracked." },
    });
    const params = { case: id };
    await world.ana.call("POST /cases/:case/follow-ups", {
      params,
      body: { dueAt: "2026-11-24T08:00:00.000Z" },
    });
    return async () =>
      (await world.ana.call("GET /cases/:case", { params })).followUps.map(({ state }) => state);
  };
  await ask();
  world.pass({ days: 2 });
  const { headerLines } = await world.letterbox.next();
  const header = (name: string) => headerLines.find(({ key }) => key === name)?.line ?? "";
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(header("x-amends-hops")).toBe("X-Amends-Hops: 1");
  const [, address = ""] =
    /<https?:\/\/[^/]+(\/[^>]+)>/.exec(header("list-unsubscribe").replace(/\r\n\s+/g, "")) ?? [];
  const pressed = await fetch(`${world.url}${address}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
    redirect: "manual",
  });
  expect(pressed.status).toBe(200);
  expect(await pressed.text()).toContain("We ask you nothing more by mail");

  const second = await ask();
  world.pass({ days: 2 });
  await world.until(async () => (await second())[0] === "cancelled", "a question not asked");
  expect(world.letterbox.letters).toHaveLength(1);
});
