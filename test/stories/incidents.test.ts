/** One complaint that comes twice, and one failure that meets many: proposed, joined, parted. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld(await freshPglite());
});
afterAll(() => world.close());

const MARIA = { name: "Maria Keller", email: "maria.keller@example.org" };
const complain = (customer: { name: string; email: string }, text: string, channel = "form") =>
  world.ana.call("POST /complaints", {
    body: { channel, customer, subject: text.slice(0, 40), text },
  });
const at = (id: string) => ({ params: { case: id } });
const view = (id: string) => world.ana.call("GET /cases/:case", at(id));
const alike = (id: string) => world.ana.call("GET /cases/:case/alike", at(id));

test("who complains at two doors gets one answer, and can be parted again", async () => {
  const { ana } = world;
  const first = await complain(MARIA, "The lamp of order 1042 came with a cracked screen.");
  world.pass({ minutes: 90 });
  const second = await complain(MARIA, "Order 1042, cracked: does nobody read your form?", "call");
  expect((await alike(second.id)).duplicates).toMatchObject([
    { id: first.id, because: ["Maria Keller wrote both.", "Both name 1042."] },
  ]);

  await ana.call("POST /cases/:case/joining", { ...at(first.id), body: { intoId: second.id } });
  const joined = await view(second.id);
  expect(joined.messages.map(({ body }) => body)).toEqual([
    "The lamp of order 1042 came with a cracked screen.",
    "Order 1042, cracked: does nobody read your form?",
  ]);
  const answer = ({ clocks }: typeof joined) => clocks.find(({ id }) => id === "acknowledge");
  expect(answer(joined)?.startedAt).toBe((await view(first.id)).case.complainedAt);
  expect(await alike(second.id)).toMatchObject({ duplicates: [], joined: [{ id: first.id }] });
  expect(await alike(first.id)).toMatchObject({ joinedInto: { id: second.id } });
  expect((await view(first.id)).case.state).toBe("closed");
  const reopening = { ...at(first.id), body: { because: "I want to." } };
  expect(await ana.refused("POST /cases/:case/reopening", reopening)).toMatchObject({
    code: "joined",
  });

  await ana.call("POST /cases/:case/parting", {
    ...at(first.id),
    body: { because: "They are two lamps." },
  });
  const parted = await view(second.id);
  expect(parted.messages).toHaveLength(1);
  expect(answer(parted)?.startedAt).toBe(parted.case.complainedAt);
  expect((await view(first.id)).case.state).toBe("open");
});

test("mail to the thread of a joined case reaches the one that stays", async () => {
  const jo = { name: "Jo Lind", email: "jo.lind@example.org" };
  const { messageId } = await world.write({
    from: jo,
    subject: "The chair of order 77120",
    text: "The chair of order 77120 wobbles.",
  });
  const thread = await world.until(async () => {
    const { rows } = await world.ana.call("GET /cases", { query: { search: "Jo Lind" } });
    return rows[0];
  }, "the mail's case");
  const call = await complain(jo, "My chair wobbles, order 77120, I wrote already.", "call");
  await world.ana.call("POST /cases/:case/joining", {
    ...at(thread.id),
    body: { intoId: call.id },
  });
  await world.write({
    from: jo,
    subject: "Re: The chair of order 77120",
    text: "One leg is shorter than the others.",
    inReplyTo: messageId,
  });
  const words = async () => (await view(call.id)).messages.map(({ body }) => body.trim());
  await world.until(
    async () => (await words()).includes("One leg is shorter than the others."),
    "the answer in the case that stays",
  );
  expect((await view(thread.id)).case.state).toBe("closed");
});

test.each`
  change          | code               | because
  ${"oneself"}    | ${"same_case"}     | ${"a case can't rest in itself"}
  ${"a stranger"} | ${"two_customers"} | ${"each customer is owed an answer"}
  ${"a promise"}  | ${"has_begun"}     | ${"a promise would be lost from sight"}
  ${"nobody"}     | ${"not_found"}     | ${"there is no such case"}
  ${"not joined"} | ${"not_joined"}    | ${"there is nothing to part"}
`("$change is refused as $code: $because", async ({ change, code }) => {
  const { ana } = world;
  const kim = { name: "Kim Soto", email: "kim.soto@example.org" };
  const one = await complain(kim, "The rug is not the colour of the picture.");
  const other = await complain(kim, "The rug has another colour.");
  const stranger = await complain(MARIA, "The rug is too small.");
  const into = { oneself: one.id, "a stranger": stranger.id, nobody: crypto.randomUUID() };
  if (change === "a promise") {
    await ana.call("POST /cases/:case/commitments", {
      ...at(one.id),
      body: {
        kind: "repair",
        what: "a new rug",
        quote: "We will send a new rug.",
        dueOn: "2026-12-01",
        ownerId: ana.id,
      },
    });
  }
  const refusal =
    change === "not joined"
      ? await ana.refused("POST /cases/:case/parting", { ...at(one.id), body: { because: "No." } })
      : await ana.refused("POST /cases/:case/joining", {
          ...at(one.id),
          body: { intoId: into[change as keyof typeof into] ?? other.id },
        });
  expect(refusal.code).toBe(code);
});

test("one failure that meets many is proposed, and every customer keeps a case", async () => {
  const { ana } = world;
  const customers = ["Ada", "Bo", "Cleo"].map((name) => ({
    name: `${name} North`,
    email: `${name.toLowerCase()}@north.example`,
  }));
  const cases = [];
  for (const [place, customer] of customers.entries()) {
    cases.push(
      await complain(
        customer,
        `Gift cards of your anniversary sale are refused at the checkout${"!".repeat(place)}`,
      ),
    );
  }
  const { likely } = await ana.call("GET /incidents");
  const found = likely.find(({ title }) => title.startsWith("Gift cards"));
  expect(found?.cases.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
  expect(found?.because).toBe("3 customers tell of much the same within a week.");

  const [first, second, third] = cases as [{ id: string }, { id: string }, { id: string }];
  expect((await alike(first.id)).outbreak?.cases).toHaveLength(3);
  const incident = await ana.call("POST /incidents", {
    body: { title: "Gift cards refused", caseIds: [first.id, second.id] },
  });
  const of = { params: { incident: incident.id } };
  await ana.call("POST /incidents/:incident/cases", { ...of, body: { caseId: third.id } });
  expect(
    await ana.refused("POST /incidents/:incident/cases", { ...of, body: { caseId: third.id } }),
  ).toMatchObject({ code: "in_an_incident" });
  expect((await ana.call("GET /incidents/:incident", of)).cases).toHaveLength(3);
  expect((await alike(third.id)).incident).toMatchObject({ id: incident.id, ended: null });

  await ana.call("POST /incidents/:incident/cases/:case/leaving", {
    params: { incident: incident.id, case: third.id },
    body: { because: "Hers was used already." },
  });
  await ana.call("POST /incidents/:incident/end", { ...of, body: { because: "Mended at noon." } });
  expect(
    await ana.refused("POST /incidents/:incident/cases", { ...of, body: { caseId: third.id } }),
  ).toMatchObject({ code: "incident_over" });
  const { incidents } = await ana.call("GET /incidents");
  expect(incidents[0]).toMatchObject({ cases: 2, ended: { because: "Mended at noon." } });
  expect((await view(first.id)).case.state).toBe("open");
});
