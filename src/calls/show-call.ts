/** Show a call: its notes, whose it is, what was promised, and the guide for this moment of it. */
import type { Commitment } from "../apologies/index.ts";
import { type Case, historyOf } from "../cases/index.ts";
import { type Customer, firstNameOf, may } from "../people/index.ts";
import { walk } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Call } from "./call.ts";
import { guideFor } from "./guide.ts";
import type { Needs } from "./needs.ts";

export type File = Pick<Case, "id" | "number" | "title" | "state">;

/** Newest first. */
export const filesOf = (cases: readonly Case[]): File[] =>
  cases.map(({ id, number, title, state }) => ({ id, number, title, state })).toReversed();

type Seen = {
  readonly call: Call;
  readonly customer: Customer | null;
  readonly cases: File[];
  readonly guide: ReturnType<typeof guideFor>;
  readonly steps: {
    readonly id: string;
    readonly name: string;
    readonly asks: string[];
    readonly state: "done" | "now" | "skipped" | "ahead";
  }[];
  readonly promises: Commitment[];
  readonly unreached: boolean;
};

export async function showCall(
  needs: Needs,
  { callId, by }: { callId: string; by: Actor },
): Promise<Outcome<Seen>> {
  const { calls, cases, people, apologies, journal, playbooks, usualPlaybook, guide } = needs;
  const allowed = may(by, "case:read");
  if (!allowed.ok) return allowed;
  const call = await calls.find(callId);
  if (!call) return refused("not_found", "There is no such call.");
  const customer = call.customerId ? ((await people.customer(call.customerId)) ?? null) : null;
  const file = call.caseId ? await cases.find(call.caseId) : undefined;
  const playbook = await (file
    ? playbooks.get(file.playbookId, file.playbookVersion)
    : playbooks.get(usualPlaybook));
  if (!playbook) return refused("not_found", "This case has lost its playbook.");
  const { facts, story } = historyOf(file ? await journal.ofCase(file.id) : []);
  const promised = file ? await apologies.commitments(file.id) : [];
  return done({
    call,
    customer,
    cases: customer ? filesOf(await cases.ofCustomer(customer.id)) : [],
    guide: guideFor(guide, {
      way: call.way,
      isKnown: file !== undefined,
      firstName: firstNameOf(call.caller),
    }),
    steps: walk(playbook, facts).steps.map(({ id, name, asks, state }) => ({
      id,
      name,
      asks: [...asks],
      state,
    })),
    promises: promised.filter(({ state }) => state === "open"),
    unreached: story.undelivered.length > 0,
  });
}
