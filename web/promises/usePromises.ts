/** The promises of one letter: found in its text, bound by the writer, remembered here. */
import type { Commitment } from "@amends/sincerity";
import { useEffect, useState } from "react";
import { newKey } from "../api/client.ts";
import { type Bound, bind, inPlace } from "./promises.ts";

const placeFor = (letterId: string) => `amends.promises.${letterId}`;

function remembered(letterId: string | null): readonly Bound[] {
  try {
    return JSON.parse(localStorage.getItem(placeFor(letterId ?? "")) ?? "[]") as Bound[];
  } catch {
    return [];
  }
}

/** Owner and day are the letter's only once it is sent; until then they wait beside the draft. */
export function usePromises(
  letterId: string | null,
  found: readonly Commitment[] | undefined,
  { me, ownsUpTo }: { me: string; ownsUpTo: readonly string[] },
) {
  const [promises, setPromises] = useState(() => remembered(letterId));

  const [bound, setBound] = useState<typeof found>(undefined);
  if (found && found !== bound) {
    setBound(found);
    setPromises(inPlace(bind(found, promises, me), ownsUpTo));
  }

  useEffect(() => {
    if (letterId) localStorage.setItem(placeFor(letterId), JSON.stringify(promises));
  }, [letterId, promises]);

  return {
    promises,
    change: (key: string, part: Partial<Bound>) =>
      setPromises((all) => all.map((one) => changed(one, key, part))),
    add: () =>
      setPromises((all) => [
        ...all,
        { key: newKey(), kind: "repair", what: "", ownerId: me, dueOn: "" },
      ]),
    remove: (key: string) => setPromises((all) => all.filter((one) => one.key !== key)),
    forget: () => {
      if (letterId) localStorage.removeItem(placeFor(letterId));
    },
  };
}

/** One promise stands in the place of one: chosen for this, another lets go of it. */
function changed(one: Bound, key: string, part: Partial<Bound>): Bound {
  if (one.key === key) return { ...one, ...part };
  return part.replaces && part.replaces === one.replaces ? { ...one, replaces: "" } : one;
}
