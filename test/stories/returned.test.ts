/** An apology that comes back is no apology yet: the step is undone until somebody reaches her. */
import nodemailer from "nodemailer";
import { afterEach, expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { holdCall } from "../calls.ts";
import { LETTER } from "../letters.ts";
import { MAILBOX, MARIA, openWorld, type World } from "../world.ts";

const TRIAGE = {
  failure: "damaged-order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "Packed without the inner carton",
  feels: "disappointed",
  asks: "a whole lamp",
  priceMinor: null,
};
const HEARD = {
  happened: "The lamp came with a cracked screen.",
  feels: "Disappointed",
  costThem: "The present for her sister",
  wants: "A whole lamp",
};
const PROMISES = [
  { what: "send a new lamp", quote: "We will send you a new lamp by Friday, at our expense" },
  { what: "20 % off", quote: "We also offer you 20 % off your next order, whenever you like" },
  {
    what: "call her",
    quote: "I will call you next Tuesday to hear whether the new lamp arrived whole",
  },
];

/** What a mail server says of a letter, in the words of RFC 3464. */
const report = (about: { action: string; status: string; says: string; messageId?: string }) =>
  [
    "From: Mail Delivery System <MAILER-DAEMON@mx.example.org>",
    `To: ${MAILBOX}`,
    "Subject: Delivery Status Notification",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    "",
    "--b",
    "",
    "This is the mail system.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.org",
    "",
    `Final-Recipient: rfc822; ${MARIA.email}`,
    `Action: ${about.action}`,
    `Status: ${about.status}`,
    `Diagnostic-Code: smtp; ${about.says}`,
    ...(about.messageId
      ? ["--b", "Content-Type: text/rfc822-headers", "", `Message-ID: ${about.messageId}`]
      : []),
    "--b--",
    "",
  ].join("\r\n");

onBoth("a letter that comes back", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  /** Maria's case, with the apology that has left. */
  async function apologised(options: Parameters<typeof openWorld>[1] = {}) {
    world = await openWorld(await fresh(), options);
    const { ana, leo, letterbox } = world;
    await world.write({ subject: "Cracked screen", text: "The lamp of order 1042 is cracked." });
    const row = await world.until(async () => (await ana.call("GET /cases")).rows[0]);
    const params = { case: row.id };
    const view = () => ana.call("GET /cases/:case", { params });
    await ana.call("POST /cases/:case/triage", { params, version: 1, body: TRIAGE });
    await ana.call("POST /cases/:case/listenings", { params, body: HEARD });
    const { id: letter, version } = await ana.call("POST /cases/:case/letters", {
      params,
      body: { kind: "apology", subject: "Your lamp", body: LETTER },
    });
    const approval = { version, overrideReason: "The offer follows by itself." };
    await leo.call("POST /letters/:letter/approval", { params: { letter }, body: approval });
    const rest = { kind: "followup", ownerId: ana.id, dueOn: "2026-12-01" };
    await ana.call("POST /letters/:letter/sending", {
      params: { letter },
      body: { commitments: PROMISES.map((each) => ({ ...rest, ...each })) },
    });
    const { messageId = "" } = await letterbox.next();
    await world.until(async () => (await view()).messages.at(-1)?.delivery?.state === "sent");
    const evidence = async (fact: string) =>
      (await view()).steps.flatMap((step) => step.evidence).find((each) => each.fact === fact)
        ?.there;
    const comesBack = async (about: Parameters<typeof report>[0]) => {
      const mailer = nodemailer.createTransport({ host: "127.0.0.1", port: world.desk.smtpPort });
      await mailer.sendMail({ envelope: { from: "", to: MAILBOX }, raw: report(about) });
      mailer.close();
    };
    const delivery = async () =>
      (await view()).messages.findLast(({ direction }) => direction === "out")?.delivery;
    return { params, view, evidence, comesBack, delivery, messageId };
  }

  test("undoes the step, and stands first until she is reached another way", async () => {
    const { params, view, evidence, comesBack, delivery, messageId } = await apologised();
    const { ana } = world;
    expect(await evidence("apology_sent")).toBe(true);

    await comesBack({ action: "failed", status: "5.1.1", says: "550 no such user", messageId });
    const [task] = await world.until(async () => {
      const { tasks } = await view();
      return tasks.length > 0 && tasks;
    }, "the task");
    expect(task).toMatchObject({
      id: "reach_another_way",
      because: `It came back from ${MARIA.email}: 550 no such user`,
    });
    expect(await delivery()).toMatchObject({ state: "bounced", bounceKind: "hard" });
    expect(await evidence("apology_sent")).toBe(false);
    const [row] = (await ana.call("GET /cases")).rows;
    expect(row).toMatchObject({ undelivered: true, task: "Reach them another way" });
    expect((await ana.call("GET /mails")).mails).toEqual([]);

    const text = "I called and read the letter to her; she thanked me.";
    await holdCall(ana, { caseId: params.case, outcome: text, end: { reached: true } });
    expect((await view()).tasks).toEqual([]);
    expect((await ana.call("GET /cases")).rows).toMatchObject([{ undelivered: false, task: null }]);
    expect(await evidence("apology_sent")).toBe(true);
    expect((await view()).timeline.at(-1)).toMatchObject({
      what: "customer reached",
      says: "Reached the customer another way; they know what the letter said",
      by: { name: "Ana Ruiz" },
    });
    const again = { params, body: { text, reached: true } };
    expect(await ana.refused("POST /cases/:case/notes", again)).toMatchObject({
      status: 409,
      code: "all_arrived",
    });
    expect((await view()).messages.filter(({ automatic }) => automatic)).toEqual([]);
    expect(world.faults).toEqual([]);
  });

  test("is known by where it was returned to, when nothing in it names anybody", async () => {
    const { evidence, delivery } = await apologised({ tags: true });
    const path = world.letterbox.returnPaths.at(-1) ?? "";
    expect(path).toMatch(/^care\+r-[0-9a-f]{42}@lumen\.example$/);
    const mailer = nodemailer.createTransport({ host: "127.0.0.1", port: world.desk.smtpPort });
    const lines = ["From: MAILER-DAEMON@mx.example.org", `To: ${path}`, "Subject: failure notice"];
    const raw = [...lines, "", "Your message could not be delivered.", ""].join("\r\n");
    await mailer.sendMail({ envelope: { from: "", to: path }, raw });
    mailer.close();
    await world.until(async () => (await delivery())?.state === "bounced", "the bounce");
    expect(await evidence("apology_sent")).toBe(false);
    expect(world.faults).toEqual([]);
  });

  test("only late is told on the letter; the step stands, and then it arrives", async () => {
    const { view, evidence, comesBack, delivery, messageId } = await apologised();
    const late = { action: "delayed", status: "4.2.2", says: "452 mailbox full" };
    await comesBack({ ...late, messageId });
    await world.until(async () => (await delivery())?.bounceKind === "soft", "the delay");
    expect(await delivery()).toMatchObject({ state: "sent" });
    expect(await evidence("apology_sent")).toBe(true);
    expect((await view()).tasks).toEqual([]);

    await comesBack({ action: "delivered", status: "2.0.0", says: "250 ok", messageId });
    await world.until(async () => (await delivery())?.state === "delivered", "its arrival");
    expect(await delivery()).toMatchObject({ bounceKind: null, deliveredAt: world.today() });
  });

  test("without our id is known by whom it was for, and when it left", async () => {
    const { view, comesBack, delivery } = await apologised();
    await comesBack({ action: "failed", status: "5.0.0", says: "550 gone" });
    await world.until(async () => (await view()).tasks.length > 0, "the task");
    expect(await delivery()).toMatchObject({ state: "bounced" });
  });
});
