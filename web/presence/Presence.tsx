/** As long as a case is open here: says what one does with it, and hears who else has it open. */
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { call } from "../api/client.ts";
import { onPresence, type Presence as News } from "../api/live.ts";
import { useMe } from "../api/session.ts";

/** So often one says that one is still here; whoever was not heard for longer has left. */
const BEAT = 12_000;
const GONE = 30_000;
/** Whoever opens another page of the case leaves it for a moment; nobody needs to see that. */
const GRACE = 1_500;
/** Whoever has not touched a key for so long is not writing, wherever the cursor stands. */
const PAUSE = 30_000;

type Doing = Exclude<News["doing"], "left">;
type Here = { readonly colleagueId: string; readonly doing: Doing };

const Others = createContext<readonly Here[]>([]);
export const useOthers = (): readonly Here[] => useContext(Others);

export function Presence({ caseId, children }: { caseId: string; children: ReactNode }) {
  const { colleague: me } = useMe();
  const [others, setOthers] = useState<readonly Here[]>([]);
  useEffect(() => attend(caseId, me.id, setOthers), [caseId, me.id]);
  return <Others value={others}>{children}</Others>;
}

type Seen = { readonly doing: Doing; readonly until: number; readonly leaves: boolean };
/** Fields that look for something; nothing is written there. */
const FINDS = "[type=search]";

function attend(caseId: string, myId: string, show: (others: readonly Here[]) => void) {
  const known = new Map<string, Seen>();
  let said: News["doing"] | undefined;
  let typedAt = Number.NEGATIVE_INFINITY;

  const say = (doing: News["doing"], { keepalive = false } = {}) => {
    said = doing;
    const ask = { params: { case: caseId }, body: { doing }, keepalive };
    call("POST /cases/:case/presence", ask).catch(() => undefined); // the work goes on
  };
  const beat = () => say(Date.now() - typedAt < PAUSE ? "writing" : "looking");
  const type = ({ target }: Event) => {
    if (target instanceof Element && target.matches(FINDS)) return;
    typedAt = Date.now();
    if (said !== "writing") beat();
  };
  const leave = () => say("left", { keepalive: true });
  const look = () => {
    for (const [id, { until }] of known) if (until <= Date.now()) known.delete(id);
    show([...known].map(([colleagueId, { doing }]) => ({ colleagueId, doing })));
  };
  const deaf = onPresence(({ caseId: of, colleagueId, doing }) => {
    if (of !== caseId || colleagueId === myId) return;
    const before = known.get(colleagueId);
    if (doing === "left") {
      if (!before) return;
      known.set(colleagueId, { ...before, until: Date.now() + GRACE, leaves: true });
      setTimeout(look, GRACE + 1);
      return;
    }
    known.set(colleagueId, { doing, until: Date.now() + GONE, leaves: false });
    if (!before || before.leaves) beat(); // so that they know of us at once
    if (before?.doing !== doing) look();
  });
  beat();
  const beats = setInterval(() => {
    beat();
    look();
  }, BEAT);
  document.addEventListener("input", type);
  addEventListener("pagehide", leave);
  return () => {
    deaf();
    clearInterval(beats);
    document.removeEventListener("input", type);
    removeEventListener("pagehide", leave);
    leave();
  };
}
