/** Tellings over HTTP. */
import type { Doors } from "../rim/http/doors.ts";
import { firstNameOf } from "../people/index.ts";
import { greetingIn } from "../speeches/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { approveTelling } from "./approve-telling.ts";
import { beginTelling } from "./begin-telling.ts";
import { type Concerned, type Hearer, onceEach, UNREACHABLE } from "./hearer.ts";
import type { Needs } from "./needs.ts";
import { reviseTelling } from "./revise-telling.ts";
import { sendTelling } from "./send-telling.ts";
import { stopTelling } from "./stop-telling.ts";
import { HELLO, readingOf, type Telling, wordsFor } from "./telling.ts";
import type { tellingsContract } from "./tellings.contract.ts";
import type { Tally } from "./tellings.ts";

export const tellingsDoors: Doors<typeof tellingsContract, Needs> = {
  "GET /tellings": async ({ tellings }, { query }) => {
    const all = await tellings.all(query.action ?? null);
    const tallies = await tellings.tallies(all.map(({ id }) => id));
    return done({ tellings: all.map((one) => shown(one, tallies.get(one.id))) });
  },
  "POST /actions/:action/tellings": async (needs, { params, body, by }) => {
    const words = Object.fromEntries(Object.entries(body).filter(([, said]) => said !== undefined));
    return left(await beginTelling(needs, { actionId: params.action, words, by }));
  },
  "GET /tellings/:telling": async (needs, { params }) => {
    const { tellings, plans, people, audience } = needs;
    const telling = await tellings.find(params.telling);
    const action = telling && (await plans.holdAction(telling.actionId));
    if (!telling || !action) return refused("not_found", "There is no such message.");
    const concerned = onceEach(await audience(action));
    const heard = await tellings.heard(action.id);
    const kept = await tellings.hearers(telling.id);
    const tally = (await tellings.tallies([telling.id])).get(telling.id);
    const { name: house } = await people.workspace();
    const greeting = await greetingOf(needs, concerned);
    const { faults, missing } = readingOf(telling);
    return done({
      ...shown(telling, tally),
      action: { what: action.what, proof: action.proof, verified: action.verified?.words ?? "" },
      preview: wordsFor(telling, { greeting, house }),
      // What a first word may lack besides, news need not have.
      findings: [
        ...faults.map(finding),
        ...missing.filter(({ level }) => level === "error").map(gap),
      ],
      hearers: concerned.flatMap((each) => {
        const own = kept.find(({ customerId }) => customerId === each.customerId);
        // Somebody who heard of it by another message, or whom a person left out, is not shown.
        const later = telling.state !== "draft" && telling.state !== "approved";
        if (!own && (later || heard.has(each.customerId))) return [];
        return [hearing(each, own)];
      }),
    });
  },
  "PUT /tellings/:telling": async (needs, { params, body, version, by }) =>
    left(await reviseTelling(needs, { tellingId: params.telling, words: body, version, by })),
  "POST /tellings/:telling/approval": async (needs, { params, body, by }) =>
    left(await approveTelling(needs, { tellingId: params.telling, ...body, by })),
  "POST /tellings/:telling/sending": async (needs, { params, body, by }) =>
    left(await sendTelling(needs, { tellingId: params.telling, ...body, by })),
  "POST /tellings/:telling/stop": async (needs, { params, by }) =>
    left(await stopTelling(needs, { tellingId: params.telling, by })),
};

/** As the first of them is greeted. */
async function greetingOf(
  { cases, speechFor }: Pick<Needs, "cases" | "speechFor">,
  concerned: readonly Concerned[],
): Promise<string> {
  const first = concerned.find(({ unreachable }) => !unreachable);
  const file = first && (await cases.find(first.caseId));
  if (!file) return HELLO;
  const name = first.customer.includes("@") ? "" : firstNameOf({ name: first.customer });
  return greetingIn(await speechFor(file), name);
}

const NOBODY: Tally = { waiting: 0, told: 0, left_out: 0 };

const shown = ({ byId: _, approved, ...telling }: Telling, tally: Tally | undefined) => ({
  ...telling,
  approved: approved && { at: approved.at, byName: approved.byName },
  tally: { ...(tally ?? NOBODY) },
});

type Said = { readonly level: string; readonly says: string; readonly question: string };
const finding = ({ rule, level, says, question }: Said & { readonly rule: string }) => ({
  code: rule,
  level,
  says,
  question,
});
const gap = ({ element, level, says, question }: Said & { readonly element: string }) => ({
  code: element,
  level,
  says,
  question,
});

function hearing({ complainedAt: _, unreachable, ...who }: Concerned, own: Hearer | undefined) {
  const out = unreachable !== null;
  return {
    ...who,
    state: own?.state ?? (out ? ("left_out" as const) : ("would_hear" as const)),
    because: own ? own.because : unreachable && UNREACHABLE[unreachable],
    toldAt: own?.toldAt ?? null,
  };
}

const left = (outcome: Outcome<{ readonly id: string }>): Outcome<{ id: string }> =>
  outcome.ok ? done({ id: outcome.value.id }) : outcome;
