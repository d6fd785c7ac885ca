/** Which playbook fits a case, and why: what failed, whose fault, how it came, what trade. */
import { type Industry, packOf, type Playbook } from "../playbooks/index.ts";

export type Known = {
  readonly failure: string | null;
  readonly stance: string;
  readonly severity: string | null;
  readonly channel: string | null;
  /** The house's own trade, for a failure that no pack names. */
  readonly industry: string;
};

export type Suggestion = {
  readonly playbookId: string;
  readonly name: string;
  readonly because: string;
};

/** What says most about the way stands first: our choice. */
const WEIGHTS = { failure: 8, stance: 4, severity: 2, channel: 2, industry: 1 } as const;
type Aspect = keyof typeof WEIGHTS;
const ASPECTS = Object.keys(WEIGHTS) as Aspect[];

/** The rule that fits and says most; else the trade's usual way; else the house's. */
export function suggested(
  playbooks: readonly Pick<Playbook, "id" | "name" | "suits">[],
  packs: readonly Industry[],
  { known, usual }: { readonly known: Known; readonly usual: string },
): Suggestion | undefined {
  const pack = packOf(packs, known.failure) ?? packs.find(({ id }) => id === known.industry);
  const seen = { ...known, industry: pack?.id ?? known.industry };
  const fitting = playbooks.flatMap(({ id, name, suits }) =>
    suits.flatMap((suit) => {
      const named = ASPECTS.filter((aspect) => suit[aspect].length > 0);
      const fits = named.every((aspect) =>
        (suit[aspect] as readonly unknown[]).includes(seen[aspect]),
      );
      const weight = named.reduce((sum, aspect) => sum + WEIGHTS[aspect], 0);
      return fits && weight > 0 ? [{ playbookId: id, name, because: suit.because, weight }] : [];
    }),
  );
  const [best] = fitting.toSorted((a, b) => b.weight - a.weight);
  if (best) return { playbookId: best.playbookId, name: best.name, because: best.because };
  const ofTrade = playbooks.find(({ id }) => id === pack?.playbook.id);
  if (ofTrade && pack) {
    return { playbookId: ofTrade.id, name: ofTrade.name, because: pack.playbook.because };
  }
  const ours = playbooks.find(({ id }) => id === usual);
  return ours && { playbookId: ours.id, name: ours.name, because: "It is the house’s usual way." };
}
