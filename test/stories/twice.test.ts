/** A mail server that heard no answer sends again: one mail stays one mail. */
import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { rawMails } from "../../src/mail/mail.tables.ts";
import { onBoth } from "../databases.ts";
import { mailIn } from "../posting.ts";
import { MARIA, openWorld, type World } from "../world.ts";

onBoth("a mail that comes twice", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  const mail = (messageId: string, ...lines: string[]) =>
    mailIn(
      { smtpPort: world.desk.smtpPort, ring: () => undefined },
      { ...MARIA, messageId: `<${messageId}@example.org>`, lines },
    );
  const rows = async () => (await world.ana.call("GET /cases")).rows;
  const settled = () =>
    world.until(async () => {
      const { house } = world.desk;
      const { workspace } = await world.iris.call("GET /session");
      const waiting = await house.db.look(workspace.id, (tx) =>
        tx.select().from(rawMails).where(eq(rawMails.state, "waiting")),
      );
      return waiting.length === 0;
    }, "reading");

  test("opens one case, and its copy is kept aside", async () => {
    world = await openWorld(await fresh());
    const lines = ["Subject: Cracked screen", "", "The lamp came with a cracked screen."];
    for (let time = 0; time < 3; time += 1) await mail("one", ...lines);
    await settled();
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    const { house } = world.desk;
    const { workspace } = await world.iris.call("GET /session");
    const kept = await house.db.look(workspace.id, (tx) => tx.select().from(rawMails));
    expect(kept.map(({ state }) => state).sort()).toEqual(["read", "set_aside", "set_aside"]);
    expect(kept.find(({ state }) => state === "set_aside")?.problem).toMatch(/arrived twice/);
    expect((await world.ana.call("GET /mails")).mails, "nobody has to look").toEqual([]);

    // An answer in the thread is one answer, too.
    const answer = ["In-Reply-To: <one@example.org>", "Subject: Re: Cracked screen", "", "Hello?"];
    await mail("two", ...answer);
    await mail("two", ...answer);
    await settled();
    const view = await world.ana.call("GET /cases/:case", { params: { case: row?.id ?? "" } });
    expect(view.messages.map(({ body }) => body.trim())).toEqual([
      "The lamp came with a cracked screen.",
      "Hello?",
    ]);
    expect(view.timeline.filter(({ what }) => what === "customer wrote")).toHaveLength(1);
  });

  test("same words, another id: said again; same id, other words: read as well", async () => {
    world = await openWorld(await fresh());
    await mail("one", "Subject: Hello", "", "Hello?");
    await mail("two", "Subject: Hello", "", "Hello?");
    await mail("one", "Subject: Hello", "", "Something else.");
    await settled();
    expect(await rows()).toHaveLength(3);
    expect(world.faults).toEqual([]);
  });
});
