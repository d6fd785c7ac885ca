/** A promise made in a letter: moved, broken, owned up to, kept; the case closes over none. */
import { expect, test } from "vitest";
import { apologise } from "../apologised.ts";
import { onBoth } from "../databases.ts";
import { Visitor } from "../visitor.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";

const OWNING = `Dear Maria,

We promised you a new lamp by last Tuesday, and it did not come. We are sorry. That is our own
mistake: we forgot to order it, and you waited at home for a parcel that was never packed.

We will send you the new lamp by 4 December, at our expense.

Ana Ruiz`.replace(/(?<!\n)\n(?!\n)/g, " ");

/** Nine days in one test, on a machine that does more. */
const PATIENCE = 180_000;

onBoth("a promise to a customer", (fresh) => {
  test(
    "made in a letter, moved, broken, owned up to, kept",
    async () => expect(await walk(await openWorld(await fresh()))).toEqual([]),
    PATIENCE,
  );
});

async function walk(world: World) {
  const { ana, leo, letterbox, until } = world;
  try {
    const { params, view } = await apologise(world);
    const page = new Visitor(`${world.url}${new URL((await view()).page).pathname}`);
    const board = (query: Record<string, string> = {}) => leo.call("GET /promises", { query });
    const named = async (what: string) => {
      const found = (await view()).commitments.findLast((each) => each.what === what);
      if (!found) throw new Error(`nobody promised “${what}”`);
      return { promise: found, at: { params: { commitment: found.id } } };
    };
    const signIn = async () => {
      for (const [client, email] of [
        [ana, "ana@lumen.example"],
        [leo, "leo@lumen.example"],
      ] as const)
        await client.call("POST /session", { body: { email, password: PASSWORD } });
    };
    expect((await board()).counts).toEqual({ broken: 0, today: 0, week: 0, later: 3, kept: 0 });

    const voucher = await named("20 % off");
    const storm = { dueOn: "2026-12-03", because: "The printer of our cards is ill until then." };
    await ana.call("POST /commitments/:commitment/move", { ...voucher.at, body: storm });
    expect(await page.read()).toContain(`We had said Tuesday 1 December 2026. ${storm.because}`);

    const lamp = await named("send a new lamp");
    const tom = { ...lamp.at, body: { colleagueId: world.tom.id } };
    await ana.call("POST /commitments/:commitment/owner", tom);
    expect(await ana.refused("POST /commitments/:commitment/owner", tom)).toMatchObject({
      code: "same_owner",
    });

    world.pass({ days: 8 });
    await until(async () => {
      const soon = letterbox.notices.filter(({ text }) =>
        text?.includes("Promise: send a new lamp. It is due soon"),
      );
      return soon.length === 1 && JSON.stringify(soon[0]?.to).includes("tom@");
    }, "whoever is to keep it told in time, and nobody else");
    world.pass({ days: 1 });
    await signIn();
    const broken = await until(async () => {
      const { rows, counts } = await board({ group: "broken" });
      return counts.broken === 2 && rows.every(({ brokenAt }) => brokenAt) && rows;
    }, "two broken promises");
    expect(broken.map(({ what, fate, customer }) => [what, fate, customer]).sort()).toEqual([
      ["call her", "broken", "Maria Keller"],
      ["send a new lamp", "broken", "Maria Keller"],
    ]);
    await until(async () => {
      const all = letterbox.notices.filter(({ text }) => text?.includes("Broken promise"));
      const whom = all.map(({ to }) => (Array.isArray(to) ? "" : (to?.text ?? ""))).join(" ");
      return ["tom@", "leo@", "ana@"].every((one) => whom.includes(one));
    }, "the owners and the lead told");
    expect(await page.read()).toContain("That day has passed. We are sorry.");

    const again = { ...lamp.at, body: { dueOn: "2026-12-04", because: "Later." } };
    expect(await ana.refused("POST /commitments/:commitment/move", again)).toMatchObject({
      code: "promise_broken",
    });
    const dropped = { ...lamp.at, body: { because: "They forgot." } };
    expect(await ana.refused("POST /commitments/:commitment/withdrawal", dropped)).toMatchObject({
      code: "promise_broken",
    });

    const facts = await ana.call("GET /commitments/:commitment/owning-up", lamp.at);
    expect(facts).toMatchObject({ times: 1, before: [], promise: { what: "send a new lamp" } });
    expect(facts.since.map(({ says }) => says).join(" ")).toContain("Tom Adeyemi keeps a promise");
    expect(facts.questions[0]).toContain("What did we promise");

    const early = { ownsUpTo: [voucher.promise.id], kind: "update", subject: "x", body: OWNING };
    expect(await ana.refused("POST /cases/:case/letters", { params, body: early })).toMatchObject({
      code: "not_broken",
    });
    const draft = { ...early, ownsUpTo: [lamp.promise.id], subject: "Your lamp" };
    const hollow = { ...draft, body: "Dear Maria,\n\nWe will send you the lamp by 4 December." };
    const { id: cold } = await ana.call("POST /cases/:case/letters", { params, body: hollow });
    const refusal = await leo.refused("POST /letters/:letter/approval", {
      params: { letter: cold },
      body: { version: 1 },
    });
    expect(refusal.unmet?.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["regret", "responsibility"]),
    );
    const begun = await ana.call("POST /cases/:case/letters", { params, body: draft });
    const letter = { params: { letter: begun.id } };
    await leo.call("POST /letters/:letter/approval", { ...letter, body: { version: 1 } });
    const quote = "We will send you the new lamp by 4 December, at our expense";
    const owner = { ownerId: ana.id, dueOn: "2026-12-04" };
    const promise = { kind: "repair", what: "send the new lamp", quote, ...owner };
    const send = (commitments: object[]) => ({ ...letter, body: { commitments } });
    expect(await ana.refused("POST /letters/:letter/sending", send([promise]))).toMatchObject({
      code: "promise_not_replaced",
    });
    const instead = { ...promise, replaces: lamp.promise.id };
    await ana.call("POST /letters/:letter/sending", send([instead]));
    await until(
      async () => letterbox.letters.some(({ text }) => text?.includes("That is our own mistake")),
      "the letter that owns up",
    );

    expect((await named("send a new lamp")).promise.state).toBe("replaced");
    const fresh = await named("send the new lamp");
    expect(fresh.promise).toMatchObject({ replaces: lamp.promise.id, state: "open" });
    expect(await page.read()).toContain(
      "We had promised it by Tuesday 1 December 2026, and did not keep that. We are sorry.",
    );
    const closing = async () =>
      (await view()).gates
        .find(({ deed }) => deed === "close_case")
        ?.unmet.map((each) => each.code);
    const rest = async () => (await board()).rows.filter(({ what }) => what !== promise.what);
    for (const { id, what } of await rest())
      await ana.call("POST /commitments/:commitment/keeping", {
        params: { commitment: id },
        body: { proof: `Note on ${what}` },
      });
    expect(await closing()).toContain("commitments_settled");

    await ana.call("POST /commitments/:commitment/keeping", {
      ...fresh.at,
      body: { proof: "Parcel 0034 1", shown: true },
    });
    expect(await closing()).not.toContain("commitments_settled");
    const seen = await page.read();
    expect(seen).toContain("Parcel 0034 1");
    expect(seen).not.toContain("Note on");
    expect((await board()).counts).toMatchObject({ broken: 0, later: 0, kept: 3 });

    const span = { query: { from: "2026-12-01", to: "2026-12-31" } };
    expect(await ana.refused("GET /promises/rate", span)).toMatchObject({ code: "not_allowed" });
    const rate = await leo.call("GET /promises/rate", span);
    expect(rate).toMatchObject({ inTime: 2, late: 1, replaced: 1, broken: 0, moved: 1 });
    expect(rate.share).toMatchObject({ value: 0.5, of: 4 });
    return world.faults;
  } finally {
    await world.close();
  }
}
