/** You told us, we changed this: once each, in their own thread, to nobody who wants no mail. */
import { expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

const WORDS = `You told us that your lamp came broken. You were right to tell us.

We now pack each glass lamp in a second carton, and somebody checks it before the parcel is closed.

Thank you for taking the time. If you ever see it again, just answer this mail and it reaches me.`;

/** Two rounds of a job that waits a minute between them, on a machine that does more. */
const PATIENCE = 180_000;

onBoth("a change that is told", (fresh) => {
  test(
    "once to each customer, slowly, and to nobody who wants no mail",
    async () => expect(await walk(await openWorld(await fresh()))).toEqual([]),
    PATIENCE,
  );
});

async function walk(world: World) {
  const { ana, leo, tom, letterbox, until } = world;
  try {
    const complain = async (name: string, subject = "A cracked lamp") => {
      const { id } = await ana.call("POST /complaints", {
        body: {
          channel: "form",
          customer: { name, email: `${name.split(" ")[0]?.toLowerCase()}@customer.example` },
          subject,
          text: "The lamp came with a cracked screen.",
        },
      });
      return { params: { case: id } };
    };
    const maria = await complain("Maria Keller");
    const jon = await complain("Jon Bell");
    const again = await complain("Jon Bell", "Another cracked lamp");
    const nora = await complain("Nora Lind");
    const unsaid = await complain("Otto Falk", "A late parcel");
    const { customer } = await ana.call("GET /cases/:case", nora);
    await ana.call("PUT /customers/:customer", {
      params: { customer: customer.id },
      version: customer.version,
      body: {
        name: customer.name,
        phone: null,
        since: null,
        yearlyMinor: null,
        referrals: 0,
        contact: "unwanted",
      },
    });
    const { customer: bell } = await ana.call("GET /cases/:case", jon);
    await ana.call("PUT /customers/:customer", {
      params: { customer: bell.id },
      version: bell.version,
      body: {
        name: bell.name,
        phone: null,
        since: null,
        yearlyMinor: null,
        referrals: 0,
        language: "de",
      },
    });
    const { id: causeId } = await ana.call("POST /causes", {
      body: { name: "Glass leaves in one carton", factor: "process" },
    });
    for (const one of [jon, again, nora])
      await ana.call("POST /cases/:case/causes", { ...one, body: { causeId, whys: [] } });
    world.pass({ minutes: 30 });
    const { id: action } = await ana.call("POST /cases/:case/actions", {
      ...maria,
      body: {
        kind: "preventive",
        what: "A second carton for glass",
        ownerId: tom.id,
        dueOn: "2026-12-01",
        causeId,
      },
    });
    const at = { params: { action } };
    const begin = { ...at, body: {} };
    expect(await ana.refused("POST /actions/:action/tellings", begin)).toMatchObject({
      code: "action_open",
    });
    await tom.call("POST /actions/:action/completion", { ...at, body: { proof: "Order 12" } });
    expect(await ana.refused("POST /actions/:action/tellings", begin)).toMatchObject({
      code: "not_verified",
    });
    await leo.call("POST /actions/:action/verification", { ...at, body: { words: "I saw it." } });

    const { id: telling } = await ana.call("POST /actions/:action/tellings", begin);
    expect(await leo.refused("POST /actions/:action/tellings", begin)).toMatchObject({
      code: "telling_there",
    });
    const of = { params: { telling } };
    const see = () => ana.call("GET /tellings/:telling", of);
    expect((await see()).hearers.map((one) => [one.customer, one.reason, one.state])).toEqual([
      ["Maria Keller", "page", "would_hear"],
      ["Jon Bell", "cause", "would_hear"],
      ["Nora Lind", "cause", "left_out"],
    ]);

    const put = (body: string, version: number) =>
      ana.call("PUT /tellings/:telling", {
        ...of,
        version,
        body: { body, perMinute: 1 },
      });
    const approval = (version: number) => ({ ...of, body: { version } });
    await put("Sorry if anybody felt let down. We will send you a new lamp by Friday.", 1);
    const hurt = await leo.refused("POST /tellings/:telling/approval", approval(2));
    expect(hurt.code).toBe("fault_in_letter");
    await put(`${WORDS}\n\nWe will send you a voucher by Friday.`, 2);
    expect(await leo.refused("POST /tellings/:telling/approval", approval(3))).toMatchObject({
      code: "promise_in_news",
    });
    await put(WORDS, 3);
    expect((await see()).preview).toContain("Dear Maria,\n\nYou told us");
    expect(await ana.refused("POST /tellings/:telling/approval", approval(4))).toMatchObject({
      code: "not_allowed",
    });
    const off = { ...of, body: {} };
    expect(await leo.refused("POST /tellings/:telling/sending", off)).toMatchObject({
      code: "not_approved",
    });
    await leo.call("POST /tellings/:telling/approval", approval(4));
    await leo.call("POST /tellings/:telling/sending", off);

    const told = () => letterbox.letters.filter(({ text }) => text?.includes("second carton"));
    await until(async () => told().length === 1, "the first who is told");
    expect((await see()).tally).toEqual({ waiting: 1, told: 1, left_out: 1 });
    world.pass({ minutes: 2 });
    await until(async () => (await see()).state === "done", "everybody told");
    const letters = await until(async () => told().length === 2 && told());
    expect(letters.map(({ to }) => (Array.isArray(to) ? "" : to?.text)).sort()).toEqual([
      '"Jon Bell" <jon@customer.example>',
      '"Maria Keller" <maria@customer.example>',
    ]);
    const [first] = letters;
    expect(first?.text).toContain("second carton");
    const inGerman = letters.filter(({ text }) => text?.includes("Ihre Seite bei uns"));
    expect(inGerman.map(({ text }) => text?.slice(0, 14))).toEqual(["Guten Tag Jon,"]);
    expect(first?.headers.get("list")).toMatchObject({ unsubscribe: { url: expect.anything() } });
    expect((await see()).tally).toEqual({ waiting: 0, told: 2, left_out: 1 });
    const { timeline, messages } = await ana.call("GET /cases/:case", again);
    expect(timeline.map(({ what }) => what)).toContain("change told");
    expect(messages.at(-1)?.body).toContain("Guten Tag Jon,");
    for (const one of [jon, nora, unsaid])
      expect(
        (await ana.call("GET /cases/:case", one)).timeline.map(({ what }) => what),
      ).not.toContain("change told");

    // Another message about the same change finds nobody who has not heard.
    const second = {
      params: { telling: (await ana.call("POST /actions/:action/tellings", begin)).id },
    };
    await ana.call("PUT /tellings/:telling", {
      ...second,
      version: 1,
      body: { body: WORDS },
    });
    await leo.call("POST /tellings/:telling/approval", { ...second, body: { version: 2 } });
    expect(
      await leo.refused("POST /tellings/:telling/sending", { ...second, body: {} }),
    ).toMatchObject({ code: "nobody_to_tell" });
    await ana.call("POST /tellings/:telling/stop", second);
    return world.faults;
  } finally {
    await world.close();
  }
}
