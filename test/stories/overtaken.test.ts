/** Two at the same thing: whoever saves second is told who was quicker, with what, and when. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Door } from "../clients.ts";
import { api } from "../../src/desk/desk.contract.ts";
import { WRITES_OVER } from "../../src/desk/change/change.ts";
import { onBothAtOnce } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

type Ask = { params: Record<string, string>; version?: number; body?: unknown };
type Row = {
  readonly door: Door;
  /** What both read: its path and its version. */
  readonly read: (world: World) => Promise<Ask>;
  readonly theirs: object;
  readonly mine: object;
  /** The other's door, if it is another one. */
  readonly by?: Door;
  /** Leo, unless it is for somebody else to do. */
  readonly other?: "tom";
  readonly says: string;
};

const TRIAGE = {
  failure: "damaged_order",
  severity: "minor",
  stance: "at_fault",
  causeState: "being_looked_into",
  cause: null,
  feels: "annoyed",
  asks: "a whole chair",
  priceMinor: 10_000,
};
const HEARD = { happened: "It broke.", feels: "Annoyed", costThem: "A day", wants: "Another" };
const LETTER = { kind: "update", subject: "Your chair", body: "Dear Jon, we look into it." };

let complaints = 0;
async function complain({ leo }: World): Promise<Ask> {
  complaints += 1;
  const customer = { name: "Jon Bell", email: `jon.${complaints}@example.org` };
  const body = { channel: "form", customer, subject: "A chair", text: "The chair is broken." };
  const { id } = await leo.call("POST /complaints", { body });
  const params = { case: id };
  const { asOf } = await leo.call("GET /cases/:case", { params });
  return { params, version: asOf };
}
const begunLetter = async (world: World): Promise<Ask> => {
  const { params } = await complain(world);
  const { id, version } = await world.iris.call("POST /cases/:case/letters", {
    params,
    body: LETTER,
  });
  return { params: { letter: id }, version };
};
const made =
  (door: Door, body: object, name: string) =>
  async ({ iris }: World): Promise<Ask> => {
    const { id } = (await iris.call(door, { body })) as { id: string };
    return { params: { [name]: id }, version: 1 };
  };
const drafted =
  (door: "GET /forms" | "GET /chat-windows", draws: Door, name: string) =>
  async ({ iris }: World): Promise<Ask> => {
    const { draft } = await iris.call(door);
    const { id, version } = (await iris.call(draws, { body: draft })) as never;
    return { params: { [name]: id }, version, body: draft };
  };

const ROWS: readonly Row[] = [
  {
    door: "POST /cases/:case/triage",
    read: async (world) => {
      const { params } = await complain(world);
      await world.iris.call("POST /cases/:case/triage", { params, version: 1, body: TRIAGE });
      return { params, version: 2 };
    },
    theirs: { ...TRIAGE, severity: "severe" },
    mine: { ...TRIAGE, stance: "partly" },
    says: "changed the severity",
  },
  {
    door: "POST /cases/:case/listenings",
    read: complain,
    theirs: HEARD,
    mine: { ...HEARD, wants: "The money back" },
    says: "noted what was understood",
  },
  {
    door: "POST /cases/:case/playbook",
    read: complain,
    theirs: { playbookId: "heard", because: "She wants to be heard." },
    mine: { playbookId: "last", because: "It is a small thing." },
    says: "chose “",
  },
  {
    door: "PUT /letters/:letter",
    read: begunLetter,
    theirs: { ...LETTER, body: "Dear Jon, it is on its way." },
    mine: { ...LETTER, body: "Dear Jon, we found it." },
    says: "wrote on this letter",
  },
  {
    door: "POST /letters/:letter/approval",
    read: begunLetter,
    by: "PUT /letters/:letter",
    theirs: { ...LETTER, body: "Dear Jon, it is on its way." },
    mine: { version: 1 },
    says: "wrote on this letter",
  },
  {
    door: "POST /letters/:letter/discarding",
    read: begunLetter,
    by: "PUT /letters/:letter",
    theirs: { ...LETTER, body: "Dear Jon, it is on its way." },
    mine: {},
    says: "wrote on this letter",
  },
  {
    door: "PUT /customers/:customer",
    read: async (world) => {
      const { params } = await complain(world);
      const { customer } = await world.iris.call("GET /cases/:case", { params });
      return { params: { customer: customer.id }, version: customer.version };
    },
    theirs: { name: "Jon Bells", phone: null, since: null, yearlyMinor: null, referrals: 0 },
    mine: { name: "John Bell", phone: null, since: null, yearlyMinor: null, referrals: 0 },
    says: "corrected what we know of this customer",
  },
  {
    door: "PUT /colleagues/:colleague/skills",
    read: async ({ iris, tom }) => ({
      params: { colleague: tom.id },
      version: (await iris.call("GET /skills")).asOf,
    }),
    theirs: { languages: ["de"], topics: [] },
    mine: { languages: ["fr"], topics: [] },
    says: "changed these skills",
  },
  {
    door: "PUT /colleagues/:colleague/duty",
    read: async ({ iris, tom }) => ({
      params: { colleague: tom.id },
      version: (await iris.call("GET /duties")).asOf,
    }),
    other: "tom",
    theirs: { awayUntil: null, toldBy: "desk", leadId: null },
    mine: { awayUntil: null, toldBy: "mail", leadId: null },
    says: "changed this",
  },
  {
    door: "PUT /causes/:cause",
    read: async (world) => {
      const body = { name: `Packed in a hurry ${complaints}`, factor: "process", parentId: null };
      const { id } = await world.iris.call("POST /causes", { body });
      return { params: { cause: id }, version: (await world.iris.call("GET /causes")).asOf };
    },
    theirs: { name: "Packed at noon", factor: "process", parentId: null },
    mine: { name: "Packed by two", factor: "people", parentId: null },
    says: "changed this cause",
  },
  {
    door: "PUT /queues/:queue",
    read: made("POST /queues", { name: "Money back" }, "queue"),
    theirs: { name: "Refunds" },
    mine: { name: "Returns" },
    says: "changed this queue",
  },
  {
    door: "PUT /tags/:tag",
    read: made("POST /tags", { name: "Press", hue: "rose" }, "tag"),
    theirs: { name: "Paper", hue: "rose" },
    mine: { name: "Radio", hue: "rose" },
    says: "changed this tag",
  },
  {
    door: "PUT /macros/:macro",
    read: made("POST /macros", { name: "Ask", deeds: [], snippet: "Which colour?" }, "macro"),
    theirs: { name: "Ask again", deeds: [], snippet: "Which colour?" },
    mine: { name: "Ask twice", deeds: [], snippet: "Which colour?" },
    says: "changed this macro",
  },
  {
    door: "POST /forms/:form",
    read: drafted("GET /forms", "POST /forms", "form"),
    theirs: { isOpen: false },
    mine: { isOpen: true },
    says: "changed this form",
  },
  {
    door: "POST /chat-windows/:window",
    read: drafted("GET /chat-windows", "POST /chat-windows", "window"),
    theirs: { isOpen: false },
    mine: { isOpen: true },
    says: "changed this window",
  },
  {
    door: "PUT /playbooks/:playbook",
    read: async ({ iris }) => {
      const params = { playbook: "latte" };
      const { sheet } = await iris.call("GET /playbooks/:playbook", { params });
      return { params, version: sheet.version, body: { sheet, because: "We say it so." } };
    },
    theirs: {},
    mine: {},
    says: "changed this playbook",
  },
];

/** Doors that take a version and are not of this table, each with its reason. */
const APART: Readonly<Record<string, string>> = {
  "POST /cases/:case/owner": "whoever takes it second: below",
  "POST /cases/:case/closure": "words that the customer wrote meanwhile: not-enough.test.ts",
  "POST /cases/:case/offers": "a second offer beside one that is open is refused by itself",
  "PUT /industries/:trade": "the terms of a trade: told in the story of playbooks",
  "PUT /timetable": "there is one in the house: its own slice tells of the second",
  "PUT /catalogue": "there is one in the house: its own slice tells of the second",
  "PUT /tellings/:telling": "its words change without a line: it says that they did, not who",
  "PUT /views/:view": "a view is changed by its owner alone",
  "PUT /calls/:call": "the notes of a call are its caller's alone",
};

test("every door that heeds what was read is tried, or says why not", () => {
  const heeding = Object.entries(api).filter(([, route]) => "ifMatch" in route);
  const doors = [...heeding.map(([door]) => door), ...Object.keys(WRITES_OVER)];
  const tried = new Set<string>([...ROWS.map(({ door }) => door), ...Object.keys(APART)]);
  expect(doors.filter((door) => !tried.has(door))).toEqual([]);
});

onBothAtOnce("two at the same thing", (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine());
  });
  afterAll(() => world.close());

  test.each(ROWS)("$door: the second is told that the first $says", async (row) => {
    const { door, by = door, other = "leo", read, theirs, mine, says } = row;
    const ask = await read(world);
    const both = (body: object) => ({ ...ask, body: { ...(ask.body as object), ...body } });
    await world[other].call(by, changed(door, both(theirs), "Leo"));
    world.pass({ minutes: 2 });
    const problem = await world.iris.refused(door, changed(door, both(mine), "Iris"));
    expect(problem).toMatchObject({ status: 412, code: "stale_edit" });
    expect(problem.detail).toContain(`${world[other].person} ${says}`);
    expect(problem.detail).toContain("2 minutes ago.");
  });

  test("of two who take a case the second is told, and may take it all the same", async () => {
    const { params, version } = await complain(world);
    const take = (who: World["ana"], over?: number) => ({
      params,
      ...(over === undefined ? {} : { version: over }),
      body: { colleagueId: who.id },
    });
    await world.ana.call("POST /cases/:case/owner", take(world.ana, version));
    const problem = await world.tom.refused("POST /cases/:case/owner", take(world.tom, version));
    expect(problem.detail).toMatch(/^Ana Ruiz took this case just now\./);
    await world.tom.call("POST /cases/:case/owner", take(world.tom));
    const { owner } = await world.tom.call("GET /cases/:case", { params });
    expect(owner?.name).toBe("Tom Adeyemi");
  });

  test("of two at the very same moment one is told", async () => {
    const read = await complain(world);
    const note = (wants: string) => ({ ...read, body: { ...HEARD, wants } });
    const both = await Promise.all([
      world.ana.knock("POST /cases/:case/listenings", note("A new one")),
      world.tom.knock("POST /cases/:case/listenings", note("The money back")),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412]);
  });
});

/** A playbook is its whole sheet; who changed it shows in a step's name. */
function changed(door: Door, ask: Ask, who: string): Ask {
  if (door !== "PUT /playbooks/:playbook") return ask;
  const { sheet, because } = ask.body as { sheet: { steps: object[] }; because: string };
  const steps = sheet.steps.map((step, at) => (at === 0 ? { ...step, name: `${who}’s` } : step));
  return { ...ask, body: { sheet: { ...sheet, steps }, because } };
}
