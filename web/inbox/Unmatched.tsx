/** A line above the inbox while mails wait for somebody to say whose they are. */
import { Link } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { State } from "../kit/State.tsx";

export function Unmatched() {
  const { data } = useDoor("GET /matches", {});
  const count = data?.matches.length ?? 0;
  if (count === 0) return null;
  return (
    <p
      className="flex flex-wrap items-baseline gap-x-3 border-b border-line border-l-2
        border-l-late bg-sheet px-4 py-2"
    >
      <State tone="late" shape="bell">
        {count === 1 ? "One mail waits" : `${count} mails wait`}
      </State>
      <Link to="/settings" hash="mail" className="text-gold underline underline-offset-4">
        Say whose {count === 1 ? "it is" : "they are"}
      </Link>
    </p>
  );
}
