/** A bulk is one deed for many cases: each meets its own gate, each has its own end. */
import type { Actor, Role } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, type Refusal, refused } from "../words/outcome.ts";
import type { BulkDeed } from "./deed.ts";

export type BulkState = "running" | "stopped" | "done";
export type PartState = "waiting" | "done" | "refused";

export type Bulk = {
  readonly id: string;
  readonly deed: BulkDeed;
  readonly byKind: string;
  readonly byId: string;
  readonly byName: string;
  readonly byRole: Role;
  readonly begunAt: Moment;
  readonly state: BulkState;
  readonly endedAt: Moment | null;
};

export type Part = {
  readonly caseId: string;
  readonly state: PartState;
  readonly because: string | null;
};

/** A part where it stands in its bulk, for reading on from there. */
export type Placed = Part & { readonly place: number };

export type Tally = { readonly waiting: number; readonly done: number; readonly refused: number };

/** More is no bulk but a campaign: somebody should look at the list again. Our choice. */
export const CASES_MOST = 10_000;

export const soundBulk = (caseIds: readonly string[]): Outcome<readonly string[]> =>
  caseIds.length === 0
    ? refused("nothing_chosen", "No case is chosen. Choose some first.")
    : caseIds.length > CASES_MOST
      ? refused(
          "too_large",
          `These are more than ${CASES_MOST.toLocaleString("en")} cases. Narrow the list first.`,
        )
      : done(caseIds);

/** Who it is done by, however long it takes: whoever began it, with the role they had. */
export const doerOf = ({ byKind, byId, byName, byRole }: Bulk): Actor =>
  byKind === "key"
    ? { kind: "key", id: byId, name: byName, role: byRole }
    : { kind: "colleague", id: byId, name: byName, role: byRole };

type Desk = {
  readonly colleagues: readonly { readonly id: string; readonly leftAt: Moment | null }[];
  readonly keys: readonly { readonly id: string; readonly revokedAt: Moment | null }[];
};

/** Whoever began it has left, or their key was revoked: nothing more is done in their name. */
export const hasGone = ({ byKind, byId }: Bulk, { colleagues, keys }: Desk): boolean =>
  byKind === "key"
    ? keys.some(({ id, revokedAt }) => id === byId && revokedAt !== null)
    : colleagues.some(({ id, leftAt }) => id === byId && leftAt !== null);

/** Everything that stands in the way of one case, as one line. */
export const reasonOf = ({ because, unmet = [] }: Refusal): string =>
  [because, ...unmet.map((each) => each.because)].join(" ");
