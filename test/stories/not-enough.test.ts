/** "It is not enough": seen in the inbox, on a clock, up the ladder, and in the way of closing. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { offering } from "../offering.ts";
import { Visitor } from "../visitor.ts";
import { openWorld, type World } from "../world.ts";

let world: World;
let way: ReturnType<typeof offering>;
beforeAll(async () => {
  world = await openWorld(await freshPglite());
  way = offering(world);
});
afterAll(() => world.close());

/** Nils has an offer of his money back for a lamp of 40 euros, and a page to answer it on. */
async function offered(name: string, text = "My lamp is broken.") {
  const { ana } = world;
  const params = await way.heard("damaged_order", 4_000, { name, text });
  await ana.call("POST /cases/:case/owner", { params, body: { colleagueId: ana.id } });
  const { suggestions } = await ana.call("GET /cases/:case/suggestions", { params });
  const back = suggestions[0]?.options.find(({ id }) => id === "money-back");
  const body = { clauseId: "damaged-order", options: [back] };
  const { id } = await ana.call("POST /cases/:case/offers", { params, body });
  await way.tell(params, id);
  const view = () => ana.call("GET /cases/:case", { params });
  const row = async () => {
    const { rows } = await ana.call("GET /cases", { query: { view: "open" } });
    return rows.find((each) => each.id === params.case);
  };
  const needs = async () => (await ana.call("GET /todo")).todo.map(({ need }) => need);
  const page = new Visitor(`${world.url}${new URL((await view()).page).pathname}`);
  return { params, offer: id, view, row, needs, page };
}

test("who asks for something else is seen, and a clock says until when they may wait", async () => {
  const { offer, view, row, needs, page } = await offered("Nils Berg");
  const { ana, until, letterbox } = world;
  expect((await row())?.task).toBeNull();
  await page.submit("counter", { amount: "55", words: "The bulb broke, too." });

  expect(await row()).toMatchObject({
    task: "Nils answered: not enough",
    clock: { id: "answer_short", name: "Our answer to “not enough”" },
  });
  expect(await needs()).toContain("not_enough");
  const filter = { view: "open", needs: "not_enough" } as const;
  expect((await ana.call("GET /cases", { query: filter })).rows).toHaveLength(1);
  const waiting = await view();
  expect(waiting.tasks).toMatchObject([{ id: "answer_shortfall" }]);
  // A business day from Monday at nine: until the house closes on Tuesday.
  expect(waiting.clocks.find(({ id }) => id === "answer_short")).toMatchObject({
    state: "running",
    metAt: null,
  });
  expect(waiting.clocks.find(({ id }) => id === "propose")?.metAt).not.toBeNull();

  world.pass({ days: 1, minutes: 7 * 60 });
  const mails = (words: string) => async () =>
    letterbox.notices.filter(({ subject }) => subject?.includes(words)).length > 0;
  await until(mails("Our answer to “not enough” runs out soon"), "a warning to Ana");
  world.pass({ minutes: 3 * 60 });
  await until(mails("Our answer to “not enough” has run out"), "word that it is late");
  expect((await view()).watch.told.at(-1)?.names.length).toBeGreaterThan(0);
  world.pass({ minutes: 16 * 60 });
  await until(
    async () => (await view()).watch.told.some(({ names }) => names.includes("Leo Brandt")),
    "Leo, who leads, is told",
  );

  const body = {
    verdict: "other",
    words: "A new bulb comes with it: see our next offer.",
  } as const;
  const answering = { params: { offer }, body };
  await ana.call("POST /offers/:offer/counter-answer", answering);
  const answered = await view();
  expect(answered.tasks).toEqual([]);
  expect(await needs()).not.toContain("not_enough");
  expect(answered.clocks.find(({ id }) => id === "answer_short")?.state).toBe("met_late");
  // The first offer came in time, and stays so; the next has a clock of its own.
  expect(answered.clocks.find(({ id }) => id === "propose")?.metAt).not.toBeNull();
  expect(answered.clocks.find(({ id }) => id === "offer_again")?.metAt).toBeNull();
});

test("a no waits for a person's word, and no case closes over it", async () => {
  const { params, view, row, page } = await offered("Olga Sand");
  const { ana } = world;
  await page.submit("answer", { choice: "no", fit: "falls_short", words: "It was a present." });
  expect((await row())?.task).toBe("Olga answered: not enough");
  const closing = { params, body: { reason: "resolved", words: "She said no." } } as const;
  const refused = await ana.refused("POST /cases/:case/closure", closing);
  expect(refused.unmet?.map(({ code }) => code)).toContain("shortfall_answered");
  const call = await ana.call("POST /calls", { body: { way: "out", caseId: params.case } });
  expect(call.id).toBeTruthy();
  await way.write(params, "We are sorry that it is not enough. What would put it right?");
  expect((await view()).tasks).toEqual([]);
  expect((await row())?.task).toBeNull();
  const then = await ana.refused("POST /cases/:case/closure", closing);
  expect(then.unmet?.map(({ code }) => code)).not.toContain("shortfall_answered");
});

test("what a customer wrote meanwhile is read before their case is closed", async () => {
  const { params, view, page } = await offered("Ida Sommer");
  const { asOf } = await view();
  await page.submit("words", { words: "One more thing." });
  const body = { reason: "Put right." };
  const early = await world.ana.refused("POST /cases/:case/closure", {
    params,
    version: asOf,
    body,
  });
  expect(early).toMatchObject({ status: 412, code: "stale_edit" });
  expect(early.detail).toMatch(/^Ida Sommer wrote just now\./);
  const { asOf: version } = await view();
  const then = await world.ana.refused("POST /cases/:case/closure", { params, version, body });
  expect(then.code, "read by now: the gate decides").toBe("not_ready_to_close");
});

test.each`
  name           | text                                                                        | dear                | open
  ${"Pia Holm"}  | ${"My lamp came broken, and nobody answers the phone."}                     | ${"Dear Pia,"}      | ${/Our offer is still open, until \w+day \d+ \w+ 2026\./}
  ${"Uwe Kranz"} | ${"Meine Lampe kam zerbrochen an, und niemand geht bei Ihnen ans Telefon."} | ${"Guten Tag Uwe,"} | ${/Unser Angebot gilt weiter, bis \w+, \d+\. \w+ 2026\./}
`("that we stand by our offer is a person’s mail in their thread: $dear", async (told) => {
  const { offer, view, page } = await offered(told.name, told.text);
  const { ana, letterbox, until } = world;
  await page.submit("counter", { amount: "90", words: "It was a present." });
  const answering = (words: string) => ({ params: { offer }, body: { verdict: "stands", words } });
  const door = "POST /offers/:offer/counter-answer";
  const blame = "If you had packed it back in time, this would not have happened to you.";
  expect((await ana.refused(door, answering(blame))).code).toBe("fault_in_letter");
  expect((await view()).offers[0]?.counter?.reply).toBeNull();

  const words = "The lamp cost forty euros, and the law and our own rules go no further than that.";
  await ana.call(door, answering(words));
  const mail = await until(
    async () => letterbox.letters.find(({ text }) => text?.startsWith(told.dear)),
    "our answer",
  );
  expect(mail.text).toContain(words);
  expect(mail.text).toMatch(told.open);
  expect(mail.text).toContain("Ana Ruiz");
  expect(mail.headers.get("auto-submitted")).toBeUndefined();
  const { messages, timeline } = await view();
  expect(messages.at(-1)).toMatchObject({ direction: "out", by: { name: "Ana Ruiz" } });
  expect(mail.subject).toMatch(/^Re: Three hours on the line \[#/);
  expect(mail.references).toBeDefined();
  expect(timeline.map(({ what }) => what)).toContain("counter told");
});
