/** Which cases of a list are chosen; another list begins with none. */
import { useState } from "react";

export function usePicked(of: string) {
  const [kept, setKept] = useState<{ of: string; ids: readonly string[] }>({ of, ids: [] });
  const ids = kept.of === of ? kept.ids : [];
  return {
    ids,
    has: (id: string) => ids.includes(id),
    none: () => setKept({ of, ids: [] }),
    toggle: (id: string) =>
      setKept({
        of,
        ids: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id],
      }),
  };
}
