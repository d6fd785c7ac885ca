/** Which cases of a list are chosen: some, or all that it holds; another list begins with none. */
import { useState } from "react";

type Picked = { of: string; ids: readonly string[]; all: boolean };
const NONE: Omit<Picked, "of"> = { ids: [], all: false };

export function usePicked(of: string) {
  const [kept, setKept] = useState<Picked>({ of, ids: [], all: false });
  const { ids, all } = kept.of === of ? kept : NONE;
  return {
    ids,
    /** Not only those on the page. */
    all,
    has: (id: string) => all || ids.includes(id),
    none: () => setKept({ of, ids: [], all: false }),
    choose: (some: readonly string[]) => setKept({ of, ids: some, all: false }),
    chooseAll: (shown: readonly string[]) => setKept({ of, ids: shown, all: true }),
    /** Whoever takes one off again has chosen the rest of what is shown. */
    toggle: (id: string) =>
      setKept({
        of,
        all: false,
        ids: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id],
      }),
  };
}
