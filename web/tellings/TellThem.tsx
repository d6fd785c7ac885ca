/** On a change that is done and seen: the way to tell whoever was promised it. */
import { Link, useNavigate } from "@tanstack/react-router";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { progressOf } from "./progress.ts";

type Action = Answer<"GET /actions">["actions"][number];

export function TellThem({ action }: { action: Action }) {
  const go = useNavigate();
  const { data } = useDoor("GET /tellings", { query: { action: action.id } });
  const beginning = useDeed("POST /actions/:action/tellings", {
    onDone: ({ id }) => void go({ to: "/tellings/$telling", params: { telling: id } }),
  });
  if (!data || !action.doneAt || !action.verified) return null;
  const newest = data.tellings[0];
  const over = !newest || newest.state === "done" || newest.state === "stopped";
  return (
    <div className="flex flex-wrap items-center gap-3">
      {newest ? (
        <Link
          to="/tellings/$telling"
          params={{ telling: newest.id }}
          className="underline underline-offset-4"
        >
          <Progress telling={newest} />
        </Link>
      ) : null}
      {over ? (
        <Button
          busy={beginning.isPending}
          onClick={() => beginning.mutate({ params: { action: action.id }, body: {} })}
        >
          {newest ? "Tell those who have not heard" : "Tell those who told us"}
        </Button>
      ) : null}
      <Problem problem={beginning.error} />
    </div>
  );
}

export function Progress({ telling }: { telling: Answer<"GET /tellings">["tellings"][number] }) {
  const { says, tone, shape } = progressOf(telling);
  return (
    <State tone={tone} shape={shape}>
      {says}
    </State>
  );
}
