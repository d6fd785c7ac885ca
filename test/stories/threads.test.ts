/** Where an answer goes: to the conversation it answers, or to a person who can tell. */
import { afterEach, expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { THANKS } from "../letters.ts";
import { MARIA, openWorld, type World } from "../world.ts";

const EVE = { name: "Eve Sand", email: "eve@elsewhere.example" };
const quote = "I will write to you again by tomorrow with a solution";

onBoth("threads", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  const rows = async () => (await world.ana.call("GET /cases")).rows;
  const waiting = async () => (await world.ana.call("GET /matches")).matches;

  /** Maria's mail, our letter to her; answers the case and the letter as it left. */
  async function answered() {
    world = await openWorld(await fresh());
    const { ana, leo } = world;
    await world.write({
      subject: "Cracked screen",
      text: "It is cracked.",
      headers: { "Thread-Topic": "Cracked screen", "Thread-Index": "AdEr5w==" },
    });
    const row = await world.until(async () => (await rows())[0], "a case");
    const { id: letter, version } = await ana.call("POST /cases/:case/letters", {
      params: { case: row.id },
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
    return { id: row.id, letter: await world.letterbox.next() };
  }
  const wordsOf = async (id: string) =>
    (await world.ana.call("GET /cases/:case", { params: { case: id } })).messages
      .filter(({ direction }) => direction === "in")
      .map(({ by, body, subject }) => `${by.name}: ${body} (${subject})`);

  test("Outlook finds its thread in our letter", async () => {
    const { letter } = await answered();
    expect(letter.headers.get("thread-index")).toBe("AdEr5w==");
    expect(letter.headers.get("thread-topic")).toBe("Cracked screen");
  });

  test("a new mail with our mark in its subject joins, from the same sender only", async () => {
    const { id, letter } = await answered();
    const mark = /\[#.+\]/.exec(letter.subject ?? "")?.[0] ?? "";
    await world.write({ subject: `Still cracked ${mark}`, text: "Hello?" });
    await world.until(async () => (await wordsOf(id)).length === 2, "her second mail");
    expect((await wordsOf(id))[1]).toBe("Maria Keller: Hello? (Still cracked)");

    await world.write({ from: EVE, subject: `Mine ${mark}`, text: "Mine is cracked, too." });
    const [match] = await world.until(async () => (await waiting()).length === 1 && waiting());
    expect(match).toMatchObject({
      writer: { name: EVE.name, address: EVE.email },
      glimpse: "Mine is cracked, too.",
      foundBy: "subject",
      customer: MARIA.name,
      caseId: id,
      caseNumber: 1,
    });
    expect(await rows()).toHaveLength(1);
  });

  test("another's answer waits; a person says where it belongs", async () => {
    const { id, letter } = await answered();
    const answers = { subject: "Re: Cracked screen", inReplyTo: letter.messageId ?? "" };
    for (const text of ["I am her sister.", "I want a lamp, too.", "Buy cheap lamps!"]) {
      await world.write({ from: EVE, ...answers, text });
    }
    const three = await world.until(async () => (await waiting()).length === 3 && waiting());
    expect(await rows()).toHaveLength(1);
    expect((await world.ana.call("GET /mails")).mails, "they could be read").toEqual([]);
    const decide = (nth: number, as: string, because?: string) =>
      world.ana.call("POST /matches/:mail/decision", {
        params: { mail: three[nth]?.mailId ?? "" },
        body: { as, ...(because ? { because } : {}) },
      });
    await decide(1, "new");
    await decide(2, "set_aside", "An advertisement.");
    await decide(0, "belongs");
    await world.until(async () => (await wordsOf(id)).length === 2, "her sister's words");
    expect((await wordsOf(id))[1]).toContain("Eve Sand: I am her sister.");
    await world.until(async () => (await rows()).length === 2, "a case of her own");
    expect(await waiting()).toEqual([]);

    await world.write({ from: EVE, ...answers, text: "She says thank you." });
    await world.until(async () => (await wordsOf(id)).length === 3, "the next one, unasked");
    expect(world.faults).toEqual([]);
  });
});
