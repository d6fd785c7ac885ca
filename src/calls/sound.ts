/** What a note sounds like: the ear's suggestion for its mark. A person marks, or does not. */
import { hear } from "../../packages/hearing/src/index.ts";
import type { About } from "./notes.ts";

/** A feeling, in the words of whoever has it. */
const FEELINGS = new Set(["disappointment", "fury", "despair", "strain"]);

/** What they ask is heard first: "I am furious, I want my money back" asks for something. */
export function soundsLike(text: string): About | null {
  const { asks, cost, failed, harm, upset } = hear(text);
  if (asks.length > 0) return "asks";
  const felt = [...upset.because, ...harm.because].some(({ what }) => FEELINGS.has(what));
  if (felt) return "feels";
  if (cost.length > 0) return "cost";
  return failed.length > 0 ? "happened" : null;
}
