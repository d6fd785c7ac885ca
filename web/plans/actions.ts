/** The order in which actions want to be seen: what is late, what is next, what is done. */

type Dated = { readonly dueOn: string; readonly doneAt: string | null };

/** Open ones by their day, the earliest first; then those done, the latest first. */
export const inOrder = <A extends Dated>(actions: readonly A[]): readonly A[] =>
  actions.toSorted((a, b) => {
    if (!a.doneAt && !b.doneAt) return a.dueOn.localeCompare(b.dueOn);
    if (a.doneAt && b.doneAt) return b.doneAt.localeCompare(a.doneAt);
    return a.doneAt ? 1 : -1;
  });

type Answered = { readonly words: string | null; readonly answeredAt: string | null };
type Offered = { readonly answer: { readonly at: string; readonly words: string | null } | null };

/** What the customer said last, of the answers that have words: the kind words to pass on. */
export function lastWords(
  followUps: readonly Answered[],
  offers: readonly Offered[],
): string | null {
  const said = [
    ...followUps.map(({ words, answeredAt }) => ({ words, at: answeredAt ?? "" })),
    ...offers.map(({ answer }) => ({ words: answer?.words ?? null, at: answer?.at ?? "" })),
  ].filter(({ words }) => words?.trim());
  return said.toSorted((a, b) => b.at.localeCompare(a.at))[0]?.words ?? null;
}
