/** Who waits in a chat just now: in the rail, because they wait with a window open. */
import { Link } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { State } from "../kit/State.tsx";

export function Waiting() {
  const { data } = useDoor("GET /chats", {});
  const open = data?.chats ?? [];
  if (open.length === 0) return null;
  return (
    <ul aria-label="In a chat just now" className="grid gap-px">
      {open.slice(0, 5).map(({ id, caseId, visitor, state }) => (
        <li key={id}>
          <Link
            to="/cases/$case"
            params={{ case: caseId }}
            className="grid rounded-md bg-gold-wash px-2.5 py-1.5 hover:bg-wash"
          >
            <span className="truncate">{visitor}</span>
            <State
              tone={state === "talking" ? "plain" : "late"}
              shape={state === "talking" ? "dot" : "clock"}
            >
              {state === "talking" ? "in the chat" : "waits in the chat"}
            </State>
          </Link>
        </li>
      ))}
    </ul>
  );
}
