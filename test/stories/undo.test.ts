/** A letter sent off can be taken back, or leaves later; never over words that nobody read. */
import { afterEach, expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { THANKS } from "../letters.ts";
import { openWorld, type World } from "../world.ts";

const quote = "I will write to you again by tomorrow with a solution";

onBoth("a letter that waits", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  /** Maria's mail, and our answer to it, approved; sent off with `how`. */
  async function sentOff(how: { at?: string } = {}) {
    world = await openWorld(await fresh(), { undo: 30 });
    const { ana, leo } = world;
    const first = await world.write({ subject: "Cracked screen", text: "It is cracked." });
    const [row] = await world.until(async () => {
      const { rows } = await ana.call("GET /cases");
      return rows.length > 0 && rows;
    });
    const params = { case: row?.id ?? "" };
    const { id: letter, version } = await ana.call("POST /cases/:case/letters", {
      params,
      body: { kind: "acknowledgement", subject: "Your lamp", body: THANKS },
    });
    await leo.call("POST /letters/:letter/approval", { params: { letter }, body: { version } });
    const send = (more: object = {}) =>
      ana.call("POST /letters/:letter/sending", {
        params: { letter },
        body: {
          commitments: [
            { kind: "followup", what: "write again", ownerId: ana.id, dueOn: "2026-11-24", quote },
          ],
          ...more,
        },
      });
    const view = () => ana.call("GET /cases/:case", { params });
    return {
      first: first.messageId,
      send,
      sent: await send(how),
      view,
      takeBack: () => ana.call("POST /letters/:letter/withdrawal", { params: { letter } }),
      tooLate: () => ana.refused("POST /letters/:letter/withdrawal", { params: { letter } }),
      happened: async () =>
        (await view()).timeline
          .map(({ what }) => what)
          .filter((what) => /^(letter (sch|ta|st|se|le)|commitment)/.test(what)),
    };
  }

  test("leaves after half a minute; until then it can be taken back", async () => {
    const letter = await sentOff();
    expect(letter.sent).toMatchObject({ state: "scheduled", sending: { state: "waiting" } });
    expect((await letter.view()).commitments).toEqual([]);
    expect(await letter.takeBack()).toMatchObject({
      state: "approved",
      sending: { state: "withdrawn" },
    });
    world.pass({ minutes: 1 });
    await letter.send();
    world.pass({ seconds: 29 });
    await new Promise((rest) => setTimeout(rest, 500));
    expect(world.letterbox.letters).toEqual([]);
    world.pass({ seconds: 1 });
    await world.letterbox.next();
    await world.until(async () => (await letter.happened()).includes("letter left"));
    expect(await letter.happened()).toEqual([
      "letter scheduled",
      "letter taken back",
      "letter scheduled",
      "letter sent",
      "commitment made",
      "letter left",
    ]);
    expect(await letter.tooLate()).toMatchObject({ status: 409, code: "not_waiting" });
    expect((await letter.view()).letters).toMatchObject([
      { state: "sent", sending: { state: "left" } },
    ]);
    expect(world.letterbox.letters).toHaveLength(1);
    expect(world.faults).toEqual([]);
  });

  test("that has an hour of its own stays when the customer writes first", async () => {
    const letter = await sentOff({ at: "2026-11-24T08:00:00Z" });
    world.pass({ minutes: 60 });
    const { messages } = await letter.view();
    await world.write({ subject: "Your prices", text: "How much is a lamp?" });
    await world.until(async () => (await world.ana.call("GET /cases")).counts.open === 2);
    expect((await letter.view()).letters[0]?.state, "another matter").toBe("scheduled");
    const text = "It smells of smoke.";
    await world.write({ subject: "Re: Cracked screen", text, inReplyTo: letter.first });
    await world.until(async () => (await letter.view()).letters[0]?.state === "approved", "a stop");
    const after = await letter.view();
    expect(after.letters[0]?.sending).toMatchObject({
      state: "stopped",
      because: "Maria Keller wrote first. Read it, then send.",
    });
    expect(after.messages.slice(messages.length).map(({ direction }) => direction)).toEqual([
      "in",
      "note",
    ]);
    expect(after.messages.at(-1)?.body).toMatch(
      /has not left\. Ana Ruiz: Maria Keller wrote first/,
    );
    world.pass({ days: 1 });
    await new Promise((rest) => setTimeout(rest, 500));
    expect(world.letterbox.letters).toEqual([]);
    expect(
      await world.ana.refused("POST /letters/:letter/sending", {
        params: { letter: after.letters[0]?.id ?? "" },
        body: { commitments: [], dismissed: [{ quote, because: "in the test" }] },
      }),
    ).toMatchObject({ code: "stale_thread" });
  });
});
