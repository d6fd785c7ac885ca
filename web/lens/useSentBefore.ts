/** Asks the desk what of the draft was sent before: when the writer rests, not at every key. */
import type { Likeness } from "@amends/sincerity";
import { useEffect, useState } from "react";
import { call } from "../api/client.ts";

/** The rest of one who reads over what they wrote. */
const REST_MS = 1_000;
/** Less than this is a greeting, and everybody's. */
const LETTERS_MIN = 60;

/** The answer was to a text of a moment ago: it holds as long as what it speaks of is there. */
export const stillStands = ({ passages, sameCustomer }: Likeness, text: string): boolean =>
  text.length >= LETTERS_MIN &&
  [...passages, ...sameCustomer.passages].every(({ quote }) => text.includes(quote));

/** Nothing while there is nothing to compare, or only an answer to what was since rewritten. */
export function useSentBefore(
  text: string,
  { customerId, asks }: { customerId: string; asks: boolean },
): Likeness | undefined {
  const [likeness, setLikeness] = useState<Likeness>();
  useEffect(() => {
    if (!asks || text.length < LETTERS_MIN) return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      call("POST /letter-checks", {
        body: { text, customerId, sentBefore: true },
        signal: asking.signal,
      })
        .then((answer) => {
          if (!Array.isArray(answer) && "sameness" in answer) setLikeness(answer.sameness);
        })
        // It is advice: a letter is written as well without it.
        .catch(() => undefined);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text, customerId, asks]);
  return asks && likeness && stillStands(likeness, text) ? likeness : undefined;
}
