/** How causes are put in words and in order. */

export const factors = [
  ["process", "The way we work"],
  ["information", "What we knew, and told"],
  ["product", "What we make or sell"],
  ["supplier", "Whom we buy from"],
  ["people", "Time, training, load"],
] as const;

export type Factor = (typeof factors)[number][0];

type Hung = { readonly id: string; readonly parentId: string | null; readonly name: string };

/** Parents before children, siblings as they come; each with how deep it hangs. */
export function inBranches<C extends Hung>(
  causes: readonly C[],
  parentId: string | null = null,
  depth = 0,
): readonly { readonly cause: C; readonly depth: number }[] {
  return causes
    .filter((each) => each.parentId === parentId)
    .flatMap((cause) => [{ cause, depth }, ...inBranches(causes, cause.id, depth + 1)]);
}

/** For a list to choose from: deeper ones are set in. */
export const choices = (causes: readonly Hung[]) =>
  inBranches(causes).map(
    ({ cause, depth }) => [cause.id, `${"\u2003".repeat(depth)}${cause.name}`] as const,
  );

/** What a house does, and may fail in: many of it, and one. */
export const UNITS = {
  orders: "order",
  jobs: "job",
  stays: "stay",
  journeys: "journey",
  appointments: "appointment",
  customers: "customer",
} as const;
export type Unit = keyof typeof UNITS;

type Rate = { readonly events: number; readonly exposure: number };
type Effect = {
  readonly verdict: "too_early" | "works" | "fewer" | "failed" | "nothing_to_tell";
  readonly before: Rate;
  readonly after: Rate;
  readonly per: { readonly unit: Unit; readonly before: number; readonly after: number } | null;
  readonly ratio: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
};

export const verdicts = {
  works: { says: "it helps", tone: "kept", shape: "tick" },
  fewer: { says: "fewer, which may be chance", tone: "plain", shape: "half" },
  failed: { says: "it did not help", tone: "late", shape: "bell" },
  nothing_to_tell: { says: "it never came again, nor before", tone: "plain", shape: "ring" },
  too_early: { says: "too early to tell", tone: "plain", shape: "clock" },
} as const;

/**
 * "9 in the 90 days before, 2 in the 90 days since: a day, 0.22 times as often (95 %: 0.02 to
 * 1.07)"; per order where one knows how many there were.
 */
export function spoken({ before, after, per, ratio }: Effect): string {
  const days = ({ exposure }: Rate) => Math.round(exposure);
  const of = (count: number | undefined) =>
    per && count !== undefined ? ` (${count.toLocaleString("en")} ${per.unit})` : "";
  const counts =
    `${before.events} in the ${days(before)} days before${of(per?.before)}, ` +
    `${after.events} in the ${days(after)} days since${of(per?.after)}`;
  if (!ratio) return `${counts}.`;
  const { value, low, high } = ratio;
  const least = low === null ? "nothing" : low.toFixed(2);
  const within = high === null ? `${least} or more` : `${least} to ${high.toFixed(2)}`;
  // Where it never was before, there is nothing to multiply; the lower bound still says something.
  const times = value === null ? "more often" : `${value.toFixed(2)} times as often`;
  return `${counts}: per ${per ? UNITS[per.unit] : "day"} ${times} (95 %: ${within}).`;
}
