/** What the ear hears stands beside a case as a suggestion, until a person has weighed it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld(await freshPglite());
});
afterAll(() => world.close());

const COMPLAINT =
  "My daughter fell off the chair in your shop last Tuesday and was hurt. Nobody came. " +
  "I am very disappointed. I want a refund.";

const complain = (text: string) =>
  world.ana.call("POST /complaints", {
    body: {
      channel: "call",
      customer: { name: "Jon Bell", phone: "555 0100" },
      subject: "A chair",
      text,
    },
  });

test("a complaint is heard, its words quoted, and nothing is set by it", async () => {
  const { ana } = world;
  const { id } = await complain(COMPLAINT);
  const params = { case: id };
  const seen = await ana.call("GET /cases/:case", { params });
  expect(seen.case).toMatchObject({ severity: null, failure: null, feels: null, asks: null });
  expect(seen.suggestions).toMatchObject({
    messageId: seen.messages.find(({ direction }) => direction === "in")?.id,
    feels: { value: "disappointed" },
    asks: { value: "their money back", spans: [{ quote: "want a refund" }] },
    when: [{ spans: [{ quote: "last Tuesday" }] }],
    language: "en",
  });
  expect(["severe", "critical"]).toContain(seen.suggestions?.severity.value);
  for (const { start, end, quote } of seen.suggestions?.severity.spans ?? [])
    expect(COMPLAINT.slice(start, end)).toBe(quote);
});

test("its urgency stands in the inbox with the reason, until a person has weighed it", async () => {
  const { ana } = world;
  const { id } = await complain(COMPLAINT);
  const row = async () => {
    const { rows } = await ana.call("GET /cases", { query: { view: "open" } });
    return rows.find((each) => each.id === id);
  };
  expect((await row())?.urgent).toEqual([
    { kind: "safety", reason: expect.stringContaining("a fall") },
    { kind: "vulnerable", reason: expect.stringContaining("a child") },
  ]);

  const triage = {
    failure: "unsafe_product",
    severity: "severe",
    stance: "not_yet_known",
    causeState: "not_yet_known",
    cause: null,
    feels: "frightened",
    asks: "their money back",
    priceMinor: null,
  };
  await ana.call("POST /cases/:case/triage", { params: { case: id }, version: 1, body: triage });
  expect((await row())?.urgent).toEqual([]);
});

test("the handbook's own name for a failure is suggested where the words fit it", async () => {
  const failureOf = async (text: string) => {
    const { id } = await complain(text);
    const { suggestions } = await world.ana.call("GET /cases/:case", { params: { case: id } });
    return suggestions?.failure?.value ?? null;
  };
  expect(await failureOf("The lamp arrived damaged.")).toBe("damaged_order");
  expect(await failureOf("You charged me twice for the lamp.")).toBe("charged_twice");
  expect(await failureOf("You sent me the wrong lamp, the wrong item altogether.")).toBe(
    "wrong_item",
  );
  expect(await failureOf("Do you have it in blue?")).toBe(null);
});

test("“not at fault” reaches a customer only after a second colleague has looked", async () => {
  const { ana, iris } = world;
  const { id } = await complain("You charged my first night although I cancelled on the day.");
  const params = { case: id };
  const body = {
    failure: "Charged after cancelling",
    severity: "minor",
    stance: "not_at_fault",
    causeState: "known",
    cause: "The booking says so.",
    feels: "annoyed",
    asks: "the money back",
    priceMinor: null,
  };
  await ana.call("POST /cases/:case/triage", { params, version: 1, body });
  await ana.call("POST /cases/:case/findings", {
    params,
    body: { kind: "would_change", text: "If our mail with the hour never left." },
  });
  const letter = await ana.call("POST /cases/:case/letters", {
    params,
    body: {
      kind: "decision_stands",
      subject: "Your first night",
      body: "Dear Jon,\n\nI am sorry that it met you then. The night stays charged.\n\nAna",
    },
  });
  const approval = { params: { letter: letter.id }, body: { version: 1 } };
  const refusal = await ana.refused("POST /letters/:letter/approval", approval);
  expect(refusal).toMatchObject({ code: "second_look_first", unmet: [{ code: "looked_twice" }] });

  const looked = { agrees: true, because: "Their booking says it in the first line." };
  const look = { params, body: looked };
  expect(await ana.refused("POST /cases/:case/second-look", look)).toMatchObject({
    code: "same_eyes",
  });
  await iris.call("POST /cases/:case/second-look", look);
  const { inquiry, gates } = await ana.call("GET /cases/:case", { params });
  expect(inquiry).toMatchObject({
    findings: [{ kind: "would_change", struck: null }],
    look: { by: { name: "Ana Ruiz" }, second: { agrees: true } },
  });
  expect(gates.find(({ deed }) => deed === "approve_letter")?.open).toBe(true);
});

test("D3: a letter waits for the legal opinion; a first word does not", async () => {
  const { ana, iris } = world;
  const { id } = await ana.call("POST /complaints", {
    body: {
      channel: "call",
      customer: { name: "Jon Bell", email: "jon.bell@example.org" },
      subject: "A ladder",
      text: "The ladder broke under me. You will hear from my solicitor.",
    },
  });
  const params = { case: id };
  const body = {
    failure: "Unsafe ladder",
    severity: "severe",
    stance: "at_fault",
    causeState: "being_looked_into",
    cause: null,
    feels: "angry",
    asks: "an answer",
    priceMinor: null,
  };
  await ana.call("POST /cases/:case/triage", { params, version: 1, body });
  await ana.call("POST /cases/:case/legal-review", {
    params,
    body: { because: "Their solicitor is named." },
  });
  const send = async (kind: string, text: string) => {
    const draft = await ana.call("POST /cases/:case/letters", {
      params,
      body: { kind, subject: "The ladder", body: text },
    });
    const at = { letter: draft.id };
    await ana.call("POST /letters/:letter/approval", {
      params: at,
      body: { version: draft.version },
    });
    return ana.knock("POST /letters/:letter/sending", {
      params: at,
      body: { commitments: [] },
    });
  };
  const update =
    "Dear Jon,\n\nWe still look at the ladder that you sent. I am sorry that you wait.\n\nAna";
  const thanks = "Dear Jon,\n\nThank you for telling us. I am sorry that you fell.\n\nAna";
  expect((await send("acknowledgement", thanks)).status).toBe(202);
  const held = await send("update", update);
  expect(held).toMatchObject({
    status: 409,
    body: { code: "legal_review_first", unmet: [{ code: "legally_clear" }] },
  });
  const opinion = { clears: true, because: "It says nothing that a court could use." };
  expect(
    await ana.refused("POST /cases/:case/legal-opinion", { params, body: opinion }),
  ).toMatchObject({ code: "not_allowed" });
  await iris.call("POST /cases/:case/legal-opinion", { params, body: opinion });
  expect((await send("update", update)).status).toBe(202);
});
