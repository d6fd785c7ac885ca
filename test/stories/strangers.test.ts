/** Against mail programs that know nothing of us: swaks writes in, Postfix carries out. */
import { execFile, execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { THANKS } from "../letters.ts";
import { hasPostfix, startPostfix } from "../postfix.ts";
import { MAILBOX, MARIA, openWorld, type World } from "../world.ts";

const quote = "I will write to you again by tomorrow with a solution";
const SWAKS = "swaks";
const run = promisify(execFile);

function hasSwaks(): boolean {
  try {
    execFileSync(SWAKS, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    console.warn("skipped: swaks is not installed (apt-get install swaks)");
    return false;
  }
}

let world: World;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await world.close();
});

const swaks = (port: number, ...more: string[]) =>
  run(SWAKS, ["--server", `127.0.0.1:${port}`, "--from", MARIA.email, ...more], {
    timeout: 30_000,
  });
const rows = async () => (await world.ana.call("GET /cases")).rows;

test.skipIf(!hasSwaks())(
  "a stranger's mail opens a case; for another house it is refused",
  async () => {
    world = await openWorld(await freshPglite());
    const { smtpPort } = world.desk;
    const { stdout: said } = await swaks(
      smtpPort,
      "--to",
      MAILBOX,
      "--header",
      "Subject: Cracked screen",
      "--body",
      "It is cracked.",
    );
    expect(said).toContain("Thank you, this desk has it");
    const [row] = await world.until(async () => (await rows()).length === 1 && rows(), "a case");
    expect(row).toMatchObject({ title: "Cracked screen", glimpse: "It is cracked." });
    expect(world.faults).toEqual([]);
    const turnedAway = await swaks(smtpPort, "--to", "care@another.example").catch(
      (problem: { stdout: string }) => problem,
    );
    expect(turnedAway.stdout).toContain("No desk here takes mail for care@another.example");
  },
);

describe.skipIf(!hasPostfix())("through Postfix", { timeout: 60_000 }, () => {
  /** A letter to Maria, sent off through Postfix; answers her case's view. */
  async function send(mood: World["letterbox"]["mood"]) {
    const port = await freePort();
    world = await openWorld(await freshPglite(), { relayUrl: `smtp://127.0.0.1:${port}` });
    world.letterbox.mood = mood;
    const postfix = startPostfix({
      port,
      letterbox: Number(new URL(world.letterbox.url).port),
      house: MAILBOX.split("@")[1] ?? "",
      desk: world.desk.smtpPort,
    });
    closing.push(postfix.close);
    const { ana, leo } = world;
    const { id } = await ana.call("POST /complaints", {
      body: { channel: "call", customer: MARIA, subject: "Cracked screen", text: "It is cracked." },
    });
    const { id: letter, version } = await ana.call("POST /cases/:case/letters", {
      params: { case: id },
      body: { kind: "acknowledgement", subject: "Your lamp", body: THANKS },
    });
    await leo.call("POST /letters/:letter/approval", { params: { letter }, body: { version } });
    await ana.call("POST /letters/:letter/sending", {
      params: { letter },
      body: {
        commitments: [
          { kind: "followup", what: "write again", ownerId: ana.id, dueOn: "2026-11-24", quote },
        ],
      },
    });
    const view = () => ana.call("GET /cases/:case", { params: { case: id } });
    const delivery = async () =>
      (await view()).messages.find(({ direction }) => direction === "out")?.delivery;
    return { view, delivery, postfix };
  }

  test("a letter arrives as it left, and its thread with it", async () => {
    const { delivery } = await send("well");
    const letter = await world.letterbox.next();
    expect(letter.from?.value[0]?.address).toBe(MAILBOX);
    expect(letter.subject).toMatch(/^Re: Cracked screen \[#1-...\]$/);
    expect(letter.messageId).toMatch(/^<amd\./);
    await world.until(async () => /^(sent|delivered)$/.test((await delivery())?.state ?? ""));
    expect((await rows()).length, "a report opens no case").toBe(1);
    expect(world.faults).toEqual([]);
  });

  test("what Postfix can't deliver comes back, and stands on the letter", async () => {
    const { delivery, view, postfix } = await send("never");
    await world.until(
      async () => (await delivery())?.state === "bounced",
      `a bounce; Postfix says:\n${postfix.log()}`,
    );
    expect(await delivery()).toMatchObject({ bounceKind: "hard" });
    expect((await delivery())?.problem).toMatch(/Nobody of this name lives here|550/);
    expect((await view()).timeline.map(({ what }) => what)).toContain("letter undelivered");
    expect((await rows())[0]?.undelivered).toBe(true);
    expect((await rows()).length).toBe(1);
  });
});

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
