/** The order in which actions want to be seen: what is late, what is next, what is done. */

type Dated = { readonly dueOn: string; readonly doneAt: string | null };

/** Open ones by their day, the earliest first; then those done, the latest first. */
export const inOrder = <A extends Dated>(actions: readonly A[]): readonly A[] =>
  actions.toSorted((a, b) => {
    if (!a.doneAt && !b.doneAt) return a.dueOn.localeCompare(b.dueOn);
    if (a.doneAt && b.doneAt) return b.doneAt.localeCompare(a.doneAt);
    return a.doneAt ? 1 : -1;
  });
