/** A band is what an ombudsman publishes about sums for distress: beside what is fair, no limit. */
import type { Day } from "../clocks/index.ts";

export const BAND_CONFIDENCES = ["read", "remembered", "unsure"] as const;

export type Band = {
  /** What lies above this belongs to it; the band before ends here. */
  readonly aboveMinor: number;
  /** This itself belongs to it; null: it has no end. */
  readonly upToMinor: number | null;
  readonly says: string;
  readonly confidence: (typeof BAND_CONFIDENCES)[number];
};

export type Bands = {
  readonly id: string;
  readonly name: string;
  readonly industries: readonly string[];
  readonly currency: string;
  /** Each holds from its day on. */
  readonly versions: readonly {
    readonly from: Day;
    readonly source: string;
    readonly rows: readonly Band[];
  }[];
};

type Asked = { readonly industry: string | undefined; readonly currency: string; readonly on: Day };

/** What is published for complaints of this industry, as it stood on the day. */
export const bandsFor = (all: readonly Bands[], { industry, currency, on }: Asked) =>
  all.flatMap(({ id, name, versions, ...bands }) => {
    const fits = bands.currency === currency && bands.industries.some((each) => each === industry);
    const version = versions
      .filter(({ from }) => from <= on)
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .at(-1);
    return fits && version ? [{ id, name, ...version }] : [];
  });
