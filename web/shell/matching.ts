/** Which of the offered deeds a few typed letters mean. */
import type { Deed } from "./deeds.ts";

export type Offered = Deed & { readonly kind: string };

/** Every typed word begins a word of the label, in any order; nothing typed means everything. */
export function matching(offered: readonly Offered[], typed: string): readonly Offered[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return offered.filter(({ label, kind }) => {
    const words = `${label} ${kind}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
  });
}
