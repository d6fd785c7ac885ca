/** Whether the draft is safe, in a line: "Saved 3 s ago". */
import { useEffect, useState } from "react";
import { State } from "../kit/State.tsx";
import { ago } from "./deed.ts";
import type { Saving } from "./useDraft.ts";

export function Saved({ saving: { state, at } }: { saving: Saving }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  if (state === "unwritten") return <State shape="ring">Not begun yet</State>;
  if (state === "stale" || state === "failed")
    return (
      <State tone="late" shape="bell">
        Not saved; your words are still here
      </State>
    );
  if (state === "waiting" || state === "saving") return <State shape="half">Saving …</State>;
  return (
    <State tone="kept" shape="tick">
      Saved {ago(Math.max(now, at) - at)}
    </State>
  );
}
