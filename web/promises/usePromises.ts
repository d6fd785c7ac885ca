/** The promises of one letter: found in its text, bound by the writer, remembered here. */
import type { Commitment } from "@amends/sincerity";
import { useEffect, useState } from "react";
import { newKey } from "../api/client.ts";
import { type Bound, bind } from "./promises.ts";

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
  me: string,
) {
  const [promises, setPromises] = useState(() => remembered(letterId));

  const [bound, setBound] = useState<typeof found>(undefined);
  if (found && found !== bound) {
    setBound(found);
    setPromises(bind(found, promises, me));
  }

  useEffect(() => {
    if (letterId) localStorage.setItem(placeFor(letterId), JSON.stringify(promises));
  }, [letterId, promises]);

  return {
    promises,
    change: (key: string, part: Partial<Bound>) =>
      setPromises((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one))),
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
