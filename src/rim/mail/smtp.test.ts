import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { createTransport } from "nodemailer";
import { afterEach, describe, expect, test } from "vitest";
import { done, refused } from "../../words/outcome.ts";
import { silence } from "../log.ts";
import { type IncomingMail, type Smtp, type SmtpSettings, startSmtp } from "./smtp.ts";

const SIZE = 200_000;
const open: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function desk(settings: Partial<SmtpSettings> = {}) {
  const kept: IncomingMail[] = [];
  const smtp: Smtp = await startSmtp({
    port: 0,
    host: "127.0.0.1",
    name: "desk.example",
    sizeLimit: SIZE,
    accepts: async (to) =>
      to === "care@desk.example" || to === "größe@desk.example"
        ? done(to)
        : refused("nobody", `Nobody here reads ${to}.`),
    take: async (mail) => done(kept.push(mail)),
    log: silence,
    ...settings,
    limits: { closeMs: 50, ...settings.limits },
  });
  open.push(() => smtp.close());
  return { port: smtp.port, kept };
}

/** A client that says exactly what it is told, and hears whole replies. */
async function client(port: number) {
  const socket: Socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  open.push(() => socket.destroy());
  let heard = "";
  socket.on("data", (bytes) => {
    heard += bytes;
  });
  const reply = async (): Promise<string> => {
    for (;;) {
      const whole = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(heard);
      if (whole) {
        heard = heard.slice(whole[0].length);
        return whole[0].trimEnd();
      }
      await once(socket, "data");
    }
  };
  const say = (line: string) => {
    socket.write(`${line}\r\n`);
    return reply();
  };
  const greeting = await reply();
  return { socket, say, reply, greeting };
}

async function ready(port: number) {
  const spoken = await client(port);
  await spoken.say("EHLO sender.example");
  await spoken.say("MAIL FROM:<maria@sender.example>");
  await spoken.say("RCPT TO:<care@desk.example>");
  return spoken;
}

const letter = "Subject: Late\r\n\r\nIt came late.\r\n";
const transport = (port: number, options = {}) => {
  const mailer = createTransport({ port, host: "127.0.0.1", ignoreTLS: true, ...options });
  open.push(() => mailer.close());
  return mailer;
};
const envelope = { from: "maria@sender.example", to: "care@desk.example" };

describe("a mail", () => {
  test("is kept before it is acknowledged, byte for byte, dots and all", async () => {
    const order: string[] = [];
    const { port, kept } = await desk({
      take: async (mail) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        order.push("kept");
        return done(kept.push(mail));
      },
    });
    const raw = "Subject: dots\r\n\r\n.\r\n..two\r\n.leading\r\nend\r\n";
    await transport(port).sendMail({ envelope, raw });
    order.push("acknowledged");
    expect(order).toEqual(["kept", "acknowledged"]);
    expect(kept).toMatchObject([{ from: "maria@sender.example", to: ["care@desk.example"] }]);
    expect(Buffer.from(kept[0]?.content ?? []).toString()).toBe(raw);
  });

  test("may come from nobody, as bounces do", async () => {
    const { port, kept } = await desk();
    const { say } = await client(port);
    await say("EHLO x");
    await say("MAIL FROM:<>");
    await say("RCPT TO:<care@desk.example>");
    await say("DATA");
    expect(await say(`${letter}.`)).toMatch(/^250 2\.6\.0 /);
    expect(kept[0]?.from).toBe("");
  });

  test("may hold eight-bit letters and addresses outside ASCII", async () => {
    const { port, kept } = await desk();
    const raw = Buffer.from("Subject: größer\r\n\r\nschön\r\n");
    await transport(port).sendMail({
      envelope: { from: "maría@sender.example", to: "größe@desk.example" },
      raw,
    });
    expect(kept[0]).toMatchObject({ from: "maría@sender.example", to: ["größe@desk.example"] });
    expect(Buffer.from(kept[0]?.content ?? [])).toEqual(raw);
  });

  test("may be followed by another on the same connection", async () => {
    const { port, kept } = await desk();
    const mailer = transport(port, { pool: true, maxConnections: 1 });
    await mailer.sendMail({ envelope, raw: `${letter}one\r\n` });
    await mailer.sendMail({ envelope, raw: `${letter}two\r\n` });
    expect(kept.map(({ content }) => Buffer.from(content).toString().slice(-5))).toEqual([
      "one\r\n",
      "two\r\n",
    ]);
  });

  test("that breaks off leaves nothing", async () => {
    const { port, kept } = await desk();
    const { socket, say } = await ready(port);
    await say("DATA");
    socket.write(letter);
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await transport(port).sendMail({ envelope, raw: letter });
    expect(kept).toHaveLength(1);
  });

  test("cannot smuggle a second one in behind a bare line feed", async () => {
    const { port, kept } = await desk();
    const { say } = await ready(port);
    await say("DATA");
    await say(`${letter}\n.\nMAIL FROM:<x@y.example>\r\n.`);
    expect(kept).toHaveLength(1);
  });
});

describe("the greeting", () => {
  test("says who is there, what fits, and offers nothing else", async () => {
    const { port } = await desk();
    const { greeting, say } = await client(port);
    expect(greeting).toBe("220 desk.example ESMTP Amends");
    const offers = await say("EHLO sender.example");
    expect(offers).toContain(`SIZE ${SIZE}`);
    expect(offers).not.toMatch(/AUTH|STARTTLS/);
    expect(await say("AUTH PLAIN AAAA")).toMatch(/^50\d /);
  });
});

/** For this test alone: it certifies nothing, and the key is known to whoever reads this. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmNkIPKKKUUYXjj+e
Km8pqutl/rHDnmXjJBvv8G4ViJuhRANCAASsThwBm6+cyieO8hW34miBD1i5TJbe
/7A2jsUPRcJttGkxAzzneCFX1vWYnHXQWB4G7tYcFTWuBSxbvUBt5XkT
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBhDCCASugAwIBAgIUCXBvlpmFMcC5t5YUZCfUPzBTdGQwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMZGVzay5leGFtcGxlMCAXDTI2MTEyMjE2MTIwN1oYDzIxMjYx
MDI5MTYxMjA3WjAXMRUwEwYDVQQDDAxkZXNrLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASsThwBm6+cyieO8hW34miBD1i5TJbe/7A2jsUPRcJttGkx
AzzneCFX1vWYnHXQWB4G7tYcFTWuBSxbvUBt5XkTo1MwUTAdBgNVHQ4EFgQUPA42
Xn0Gi/ldP9Y3kTGGzSTv6lYwHwYDVR0jBBgwFoAUPA42Xn0Gi/ldP9Y3kTGGzSTv
6lYwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBHlXioOJecvOw7
nYxrm5Wy3LNVsnXxL+XKJf+2OW+rVQIgRG+d2qvFA8f3oBGQ5ExI1d9xvx2rzaBT
tKv+oCY4PbU=
-----END CERTIFICATE-----`;

test("with a certificate the way in is encrypted; without one nothing is claimed", async () => {
  const { port, kept } = await desk({ tls: { key, cert } });
  const sealed = { ignoreTLS: false, requireTLS: true, tls: { rejectUnauthorized: false } };
  await transport(port, sealed).sendMail({ envelope, raw: letter });
  expect(kept).toHaveLength(1);
  const plain = await desk();
  const refusing = transport(plain.port, sealed).sendMail({ envelope, raw: letter });
  await expect(refusing).rejects.toThrow("STARTTLS");
});

describe("too large a mail", () => {
  const tooLarge =
    /^552 5\.3\.4 This mail is larger than 0\.2 MB, the most this desk takes\. Please send/;

  test("is refused before it is sent, when its size is told", async () => {
    const { port } = await desk();
    const { say } = await client(port);
    await say("EHLO x");
    expect(await say(`MAIL FROM:<maria@sender.example> SIZE=${SIZE + 1}`)).toMatch(tooLarge);
    expect(await say(`MAIL FROM:<maria@sender.example> SIZE=${SIZE}`)).toMatch(/^250/);
  });

  test("is refused at its end, when it is not, and never kept", async () => {
    const { port, kept } = await desk();
    const { say } = await ready(port);
    await say("DATA");
    expect(await say(`${"x".repeat(998)}\r\n`.repeat(SIZE / 1_000 + 1) + ".")).toMatch(tooLarge);
    expect(kept).toEqual([]);
    expect(await say("MAIL FROM:<maria@sender.example>")).toMatch(/^250/);
  });
});

describe("a no", () => {
  test("to an unknown recipient is final and says who", async () => {
    const { port } = await desk();
    const { say } = await client(port);
    await say("EHLO x");
    await say("MAIL FROM:<maria@sender.example>");
    expect(await say("RCPT TO:<whoever@desk.example>")).toBe(
      "550 5.1.1 Nobody here reads whoever@desk.example.",
    );
  });

  test.each`
    take                                                | words                 | why
    ${async () => refused("full", "The disk is full.")} | ${"The disk is full"} | ${"a refusal to keep says why"}
    ${() => Promise.reject(new Error("secret detail"))} | ${"Nothing is lost"}  | ${"a fault is ours, and keeps its secrets"}
  `("to keep it means later: $why", async ({ take, words }) => {
    const { port } = await desk({ take });
    const sent = transport(port).sendMail({ envelope, raw: letter });
    const problem = await sent.catch((each) => each);
    expect(problem).toMatchObject({ responseCode: 451 });
    expect(problem.response).toContain(words);
    expect(problem.response).not.toContain("secret");
  });

  test("when recipients cannot be looked up means later", async () => {
    const { port } = await desk({ accepts: () => Promise.reject(new Error("no database")) });
    const { say } = await client(port);
    await say("EHLO x");
    await say("MAIL FROM:<maria@sender.example>");
    expect(await say("RCPT TO:<care@desk.example>")).toMatch(/^451 4\.3\.0 .*later/);
  });
});

describe("no stranger fills us up", () => {
  test("with recipients", async () => {
    const { port } = await desk({ limits: { recipients: 1 }, accepts: async () => done(1) });
    const { say } = await ready(port);
    expect(await say("RCPT TO:<other@desk.example>")).toMatch(/^452 4\.5\.3/);
  });

  test("with mails", async () => {
    const { port } = await desk({ limits: { mailsPerMinute: 2 } });
    const { say } = await client(port);
    await say("EHLO x");
    const replies: string[] = [];
    for (let each = 0; each < 3; each++) {
      replies.push(await say("MAIL FROM:<maria@sender.example>"));
      await say("RSET");
    }
    expect(replies.map((each) => each.slice(0, 3))).toEqual(["250", "250", "451"]);
  });

  test("with connections, and one that ends makes room", async () => {
    const { port } = await desk({ limits: { connectionsPerAddress: 1 } });
    const first = await client(port);
    expect((await client(port)).greeting).toMatch(/^421 .*Too many connections/);
    await first.say("QUIT");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await client(port)).greeting).toMatch(/^220/);
  });

  test("by saying nothing", async () => {
    const { port } = await desk({ limits: { idleMs: 150 } });
    const { reply } = await client(port);
    expect(await reply()).toMatch(/^421 .*Timeout/);
  });

  test("with bytes that are held while others are kept", async () => {
    const keeping: (() => void)[] = [];
    const { port } = await desk({
      take: () => new Promise((resolve) => keeping.push(() => resolve(done(1)))),
    });
    const large = `${"x".repeat(998)}\r\n`.repeat(SIZE / 1_000 - 1);
    const clients = await Promise.all(Array.from({ length: 5 }, () => ready(port)));
    await Promise.all(clients.map(({ say }) => say("DATA")));
    const first = Promise.race(clients.map(({ say }) => say(`${large}.`)));
    expect(await first).toMatch(/^451 /);
    for (const resolve of keeping) resolve();
  });
});
