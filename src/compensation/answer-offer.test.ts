import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, moment } from "../words/moment.ts";
import { answerOffer, type Needs } from "./answer-offer.ts";
import { after, type Debt, type Entry, opened } from "../ledger/index.ts";
import type { Voucher } from "../vouchers/index.ts";
import type { Award } from "./award.ts";
import { type Offer, propose } from "./offer.ts";

const now = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };
const stranger: Actor = { kind: "customer", id: "somebody", name: "Somebody" };

const approved: Offer = propose(
  {
    id: "o1",
    caseId: "c1",
    clauseId: "damaged-order",
    why: "y",
    currency: "EUR",
    allowedMinor: 9_000,
    by: { kind: "colleague", id: "ana", name: "Ana" },
    at: now,
    options: [
      {
        id: "new",
        label: "A new one, and 20% off",
        remedies: [
          { kind: "replacement", what: "A new one", costMinor: 4_800, worthMinor: 8_000 },
          { kind: "voucher", what: "20% off", percent: 20, costMinor: 1_600, worthMinor: 1_600 },
        ],
      },
    ],
  },
  [],
);
const made: Offer = { ...approved, state: "made", madeAt: now };

/** She has shown that "new" is her own choice, where nothing else is said. */
function world(offer: Offer | null, proven: string | null = "new") {
  const heard: string[] = [];
  const noted: Line[] = [];
  const [kept, changed, entries]: [Award[], Award[], Entry[]] = [[], [], []];
  const debts = new Map<string, Debt>();
  const vouchers: Voucher[] = [];
  let ids = 0;
  const needs: Needs = {
    cases: { find: async (id) => ({ id, customerId: "maria" }) as Case },
    offers: { hold: async () => offer, change: async ({ state }) => void heard.push(state) },
    awards: {
      keep: async (award) => void kept.push(award),
      hold: async (id) => kept.find((award) => award.id === id) ?? null,
      change: async (award) => void changed.push(award),
    },
    proofs: { of: async () => proven },
    ledger: {
      open: async (debt) => void debts.set(debt.id, opened(debt)),
      hold: async (id) => debts.get(id) ?? null,
      enter: async ({ id }, entry) => {
        entries.push(entry);
        debts.set(id, after(debts.get(id) as Debt, entry));
      },
    },
    vouchers: { keep: async (voucher) => void vouchers.push(voucher) },
    journal: { add: async (line) => void noted.push(line), ofCase: async () => [] },
    now: () => now,
    newId: () => `id${++ids}`,
    codeOf: (awardId) => `code of ${awardId}`,
    hash: (code) => `hash of ${code}`,
  };
  return { needs, heard, noted, kept, changed, entries, vouchers };
}
const yes = { verdict: "accepted" as const, fit: "exceeds" as const };

test("accepting pledges each remedy, and the voucher reaches the customer at once", async () => {
  const { needs, heard, noted, kept, changed, entries, vouchers } = world(made);
  expect(await answerOffer(needs, { offerId: "o1", given: yes, by: maria })).toMatchObject({
    value: { state: "accepted", answer: { fit: "exceeds", optionId: "new" } },
  });
  expect(heard).toEqual(["accepted"]);
  expect(kept).toMatchObject([
    { id: "id1", place: 0, kind: "replacement", amountMinor: 4_800, state: "pledged" },
    { id: "id2", place: 1, kind: "voucher", percent: 20, state: "pledged" },
  ]);
  expect(entries.map(({ act, to, amount }) => `${act} ${amount.minor} → ${to}`)).toEqual([
    "pledge 4800 → owed",
    "pledge 1600 → owed",
    "pay 1600 → vouchers",
  ]);
  // She has accepted on her page, and sees the code there.
  expect(changed).toMatchObject([
    { id: "id2", state: "paid", settledAt: now, toldAt: now, toldHow: "page" },
  ]);
  expect(vouchers).toMatchObject([
    {
      debtId: "id2",
      codeHash: "hash of code of id2",
      percent: 20,
      amountMinor: null,
      leftMinor: 1_600,
      expiresAt: daysLater(now, 365),
    },
  ]);
  expect(noted.map(({ what }) => what)).toEqual([
    "offer accepted",
    "award pledged",
    "award pledged",
    "voucher issued",
    "award paid",
  ]);
  expect(noted[0]?.facts).toMatchObject({ offerId: "o1", fit: "exceeds", talk: false });
  expect(JSON.stringify(noted)).not.toContain("code of");
});

test("a no that falls short tells the desk to talk", async () => {
  const { needs, noted, kept } = world(made);
  const given = { verdict: "declined", fit: "falls_short", words: "It was a present" } as const;
  await answerOffer(needs, { offerId: "o1", given, by: maria });
  expect(noted).toMatchObject([{ what: "offer declined", facts: { talk: true } }]);
  expect(kept).toEqual([]);
});

const again: Offer = {
  ...made,
  options: [
    {
      id: "again",
      label: "Once more",
      remedies: [{ kind: "redo", what: "Once more", costMinor: 900, worthMinor: 900 }],
    },
  ],
};
test.each`
  offer    | by       | proven     | ends             | why
  ${made}  | ${maria} | ${null}    | ${"code_needed"} | ${"her link may be read by others"}
  ${made}  | ${maria} | ${"again"} | ${"code_needed"} | ${"she has proven another choice"}
  ${made}  | ${maria} | ${"new"}   | ${"accepted"}    | ${"she has shown that it is her"}
  ${again} | ${maria} | ${null}    | ${"accepted"}    | ${"nobody can carry it off"}
  ${made}  | ${ana}   | ${null}    | ${"accepted"}    | ${"Ana heard it from her, and says so"}
`("who accepts what can be carried off: $ends, because $why", async (row) => {
  const { needs, noted } = world(row.offer, row.proven);
  const outcome = await answerOffer(needs, { offerId: "o1", given: yes, by: row.by });
  expect(outcome.ok ? outcome.value.state : outcome.refusal.code).toBe(row.ends);
  expect(noted.length > 0).toBe(outcome.ok);
});

test("made and answered on the phone, it was made by word of mouth", async () => {
  const { needs, noted } = world(approved);
  await answerOffer(needs, { offerId: "o1", given: { verdict: "declined" }, by: ana });
  expect(noted).toMatchObject([
    { what: "offer made", facts: { how: "word of mouth" } },
    { what: "offer declined" },
  ]);
});

const accepted = { ...made, state: "accepted" };
const desk: Actor = { kind: "desk", id: "desk", name: "Amends" };
test.each`
  offer       | by          | given                           | code                  | why
  ${null}     | ${maria}    | ${yes}                          | ${"not_found"}        | ${"no such offer"}
  ${made}     | ${stranger} | ${yes}                          | ${"not_found"}        | ${"it was offered to somebody else"}
  ${approved} | ${maria}    | ${yes}                          | ${"not_made"}         | ${"she can't have seen it"}
  ${made}     | ${ana}      | ${{ ...yes, optionId: "moon" }} | ${"unknown_option"}   | ${"we never offered the moon"}
  ${accepted} | ${maria}    | ${yes}                          | ${"already_answered"} | ${"twice is once"}
  ${accepted} | ${desk}     | ${yes}                          | ${"already_answered"} | ${"for everyone"}
`("refuses $code, because $why", async ({ offer, by, given, code }) => {
  const { needs, heard, noted, kept } = world(offer);
  const outcome = await answerOffer(needs, { offerId: "o1", given, by });
  expect(outcome).toMatchObject({ refusal: { code } });
  expect([heard, noted, kept]).toEqual([[], [], []]);
});
