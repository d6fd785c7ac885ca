/** A pack of an industry: what fails there, what makes it good, what a letter must hold. */
import type { ElementId } from "@amends/sincerity";
import { type Clock, type Deadline, type Severity, spokenWithin } from "../clocks/index.ts";
import type { Role } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { GATED_LETTERS, type GatedLetter } from "./gate.ts";

/** What was lost; like is put right with like (Roschk & Gelbrich 2014). */
export const LOSSES = ["money", "product", "service", "attention"] as const;
export type Loss = (typeof LOSSES)[number];

/** A failure that happens in an industry, and how bad it usually is. */
export type Failure = {
  readonly id: string;
  readonly name: string;
  readonly loss: Loss;
  readonly severity: Severity;
  /** How customers say it. */
  readonly words: readonly string[];
};

/** Without failures a demand is for all of them. */
type Demand = { readonly failures: readonly string[]; readonly because: string };

export type Industry = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly source: string;
  /** The usual way in this trade. */
  readonly playbook: { readonly id: string; readonly because: string };
  readonly failures: readonly Failure[];
  /** What a fair remedy is made of; the clause says how much. */
  readonly remedies: readonly {
    readonly clause: string;
    readonly gives: string;
    readonly because: string;
  }[];
  /** What a letter must hold here, beside what the playbook wants. */
  readonly letters: readonly (Demand & {
    readonly kind: readonly GatedLetter[];
    readonly holds: readonly ElementId[];
  })[];
  readonly deadlines: readonly { readonly clock: string; readonly because: string }[];
  /** Whose approval a letter needs, at the least. */
  readonly approvals: readonly (Demand & { readonly by: Role })[];
  /** The worked example of this pack. */
  readonly example: string;
};

const speaksOf = ({ failures }: Demand, failure: string): boolean =>
  failures.length === 0 || failures.includes(failure);

/** The pack that a failure belongs to; none for one in a colleague's own words. */
export const packOf = (packs: readonly Industry[], failure: string | null): Industry | undefined =>
  packs.find(({ failures }) => failures.some(({ id }) => id === failure));

/** The packs with the house's own trade before the others. */
export const ownFirst = (packs: readonly Industry[], industry: string): readonly Industry[] =>
  packs.toSorted((a, b) => Number(isOwn(b, industry)) - Number(isOwn(a, industry)));

const isOwn = ({ id, name }: Industry, industry: string): boolean =>
  [id, name.toLowerCase()].includes(industry.trim().toLowerCase());

type Letters = Readonly<Partial<Record<GatedLetter, readonly ElementId[]>>>;

/** What letters about this failure must hold: what the playbook wants, and what the trade does. */
export function heldInTrade(
  letters: Letters,
  packs: readonly Industry[],
  failure: string | null,
): Letters {
  const demands = (packOf(packs, failure)?.letters ?? []).filter((demand) =>
    speaksOf(demand, failure ?? ""),
  );
  const held = { ...letters };
  for (const kind of GATED_LETTERS) {
    const more = demands.filter((demand) => demand.kind.includes(kind));
    if (more.length === 0) continue;
    held[kind] = [...new Set([...(letters[kind] ?? []), ...more.flatMap(({ holds }) => holds)])];
  }
  return held;
}

const RANKS: readonly Role[] = ["agent", "lead", "administrator"];
export const ranks = (role: Role, least: Role): boolean =>
  RANKS.indexOf(role) >= RANKS.indexOf(least);

/** Whether a role may approve a letter on this failure; a trade may want a higher one. */
export function mayApproveInTrade(
  packs: readonly Industry[],
  failure: string | null,
  role: Role,
): Outcome<Role> {
  const wanting = (packOf(packs, failure)?.approvals ?? []).find(
    (demand) => speaksOf(demand, failure ?? "") && !ranks(role, demand.by),
  );
  if (!wanting) return done(role);
  const who = wanting.by === "lead" ? "a lead" : "an administrator";
  return refused("trade_wants_more", `${wanting.because} Ask ${who} to approve it.`);
}

/** A pack as a colleague reads it, with its playbook and clocks by name. */
export const shownPack = (
  pack: Industry,
  ways: readonly { readonly id: string; readonly name: string }[],
  {
    clocks,
    deadlines,
  }: { readonly clocks: readonly Clock[]; readonly deadlines: readonly Deadline[] },
) => ({
  ...pack,
  playbook: {
    ...pack.playbook,
    name: ways.find(({ id }) => id === pack.playbook.id)?.name ?? pack.playbook.id,
  },
  failures: pack.failures.map((failure) => ({ ...failure, words: [...failure.words] })),
  remedies: pack.remedies.map((remedy) => ({ ...remedy })),
  letters: pack.letters.map(({ kind, holds, failures, because }) => ({
    kind: [...kind],
    holds: [...holds],
    failures: namesOf(pack, failures),
    because,
  })),
  deadlines: pack.deadlines.flatMap((deadline) => {
    const clock = clocks.find(({ id }) => id === deadline.clock);
    if (clock) return [{ ...deadline, name: clock.name, within: spokenWithin(clock) }];
    const law = deadlines.find(({ id }) => id === deadline.clock);
    return law ? [{ ...deadline, name: law.name, within: law.demands }] : [];
  }),
  approvals: pack.approvals.map(({ by, failures, because }) => ({
    by,
    failures: namesOf(pack, failures),
    because,
  })),
});

const namesOf = (pack: Industry, ids: readonly string[]): string[] =>
  ids.map((failure) => pack.failures.find(({ id }) => id === failure)?.name ?? failure);
