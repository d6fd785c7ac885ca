/** Colleagues who have this case open too, and whether one of them is writing. */
import { useColleagues } from "../api/session.ts";
import { State } from "../kit/State.tsx";
import { useOthers } from "./Presence.tsx";

export function WhoIsHere() {
  const { nameOf } = useColleagues();
  return (
    <output className="flex flex-wrap gap-x-4">
      {useOthers().map(({ colleagueId, doing }) => (
        <State
          key={colleagueId}
          tone={doing === "writing" ? "gold" : "plain"}
          shape={doing === "writing" ? "dot" : "ring"}
        >
          {nameOf(colleagueId)} {doing === "writing" ? "is writing here" : "is here too"}
        </State>
      ))}
    </output>
  );
}
