/** Colleagues who have this case open too, and whether one of them is writing. */
import { useEffect, useState } from "react";
import { call } from "../api/client.ts";
import { onPresence, type Presence } from "../api/live.ts";
import { useColleagues, useMe } from "../api/session.ts";
import { State } from "../kit/State.tsx";

/** So often one says that one is here; whoever was not heard for longer has left. */
const BEAT = 12_000;
const GONE = 30_000;
const field = "textarea,input,[contenteditable=true]";

type Seen = { readonly doing: Presence["doing"]; readonly at: number };

export function WhoIsHere({ caseId }: { caseId: string }) {
  const { colleague: me } = useMe();
  const { nameOf } = useColleagues();
  const [seen, setSeen] = useState<ReadonlyMap<string, Seen>>(new Map());

  useEffect(() => {
    const known = new Map<string, Seen>();
    const say = (doing: Presence["doing"]) =>
      void call("POST /cases/:case/presence", { params: { case: caseId }, body: { doing } }).catch(
        () => undefined, // nobody is told; the work goes on
      );
    const beat = () => say(document.activeElement?.matches(field) ? "writing" : "looking");
    const show = () => {
      for (const [id, { at }] of known) if (Date.now() - at > GONE) known.delete(id);
      setSeen(new Map(known));
    };
    const deaf = onPresence(({ caseId: of, colleagueId, doing }) => {
      if (of !== caseId || colleagueId === me.id) return;
      if (!known.has(colleagueId) && doing !== "left") beat(); // so that they know of us at once
      if (doing === "left") known.delete(colleagueId);
      else known.set(colleagueId, { doing, at: Date.now() });
      show();
    });
    beat();
    const beats = setInterval(() => {
      beat();
      show();
    }, BEAT);
    document.addEventListener("focusin", beat);
    return () => {
      deaf();
      clearInterval(beats);
      document.removeEventListener("focusin", beat);
      say("left");
    };
  }, [caseId, me.id]);

  return (
    <output className="flex flex-wrap gap-x-4">
      {[...seen].map(([id, { doing }]) => (
        <State key={id} tone={doing === "writing" ? "gold" : "plain"} shape="dot">
          {nameOf(id)} {doing === "writing" ? "is writing here" : "is here too"}
        </State>
      ))}
    </output>
  );
}
