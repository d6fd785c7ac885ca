import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { keepLocally, relayTo } from "./relay.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Answers = Partial<
  Record<"greeting" | "EHLO" | "AUTH" | "MAIL" | "RCPT" | "DATA" | "end", string>
>;
/** Hangs up instead of answering. */
const HANGS_UP = "hangs up";
const SILENT = "silent";

/** A relay that notes the order of what it hears, and answers as it is told. */
async function relay(answers: Answers | ((line: number) => Answers) = {}) {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let inLetter = false;
    let letter = "";
    const place = sockets.size;
    const answer = (step: keyof Answers, usual: string) => {
      const told = typeof answers === "function" ? answers(place) : answers;
      const words = told[step] ?? usual;
      if (words === HANGS_UP) socket.destroy();
      else if (words !== SILENT) socket.write(`${words}\r\n`);
      return words;
    };
    socket.on("error", () => undefined);
    socket.on("close", () => inLetter && heard.push("hung up"));
    socket.on("data", (bytes) => {
      if (inLetter) {
        if (letter === "") heard.push("letter begins");
        letter += bytes;
        if (!letter.endsWith("\r\n.\r\n")) return;
        inLetter = false;
        letter = "";
        heard.push("letter ends");
        answer("end", "250 2.0.0 queued as 4711");
        return;
      }
      for (const line of bytes.toString().trimEnd().split("\r\n")) {
        const verb = line.slice(0, 4).toUpperCase();
        if (verb !== "EHLO") heard.push(verb);
        if (verb === "DATA") inLetter = answer("DATA", "354 go on").startsWith("354");
        else answer(verb as keyof Answers, verb === "QUIT" ? "221 bye" : "250 fine");
      }
    });
    answer("greeting", "220 relay.example");
    sockets.add(socket);
  });
  const sockets = new Set<Socket>();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    heard,
    lines: () => sockets.size,
    hangUp: () => sockets.forEach((socket) => void socket.destroy()),
  };
}

const letter = Buffer.from("Subject: Sorry\r\n\r\nWe were late.\r\n.\r\n");
const envelope = { from: "care@desk.example", to: "maria@home.example" };
const noting = { onHandingOver: async () => undefined };
const short = { connect: 300, greeting: 300, idle: 300 };

describe("a letter handed over", () => {
  test("is noted after the relay agreed, and before it gets the first byte", async () => {
    const { url, heard } = await relay();
    const end = await relayTo(url).hand(letter, envelope, {
      onHandingOver: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        heard.push("noted");
      },
    });
    expect(end).toEqual({ end: "taken", kept: false, answer: "250 2.0.0 queued as 4711" });
    expect(heard.slice(0, 6)).toEqual([
      "MAIL",
      "RCPT",
      "DATA",
      "noted",
      "letter begins",
      "letter ends",
    ]);
  });

  test.each`
    step          | words                    | end          | permanent    | noted    | why
    ${"RCPT"}     | ${"550 no such user"}    | ${"refused"} | ${true}      | ${false} | ${"the relay knows that nobody lives there"}
    ${"RCPT"}     | ${"451 greylisted"}      | ${"refused"} | ${false}     | ${false} | ${"4xx means later"}
    ${"MAIL"}     | ${"552 too large"}       | ${"refused"} | ${true}      | ${false} | ${"it says so of this letter"}
    ${"MAIL"}     | ${"503 out of order"}    | ${"refused"} | ${false}     | ${false} | ${"503 is about the talk, not the letter"}
    ${"greeting"} | ${"554 not for you"}     | ${"refused"} | ${false}     | ${false} | ${"that is about us; a letter is no worse for it"}
    ${"greeting"} | ${HANGS_UP}              | ${"refused"} | ${false}     | ${false} | ${"nothing was handed over"}
    ${"greeting"} | ${SILENT}                | ${"refused"} | ${false}     | ${false} | ${"nothing was handed over"}
    ${"RCPT"}     | ${HANGS_UP}              | ${"refused"} | ${false}     | ${false} | ${"nothing was handed over"}
    ${"DATA"}     | ${"421 closing"}         | ${"refused"} | ${false}     | ${false} | ${"it never asked for the letter"}
    ${"DATA"}     | ${HANGS_UP}              | ${"refused"} | ${false}     | ${false} | ${"it never asked for the letter"}
    ${"end"}      | ${"550 looks like spam"} | ${"refused"} | ${true}      | ${true}  | ${"it read the letter and said no"}
    ${"end"}      | ${"452 disk full"}       | ${"refused"} | ${false}     | ${true}  | ${"it says that it does not have it"}
    ${"end"}      | ${HANGS_UP}              | ${"unknown"} | ${undefined} | ${true}  | ${"it may have kept it before it fell"}
    ${"end"}      | ${SILENT}                | ${"unknown"} | ${undefined} | ${true}  | ${"it may have it and be slow"}
  `("$end when $step is met with $words: $why", async ({ step, words, noted, ...expected }) => {
    const { url } = await relay({ [step]: words });
    let handedOver = false;
    const end = await relayTo(url, short).hand(letter, envelope, {
      onHandingOver: async () => {
        handedOver = true;
      },
    });
    expect({ end: end.end, permanent: "permanent" in end ? end.permanent : undefined }).toEqual({
      end: expected.end,
      permanent: expected.permanent,
    });
    expect(end.answer).not.toBe("");
    expect(handedOver).toBe(noted);
  });

  test("is not, when that cannot be noted: the relay gets no byte, and no end", async () => {
    const { url, heard } = await relay();
    const fault = new Error("no database");
    const handed = relayTo(url).hand(letter, envelope, {
      onHandingOver: () => Promise.reject(fault),
    });
    await expect(handed).rejects.toBe(fault);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(["MAIL", "RCPT", "DATA", "hung up"]);
  });

  test("is not, when nobody listens", async () => {
    const end = await relayTo("smtp://127.0.0.1:1", short).hand(letter, envelope, noting);
    expect(end).toMatchObject({ end: "refused", permanent: false });
  });

  test("is not, when its envelope would say more than an address", async () => {
    const { url, heard } = await relay();
    const to = "maria@home.example>\r\nRCPT TO:<all@home.example";
    const end = await relayTo(url, short).hand(letter, { ...envelope, to }, noting);
    expect(end).toMatchObject({ end: "refused", permanent: true });
    expect(heard).toEqual([]);
  });

  test("is not, when our password is wrong; the letter may still go when it is right", async () => {
    const { url, heard } = await relay({
      EHLO: "250-relay.example\r\n250 AUTH PLAIN",
      AUTH: "535 5.7.8 wrong password",
    });
    const signedIn = url.replace("//", "//desk:secret@");
    const end = await relayTo(signedIn, short).hand(letter, envelope, noting);
    expect(end).toMatchObject({ end: "refused", permanent: false });
    expect(JSON.stringify(end)).not.toContain("secret");
    expect(heard).toEqual(["AUTH"]);
  });

  test("is waited for when the relay is closed", async () => {
    const { url, heard } = await relay();
    const out = relayTo(url);
    void out.hand(letter, envelope, {
      onHandingOver: () => new Promise((resolve) => setTimeout(resolve, 100)),
    });
    await out.close();
    expect(heard).toContain("letter ends");
  });
});

describe("a line to the relay", () => {
  const closed = async (url: string) => {
    const out = relayTo(url, short);
    closing.push(() => out.close());
    return out;
  };

  test("carries one letter after another, several lines as many at once", async () => {
    const { url, heard, lines } = await relay();
    const out = await closed(url);
    for (const _ of [1, 2, 3]) await out.hand(letter, envelope, noting);
    expect([lines(), heard.filter((each) => each === "letter ends").length]).toEqual([1, 3]);
    await Promise.all([1, 2, 3].map(() => out.hand(letter, envelope, noting)));
    expect([lines(), heard.filter((each) => each === "letter ends").length]).toEqual([3, 6]);
  });

  test("that fell while it rested is nothing to a letter", async () => {
    const { url, lines, hangUp } = await relay();
    const out = await closed(url);
    await out.hand(letter, envelope, noting);
    hangUp();
    expect(await out.hand(letter, envelope, noting)).toMatchObject({ end: "taken" });
    expect(lines()).toBe(2);
  });

  test("that would carry no more on it is nothing to a letter, which is noted once", async () => {
    let letters = 0;
    const { url, lines } = await relay((line) =>
      line === 0 && letters > 0 ? { MAIL: "421 too many letters on this line" } : {},
    );
    const out = await closed(url);
    let noted = 0;
    const counting = { onHandingOver: async () => void (noted += 1) };
    await out.hand(letter, envelope, counting);
    letters = 1;
    expect(await out.hand(letter, envelope, counting)).toMatchObject({ end: "taken" });
    expect([lines(), noted]).toEqual([2, 2]);
  });

  test("that falls with a letter on it leaves it unknown: it is never tried again", async () => {
    let letters = 0;
    const { url, heard, lines } = await relay(() => (letters > 0 ? { end: HANGS_UP } : {}));
    const out = await closed(url);
    await out.hand(letter, envelope, noting);
    letters = 1;
    expect(await out.hand(letter, envelope, noting)).toMatchObject({ end: "unknown" });
    expect([lines(), heard.filter((each) => each === "letter ends").length]).toEqual([1, 2]);
  });

  test("on which a letter was refused is not used again", async () => {
    let letters = 0;
    const { url, lines } = await relay(() => (letters === 1 ? { RCPT: "550 nobody" } : {}));
    const out = await closed(url);
    await out.hand(letter, envelope, noting);
    letters = 1;
    expect(await out.hand(letter, envelope, noting)).toMatchObject({ end: "refused" });
    letters = 2;
    expect(await out.hand(letter, envelope, noting)).toMatchObject({ end: "taken" });
    expect(lines()).toBe(2);
  });

  test("ends when it has rested", async () => {
    const { url, heard } = await relay();
    const out = relayTo(url);
    closing.push(() => out.close());
    await out.hand(letter, envelope, noting);
    await expect.poll(() => heard.at(-1), { timeout: 5_000 }).toBe("QUIT");
  });
});

describe("the local outbox", () => {
  test("keeps the letter as it is, once, for its owner's eyes", async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "outbox-")), "outbox");
    closing.push(() => rm(folder, { recursive: true }));
    const out = keepLocally(folder);
    await out.hand(letter, envelope, noting);
    const again = await out.hand(letter, envelope, noting);
    const [name = "", ...more] = await readdir(folder);
    expect(again).toMatchObject({
      end: "taken",
      kept: true,
      answer: expect.stringContaining(name),
    });
    expect(more).toEqual([]);
    expect(await readFile(join(folder, name))).toEqual(letter);
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  });

  test("keeps nothing when that cannot be noted", async () => {
    const folder = await mkdtemp(join(tmpdir(), "outbox-"));
    closing.push(() => rm(folder, { recursive: true }));
    const fault = new Error("no database");
    const handed = keepLocally(folder).hand(letter, envelope, {
      onHandingOver: () => Promise.reject(fault),
    });
    await expect(handed).rejects.toBe(fault);
    expect(await readdir(folder)).toEqual([]);
  });
});
