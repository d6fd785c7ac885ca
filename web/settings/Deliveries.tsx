/** Letters on their way, and those that did not arrive. */
import { Link } from "@tanstack/react-router";
import type { Answer } from "../api/client.ts";
import { pathOf } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { deliveries as standings, mayRetry as stuck } from "../words/standings.ts";

type Delivery = Answer<"GET /deliveries">["deliveries"][number];

export function Deliveries({ mayRetry }: { mayRetry: boolean }) {
  const { data, error } = useDoor("GET /deliveries", {});
  return (
    <Panel title="Letters, and whether they arrived">
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      {data?.deliveries.length === 0 ? (
        <p className="text-soft">No letter has left yet. Those that do are listed here.</p>
      ) : null}
      <ul className="grid">
        {data?.deliveries.map((one) => (
          <li key={one.messageId} className="border-t border-line py-2 first:border-t-0">
            <One one={one} mayRetry={mayRetry} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function One({ one, mayRetry }: { one: Delivery; mayRetry: boolean }) {
  const retrying = useDeed("POST /deliveries/:message/retry");
  const { messageId, caseId, to, subject, state, dueAt, sentAt, attempts, problem, sealed } = one;
  const { says, tone, shape } = standings[state];
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0">
          {caseId ? (
            <Link
              to="/cases/$case"
              params={{ case: caseId }}
              className="font-medium underline-offset-4 hover:underline"
            >
              {subject}
            </Link>
          ) : (
            <span className="font-medium">{subject}</span>
          )}{" "}
          <span className="breaks text-soft">to {to}</span>
        </span>
        <State tone={tone} shape={shape}>
          {says}
        </State>
      </div>
      <p className="flex flex-wrap gap-x-3 text-xs text-soft">
        <When at={sentAt ?? dueAt} />
        {attempts > 1 ? <span>{attempts} tries</span> : null}
        {sealed ? null : (
          <a
            href={pathOf("GET /messages/:message/mail", { params: { message: messageId } })}
            download
            className="underline underline-offset-4 hover:text-ink"
          >
            the mail as it leaves
          </a>
        )}
      </p>
      {problem ? <p className="breaks">{problem}</p> : null}
      {mayRetry && !sealed && stuck(state) ? (
        <Button
          className="justify-self-start"
          busy={retrying.isPending}
          onClick={() => retrying.mutate({ params: { message: messageId } })}
        >
          Send it again
        </Button>
      ) : null}
      <Problem problem={retrying.error} />
    </div>
  );
}
