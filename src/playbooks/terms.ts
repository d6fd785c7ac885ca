/** Terms are what a house makes of a trade: what fails there, what letters hold, who approves. */
import type { Moment } from "../words/moment.ts";
import type { Change } from "./compare.ts";
import type { Industry } from "./industry.ts";

export type Terms = Pick<Industry, "failures" | "letters" | "approvals">;

/** One wording of them; never changed, and numbered from 1 within the house and the trade. */
export type TermsEdition = {
  readonly tradeId: string;
  readonly version: number;
  readonly terms: Terms;
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly because: string;
};

export type TradeTerms = {
  /** Newest first. */
  readonly of: (tradeId: string) => Promise<readonly TermsEdition[]>;
  /** The newest of each trade that has any. */
  readonly newest: () => Promise<readonly TermsEdition[]>;
  /** Nothing happens when this number is taken; false says so. */
  readonly keep: (edition: TermsEdition) => Promise<boolean>;
};

export const termsOf = ({ failures, letters, approvals }: Industry): Terms => ({
  failures,
  letters,
  approvals,
});

/**
 * The packs as the house has them: its own terms stand before those of the folder. A failure that
 * came into the folder since then is there too.
 */
export const withTerms = (
  packs: readonly Industry[],
  newest: readonly Pick<TermsEdition, "tradeId" | "terms">[],
): readonly Industry[] =>
  packs.map((pack) => {
    const own = newest.find(({ tradeId }) => tradeId === pack.id)?.terms;
    if (!own) return pack;
    const known = own.failures.map(({ id }) => id);
    const since = pack.failures.filter(({ id }) => !known.includes(id));
    return { ...pack, ...own, failures: [...own.failures, ...since] };
  });

type Flaw = { readonly path: readonly (string | number)[]; readonly says: string };

/** What terms get wrong, beside their shape; `pack` as it lies in the folder. */
export function termsFlaws(
  { failures, letters, approvals }: Terms,
  pack: Industry,
  others: readonly Industry[],
): readonly Flaw[] {
  const ids = failures.map(({ id }) => id);
  const twice = failures.flatMap(({ id, name }, place): readonly Flaw[] => {
    const path = ["failures", place, "id"];
    if (ids.indexOf(id) < place) return [{ path, says: `“${name}” is there twice.` }];
    const other = others.find((each) => each.failures.some((failure) => failure.id === id));
    if (!other) return [];
    return [{ path, says: `${other.name} has a failure “${id}” too. Give this another name.` }];
  });
  const lost = pack.failures.flatMap(({ id, name }): readonly Flaw[] =>
    ids.includes(id)
      ? []
      : [{ path: ["failures"], says: `“${name}” can't go: sheets and cases name it.` }],
  );
  const idle = (["letters", "approvals"] as const).flatMap((kind) =>
    ({ letters, approvals })[kind].flatMap((demand, place): readonly Flaw[] => {
      const none = demand.failures.find((failure) => !ids.includes(failure));
      const says = `This trade has no failure “${none}”. Take it out of the demand.`;
      return none ? [{ path: [kind, place, "failures"], says }] : [];
    }),
  );
  return [...twice, ...lost, ...idle];
}

/** What one wording says otherwise than another, in words. */
export function termsChanges(one: Terms, other: Terms): readonly Change[] {
  const [was, is] = [saidIn(one), saidIn(other)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((where) => {
    const change = { where, was: was.get(where) ?? null, is: is.get(where) ?? null };
    return change.was === change.is ? [] : [change];
  });
}

function saidIn({ failures, letters, approvals }: Terms): ReadonlyMap<string, string> {
  const named = (ids: readonly string[]): string =>
    ids.length === 0
      ? "for every failure"
      : ids.map((id) => failures.find((each) => each.id === id)?.name ?? id).join(", ");
  return new Map([
    ...failures.map(({ id, name, loss, severity, words }) => {
      const heard = words.map((said) => `“${said}”`);
      return [`Failure ${id}`, [name, severity, `they lose ${loss}`, ...heard].join("\n")] as const;
    }),
    ["What letters must hold", lines(letters, ({ kind, holds }) => [...kind, ...holds], named)],
    ["Who approves", lines(approvals, ({ by }) => [by], named)],
  ]);
}

type Demand = { readonly failures: readonly string[]; readonly because: string };

const lines = <T extends Demand>(
  demands: readonly T[],
  of: (demand: T) => readonly string[],
  named: (ids: readonly string[]) => string,
): string =>
  demands
    .map((demand) => `${of(demand).join(", ")} · ${named(demand.failures)}: ${demand.because}`)
    .join("\n");
