/** What a house makes of a trade, while it is being written. */
import type { Answer } from "../api/client.ts";
import { sameWords } from "../playbooks/sheet.ts";

export type Terms = Answer<"GET /industries/:trade">["terms"];
export type Failure = Terms["failures"][number];

/** Mine onto theirs: what only one of us changed is theirs or mine; where both did, mine. */
export function joined(base: Terms, mine: Terms, theirs: Terms): Terms {
  const pick = <T>(was: T | undefined, own: T, other: T): T => (sameWords(was, own) ? other : own);
  const of = (terms: Terms, id: string) => terms.failures.find((each) => each.id === id);
  const ids = [...theirs.failures, ...mine.failures].map(({ id }) => id);
  return {
    letters: pick(base.letters, mine.letters, theirs.letters),
    approvals: pick(base.approvals, mine.approvals, theirs.approvals),
    failures: [...new Set(ids)].flatMap((id) => {
      const [was, own, other] = [base, mine, theirs].map((terms) => of(terms, id));
      if (own && other) return [pick(was, own, other)];
      // One of us took out what the house had added: it is out.
      if (was) return [];
      return [own ?? other].filter((each) => each !== undefined);
    }),
  };
}

/** As it is sent: no empty lines. */
export const tidiedTerms = (terms: Terms): Terms => ({
  ...terms,
  failures: terms.failures.map((failure) => ({
    ...failure,
    words: failure.words.map((said) => said.trim()).filter((said) => said !== ""),
  })),
});
