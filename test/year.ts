/** A simulated year: cases through policy, approval and ledger, and a plain tally beside it. */
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { awardsOf, type Draft } from "../src/compensation/award.ts";
import { compensationIn } from "../src/compensation/compensation.store.ts";
import { issueVoucher } from "../src/compensation/issue-voucher.ts";
import { answer, approve, make, propose } from "../src/compensation/offer.ts";
import { pledgeAwards } from "../src/compensation/pledge-awards.ts";
import { settleAward } from "../src/compensation/settle-award.ts";
import { witnessesIn } from "../src/desk/books/witnesses.ts";
import { type Books, booksOf } from "../src/ledger/index.ts";
import { ledgerIn } from "../src/ledger/ledger.store.ts";
import { holdsOf, mayGive, suggest } from "../src/policies/index.ts";
import { readPolicies } from "../src/policies/policies.handbook.ts";
import { newId, sha256 } from "../src/rim/clock.ts";
import type { Tx } from "../src/rim/db/db.ts";
import type { Engine } from "../src/rim/db/engine.ts";
import { expireVouchers } from "../src/vouchers/index.ts";
import { redeemVoucher } from "../src/vouchers/redeem-voucher.ts";
import { returnRedemption } from "../src/vouchers/return-redemption.ts";
import { vouchersIn } from "../src/vouchers/vouchers.store.ts";
import { type Actor, byOf, THE_DESK } from "../src/words/actor.ts";
import { daysLater } from "../src/words/moment.ts";
import { money } from "../src/words/money.ts";
import { done, type Outcome } from "../src/words/outcome.ts";
import { FOUNDED_AT, found } from "./founded.ts";

const rules = readPolicies(join(import.meta.dirname, "../handbook"));
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const leo: Actor = { kind: "colleague", id: "leo", name: "Leo", role: "lead" };
const CURRENCIES = ["EUR", "EUR", "EUR", "GBP", "JPY"] as const;
const FAILURES = ["damaged_order", "late_delivery", "wrong_item", "billing_error", "rude_staff"];
const SEVERITIES = ["minor", "moderate", "severe"] as const;
const IN_ONE = 50;

/** The same numbers for the same seed: Lehmer's generator, Park and Miller 1988. */
function luckFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

type Tally = Record<"pledged" | "owed" | "given" | "vouchers" | "back", number>;
const nothing = (): Tally => ({ pledged: 0, owed: 0, given: 0, vouchers: 0, back: 0 });
const sure = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.refusal.because);
};

export type Year = {
  readonly books: readonly Books[];
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly offers: number;
  readonly approved: number;
  readonly awards: number;
};

export async function liveYear(engine: Engine, cases: number, seed = 2026): Promise<Year> {
  const { db, workspaceId } = await found(engine);
  const luck = luckFrom(seed);
  const tallies = new Map<string, Tally>();
  const tallyOf = (draft: Pick<Draft, "currency" | "entitlementId">): Tally => {
    const key = `${draft.currency} ${draft.entitlementId ? "statutory" : "goodwill"}`;
    const tally = tallies.get(key) ?? nothing();
    tallies.set(key, tally);
    return tally;
  };
  let now = FOUNDED_AT;
  const counts = { offers: 0, approved: 0, awards: 0 };
  const placesIn = (tx: Tx) => ({
    ...compensationIn(tx, workspaceId),
    ledger: ledgerIn(tx, workspaceId),
    vouchers: vouchersIn(tx, workspaceId),
    journal: { add: async () => undefined, ofCase: async () => [] },
    now: () => now,
    newId,
    hash: sha256,
    codeOf,
  });
  type Places = ReturnType<typeof placesIn>;

  for (let first = 0; first < cases; first += IN_ONE) {
    const many = Math.min(IN_ONE, cases - first);
    const outcome = await db.inside(workspaceId, async (tx) => {
      const ids = await open(tx, workspaceId, first, many);
      for (const [place, caseId] of ids.entries()) {
        now = daysLater(FOUNDED_AT, Math.floor(((first + place) / cases) * 365));
        await live(placesIn(tx), caseId);
      }
      return done(null);
    });
    sure(outcome);
  }
  now = daysLater(FOUNDED_AT, 365 + 200);
  for (let did = 1; did > 0; ) {
    did = sure(
      await db.inside(workspaceId, (tx) => expireVouchers(lapsing(placesIn(tx)), { limit: 200 })),
    );
  }
  const books = await db.look(workspaceId, async (tx) =>
    booksOf(await ledgerIn(tx, workspaceId).moved({}), await witnessesIn(tx, workspaceId)()),
  );
  return { books, tallies, ...counts };

  /** What runs out is told by the voucher, so the tally hears of it where it is booked. */
  function lapsing(places: Places): Places {
    const { ledger } = places;
    return {
      ...places,
      ledger: {
        ...ledger,
        enter: async (debt, entry, by, at) => {
          const tally = tallies.get(`${entry.amount.currency} ${debt.source}`) ?? nothing();
          tally.vouchers -= entry.amount.minor;
          tally.back += entry.amount.minor;
          await ledger.enter(debt, entry, by, at);
        },
      },
    };
  }

  async function live(places: Places, caseId: string): Promise<void> {
    const currency = CURRENCIES[Math.floor(luck() * CURRENCIES.length)] ?? "EUR";
    const facts = {
      failure: FAILURES[Math.floor(luck() * FAILURES.length)] ?? "late_delivery",
      severity: SEVERITIES[Math.floor(luck() * SEVERITIES.length)] ?? "minor",
      stance: "at_fault" as const,
      priceMinor: 1_000 + Math.floor(luck() * 40_000),
      earlierFailures: Math.floor(luck() * 3),
      givenMinor: 0,
    };
    const fair = suggest(rules.policyIn(currency), facts);
    const chosen = fair[Math.floor(luck() * fair.length)];
    if (!chosen) return;
    const { clauseId, why, allowedMinor, options } = chosen;
    const cost = money(
      Math.max(...options.map((o) => o.remedies.reduce((s, r) => s + r.costMinor, 0))),
      currency,
    );
    const alone = mayGive(ana, cost, rules.limitsIn(currency));
    const overLimit = alone.ok ? null : alone.refusal.because;
    const holds = holdsOf({
      overLimit,
      outside: null,
      given: money(0, currency),
      budgets: [],
      by: ana,
    });
    const draft = { id: newId(), caseId, clauseId, why, options, currency, allowedMinor };
    const proposed = propose({ ...draft, by: byOf(ana), at: now }, holds);
    const stands =
      proposed.state === "proposed" ? sure(approve(proposed, byOf(leo), now)) : proposed;
    counts.offers += 1;
    counts.approved += proposed === stands ? 0 : 1;
    const verdict = luck() < 0.9 ? ("accepted" as const) : ("declined" as const);
    const optionId = options[Math.floor(luck() * options.length)]?.id;
    const made = sure(make(stands, now));
    const answered = sure(answer(made, { verdict, optionId }, byOf(ana), now));
    await places.offers.keep(made);
    await places.offers.change(answered);
    const law: Draft[] =
      luck() < 0.2
        ? [
            {
              ...LAW,
              caseId,
              offerId: answered.id,
              amountMinor: 25_000 + Math.floor(luck() * 35_000),
              entitlementId: newId(),
            },
          ]
        : [];
    const drafts = [...awardsOf(answered), ...law];
    for (const award of sure(await pledgeAwards(places, { drafts, by: ana }))) {
      counts.awards += 1;
      const tally = tallyOf(award);
      tally.pledged += award.amountMinor;
      tally.owed += award.amountMinor;
      await settle(places, award, tally);
    }
  }

  async function settle(
    places: Places,
    { id: awardId, kind, amountMinor }: { id: string; kind: string; amountMinor: number },
    tally: Tally,
  ): Promise<void> {
    const step = async (settlement: Parameters<typeof settleAward>[1]["settlement"]) =>
      sure(await settleAward(places, { awardId, settlement, by: THE_DESK }));
    if (kind === "voucher" || (kind === "credit" && luck() < 0.5)) {
      const { percent } = sure(await issueVoucher(places, { awardId, by: ana }));
      tally.owed -= amountMinor;
      tally.vouchers += amountMinor;
      return use(places, codeOf(awardId), percent, tally);
    }
    const fate = luck();
    if (fate < 0.05) return;
    if (fate < 0.1) {
      await step({ act: "withdraw", because: "Sent in error" });
      tally.owed -= amountMinor;
      tally.back += amountMinor;
      return;
    }
    if (fate < 0.2) await step({ act: "pay", proof: "seen" });
    else {
      await step({ act: "instruct", instrument: "bank_file" });
      if (fate < 0.3) {
        await step({ act: "fail", because: "The account is closed" });
        await step({ act: "pay", proof: "by hand" });
      } else await step({ act: "confirm", proof: "4711" });
    }
    tally.owed -= amountMinor;
    tally.given += amountMinor;
    if (luck() > 0.03) return;
    await step({ act: "reverse", because: "It bounced" });
    tally.given -= amountMinor;
    tally.owed += amountMinor;
  }

  async function use(
    places: Places,
    code: string,
    percent: number | null,
    tally: Tally,
  ): Promise<void> {
    for (let order = 1; order <= 4 && luck() < 0.7; order += 1) {
      const amountMinor = percent === null ? 1 + Math.floor(luck() * 2_000) : undefined;
      const used = await redeemVoucher(places, { code, order: `${order}`, amountMinor, by: ana });
      if (!used.ok) continue;
      const { bookedMinor, id: redemptionId } = used.value.redemption;
      tally.vouchers -= bookedMinor;
      tally.given += bookedMinor;
      if (luck() > 0.1) continue;
      sure(await returnRedemption(places, { redemptionId, because: "Cancelled", by: ana }));
      tally.vouchers += bookedMinor;
      tally.given -= bookedMinor;
    }
  }
}

const LAW = {
  place: 100,
  kind: "refund",
  what: "By law",
  percent: null,
  currency: "GBP",
} as const;

const codeOf = (awardId: string): string => {
  const signs = sha256(awardId).slice(0, 12).toUpperCase();
  return signs.replace(/.{4}(?=.)/g, "$&-");
};

/** Cases of one customer each, by the hundred. */
async function open(tx: Tx, workspaceId: string, first: number, many: number): Promise<string[]> {
  const ids = Array.from({ length: many }, () => newId());
  const listed = sql.join(
    ids.map((id, nth) => sql`(${id}::uuid, ${first + nth}::int)`),
    sql`, `,
  );
  const at = FOUNDED_AT;
  await tx.execute(sql`insert into customers (workspace_id, id, name, email, created_at)
    select ${workspaceId}, id, 'C', id || '@example.org', ${at} from (values ${listed}) v (id, n)`);
  await tx.execute(sql`insert into conversations (workspace_id, id, customer_id, channel, subject,
      started_at, last_at)
    select ${workspaceId}, id, id, 'mail', 'x', ${at}, ${at} from (values ${listed}) v (id, n)`);
  await tx.execute(sql`insert into cases (workspace_id, id, number, conversation_id, customer_id,
      title, state, complained_at, opened_at, playbook_id, playbook_version,
      stance, cause_state)
    select ${workspaceId}, id, n + 1, id, id, 'x', 'open', ${at}, ${at}, 'five-steps', 1,
      'at_fault', 'not_yet_known'
      from (values ${listed}) v (id, n)`);
  return ids;
}
