/** Every gate of the house, tried by every entry that leads to its deed: none is a way around. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { api } from "../../src/desk/desk.contract.ts";
import { Client, type Problem } from "../clients.ts";
import { freshPglite } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

let world: World;
let program: Client;
beforeAll(async () => {
  world = await openWorld(await freshPglite());
  const key = await world.iris.call("POST /keys", { body: { name: "a program", role: "lead" } });
  program = new Client(world.url, key.secret);
});
afterAll(() => world.close());

type Body = Record<string, unknown>;
let complaints = 0;
const complain = async () => {
  complaints += 1;
  const { id } = await world.ana.call("POST /complaints", {
    body: {
      channel: "form",
      customer: { name: "Jon Bell", email: `jon.${complaints}@example.org` },
      subject: "A chair",
      text: "The chair that came is broken.",
    },
  });
  return id;
};
const at = (id: string) => ({ params: { case: id } });
const triage = (id: string, stance: string) =>
  world.ana.call("POST /cases/:case/triage", {
    ...at(id),
    version: 1,
    body: {
      failure: "damaged_order",
      severity: "minor",
      stance,
      causeState: "being_looked_into",
      cause: null,
      feels: "annoyed",
      asks: "a whole chair",
      priceMinor: 10_000,
    },
  });
const hear = (id: string) =>
  world.ana.call("POST /cases/:case/listenings", {
    ...at(id),
    body: { happened: "It broke.", feels: "Annoyed", costThem: "A day", wants: "A whole one" },
  });
const draft = async (id: string, kind: string) => {
  const body = "Dear Jon,\n\nI am sorry that the chair came broken. We look into it.\n\nAna";
  const letter = await world.ana.call("POST /cases/:case/letters", {
    ...at(id),
    body: { kind, subject: "Your chair", body },
  });
  return { letter: letter.id };
};

/** How far a case is when the gate must hold it, and what the deed then wants. */
const SHUT: Readonly<Record<string, (id: string) => Promise<Record<string, string>>>> = {
  listen_first: async () => ({}),
  triage_first: async (id) => hear(id).then(() => ({})),
  stance_first: async (id) => draft(id, "apology"),
  second_look_first: async (id) => {
    await triage(id, "not_at_fault");
    return draft(id, "decision_stands");
  },
  legal_review_first: async (id) => {
    await triage(id, "at_fault");
    const because = "They named a solicitor.";
    await world.ana.call("POST /cases/:case/legal-review", { ...at(id), body: { because } });
    const letter = await draft(id, "update");
    await world.ana.call("POST /letters/:letter/approval", {
      params: letter,
      body: { version: 1 },
    });
    return letter;
  },
  not_ready_to_close: async (id) => triage(id, "at_fault").then(() => ({})),
};

type Try = (id: string, made: Record<string, string>) => Promise<Partial<Problem>>;
const knock =
  (who: () => Client, door: keyof typeof api, body: Body): Try =>
  async (id, made) =>
    who().refused(door, { params: { case: id, ...made }, body });
const [ana, key] = [() => world.ana, () => program];

const OFFER = {
  clauseId: "damaged-order",
  options: [
    {
      id: "new",
      label: "A new chair",
      remedies: [{ kind: "replacement", what: "A chair", costMinor: 1, worthMinor: 10_000 }],
    },
  ],
};
const CLOSE = { kind: "close", reason: "Done." };

const inBulk = async (id: string, deed: object) => {
  const { id: begun } = await world.ana.call("POST /bulks", {
    body: { deed, cases: { ids: [id] } },
  });
  const ended = await world.until(async () => {
    const now = await world.ana.call("GET /bulks/:bulk", { params: { bulk: begun } });
    return now.state === "done" && now;
  }, "the end of the bulk");
  expect(ended).toMatchObject({ done: 0, refused: 1 });
  return { detail: ended.refusals[0]?.because ?? "" };
};
const bulk: Try = (id) => inBulk(id, CLOSE);
const closing = async () =>
  (await world.ana.call("POST /macros", { body: { name: "Close it", deeds: [CLOSE] } })).id;
const macro: Try = async (id) =>
  world.ana.refused("POST /cases/:case/macros/:macro", {
    params: { case: id, macro: await closing() },
  });
const macroInBulk: Try = async (id) => inBulk(id, { kind: "macro", macroId: await closing() });
/** A trial does nothing, and says what the deed itself would be told. */
const macroTried: Try = async (id) => {
  const { deeds } = await world.ana.call("GET /cases/:case/macros/:macro", {
    params: { case: id, macro: await closing() },
  });
  return { detail: [deeds[0]?.because, ...(deeds[0]?.unmet ?? [])].join(" ") };
};

/** Every entry by which a deed can be tried. A program may not approve at all (D8). */
const ENTRIES: Readonly<Record<string, Readonly<Record<string, Try>>>> = {
  propose_offer: {
    "a colleague": knock(ana, "POST /cases/:case/offers", OFFER),
    "a program": knock(key, "POST /cases/:case/offers", OFFER),
  },
  approve_letter: {
    "a colleague": knock(ana, "POST /letters/:letter/approval", { version: 1 }),
  },
  send_letter: {
    "a colleague": knock(ana, "POST /letters/:letter/sending", { commitments: [] }),
    "a program": knock(key, "POST /letters/:letter/sending", { commitments: [] }),
  },
  close_case: {
    "a colleague": knock(ana, "POST /cases/:case/closure", { reason: "Done." }),
    "a program": knock(key, "POST /cases/:case/closure", { reason: "Done." }),
    "one deed": knock(ana, "POST /cases/:case/deeds", CLOSE),
    "a program's deed": knock(key, "POST /cases/:case/deeds", CLOSE),
    "a bulk": bulk,
    "a macro": macro,
    "a macro in a bulk": macroInBulk,
    "a macro that is tried": macroTried,
  },
};

type Gate = { code: string; before: string | string[]; because: string };
const { gates } = parse(readFileSync("handbook/gates.yml", "utf8")) as { gates: Gate[] };
/** Sending asks for the approval first; what a gate holds before that is tried there. */
const rows = gates.flatMap(({ code, before, because }) => {
  const [deed = ""] = [before].flat();
  return Object.entries(ENTRIES[deed] ?? {}).map(([entry, ask]) => [code, entry, ask, because]);
}) as [string, string, Try, string][];

test("every gate of the house is tried here, and every deed has its entries", () => {
  expect(Object.keys(SHUT).toSorted()).toEqual(gates.map(({ code }) => code).toSorted());
  const deeds = new Set(gates.flatMap(({ before }) => before));
  expect([...deeds].filter((deed) => !ENTRIES[deed])).toEqual([]);
});

test.each(rows)("%s holds for %s", async (code, _entry, ask, because) => {
  const id = await complain();
  const made = (await SHUT[code]?.(id)) ?? {};
  const said = await ask(id, made);
  if (said.code) expect(said).toMatchObject({ status: 409, code });
  expect(said.detail?.startsWith(because.trim().replace(/\s+/g, " "))).toBe(true);
});

test("a program may approve no letter, whatever the gates say (D8)", async () => {
  const id = await complain();
  await triage(id, "at_fault");
  const params = await draft(id, "apology");
  const refusal = await program.refused("POST /letters/:letter/approval", {
    params,
    body: { version: 1 },
  });
  expect(refusal).toMatchObject({ code: "person_needed" });
});
