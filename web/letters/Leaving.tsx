/** A letter that waits to leave: for how long still, and the way back. */
import { useEffect, useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { Letter } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { leavesIn } from "./leaves.ts";

export function Leaving({ letter, onBack }: { letter: Letter; onBack?: () => void }) {
  const say = useToast();
  const taking = useDeed("POST /letters/:letter/withdrawal", {
    onDone: () => {
      say("The letter is back; nothing has left");
      onBack?.();
    },
  });
  if (letter.state !== "scheduled" || !letter.sending) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <State shape="clock">
        <Countdown dueAt={letter.sending.dueAt} />
      </State>
      <Button
        busy={taking.isPending}
        onClick={() => taking.mutate({ params: { letter: letter.id } })}
      >
        Take it back
      </Button>
      <Problem problem={taking.error} />
    </span>
  );
}

/** It ticks for the eye alone: a screen reader is told once, when the letter is sent off. */
function Countdown({ dueAt }: { dueAt: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <span className="figures">{leavesIn(dueAt, now)}</span>;
}
