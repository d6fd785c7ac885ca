/** An apology that comes back is no apology yet: the step is undone until somebody reaches her. */
import nodemailer from "nodemailer";
import { afterEach, expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { holdCall } from "../calls.ts";
import { apologise } from "../apologised.ts";
import { MARIA, openWorld, type World } from "../world.ts";

onBoth("a letter that comes back", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  async function apologised(options: Parameters<typeof openWorld>[1] = {}) {
    world = await openWorld(await fresh(), options);
    return apologise(world);
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
