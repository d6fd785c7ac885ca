import { expect, test } from "vitest";
import { maria, NOW } from "../../../test/staff.ts";
import type { Actor, Role } from "../../words/actor.ts";
import type { Customer } from "../../people/index.ts";
import { eraseCustomer, type Needs } from "./erase-customer.ts";
import { ending, type Open, says } from "./erasure.ts";

const by = (role: Role): Actor => ({ kind: "colleague", id: role, name: role, role });
const customer = {
  id: "maria",
  name: "Maria Keller",
  email: "maria@home.example",
  contact: "unwanted",
} as Customer;
const thing = (is: Open["is"]): Open => ({ is, id: "x1", caseId: "c1", number: 12 });

function house(open: readonly Open[], who: Customer | undefined = customer) {
  const did: string[] = [];
  const noted: string[] = [];
  const needs: Needs = {
    people: {
      customer: async () => who,
      sameAs: async () => (who ? [who] : []),
      takeTurn: async () => undefined,
      keepUnwanted: async (address) => void did.push(`unwanted ${address}`),
    },
    journal: { add: async ({ what }) => void noted.push(what) },
    chain: {
      eraseWords: async (_, { facts }) => {
        did.push(`erased for ${String(facts?.["ground"])}`);
        return 1;
      },
    },
    now: () => NOW,
    erasing: () => ({
      open: async () => open,
      caseIds: async () => ["c1"],
      named: async () => ["maria"],
      empty: async () => void did.push("emptied"),
      sign: async (erasure) => void did.push(`signed ${erasure.by}`),
    }),
  };
  return { needs, did, noted };
}
const deed = { customerId: "maria", ground: "asked", name: "maria keller", anyway: false } as const;

test("words go, the wish for quiet stays, and what was open has ended in the journal", async () => {
  const { needs, did, noted } = house([thing("case"), thing("promise")]);
  const outcome = await eraseCustomer(needs, { ...deed, anyway: true, by: by("lead") });
  expect(outcome).toEqual({ ok: true, value: { id: "maria", erasedAt: NOW } });
  expect(noted).toEqual(["case closed", "commitment withdrawn"]);
  expect(did).toEqual([
    "unwanted maria@home.example",
    "emptied",
    "signed lead",
    "erased for asked",
  ]);
});

test.each`
  open                | who                               | but                  | role       | code                | why
  ${[]}               | ${customer}                       | ${{}}                | ${"agent"} | ${"not_allowed"}    | ${"there is no way back: a lead's deed"}
  ${[]}               | ${null}                           | ${{}}                | ${"lead"}  | ${"not_found"}      | ${"nobody is there"}
  ${[]}               | ${{ ...customer, erasedAt: NOW }} | ${{}}                | ${"lead"}  | ${"already_erased"} | ${"once is enough"}
  ${[]}               | ${customer}                       | ${{ name: "Maria" }} | ${"lead"}  | ${"name_differs"}   | ${"another Maria might be meant"}
  ${[thing("case")]}  | ${customer}                       | ${{}}                | ${"lead"}  | ${"still_open"}     | ${"somebody works on it"}
  ${[thing("award")]} | ${customer}                       | ${{ anyway: true }}  | ${"lead"}  | ${"still_owed"}     | ${"what is theirs is given first"}
  ${[thing("mail")]}  | ${customer}                       | ${{ anyway: true }}  | ${"lead"}  | ${"still_owed"}     | ${"they wrote, and nobody has read it"}
`("refused with $code: $why", async ({ open, who, but, role, code }) => {
  const { needs, did, noted } = house(open, who ?? undefined);
  if (!who) needs.people.customer = async () => undefined;
  const outcome = await eraseCustomer(needs, { ...deed, ...but, by: by(role) });
  expect(outcome.ok ? "done" : outcome.refusal.code).toBe(code);
  expect([did, noted]).toEqual([[], []]);
});

test("a customer does not erase themselves past the desk", async () => {
  const { needs } = house([]);
  expect((await eraseCustomer(needs, { ...deed, by: maria })).ok).toBe(false);
});

test("what is owed has no ending of its own", () => {
  expect(ending(thing("award"))).toBeUndefined();
  expect(says(thing("award"))).toBe(
    "Case 12 owes them something: note it as paid, or withdraw it.",
  );
  expect(ending(thing("offer"))).toEqual({
    what: "offer withdrawn",
    caseId: "c1",
    facts: { offerId: "x1" },
  });
});
