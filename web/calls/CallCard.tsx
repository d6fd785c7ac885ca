/** A call that is over: who rang whom, what was noted, and where it went. */
import { Link } from "@tanstack/react-router";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { type Call, inWords, nameOf } from "./calls.ts";

const consents: Record<Call["consent"], string> = {
  not_asked: "nobody asked whether notes may be kept",
  yes: "they agreed to notes",
  no: "they wanted no notes kept",
};

export const CallCard = ({ call }: { call: Call }) => (
  <article className="grid gap-2 rounded-md border border-line bg-sheet p-4">
    <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <CallLine call={call} />
      <span className="text-xs text-soft">
        {call.by.name}, <When at={call.beganAt} />
      </span>
    </header>
    {call.subject ? <p className="breaks font-medium">{call.subject}</p> : null}
    {call.notes.length > 0 ? (
      <dl className="grid gap-2">
        {call.notes.map(({ id, text, about }) => (
          <div key={id}>
            <dt className="text-xs text-soft">{about ? nameOf(about) : "For ourselves"}</dt>
            <dd className="breaks whitespace-pre-wrap">{about ? <Words>{text}</Words> : text}</dd>
          </div>
        ))}
      </dl>
    ) : null}
    {call.outcome ? <p className="breaks whitespace-pre-wrap">{call.outcome}</p> : null}
    <p className="flex flex-wrap gap-x-4 text-xs text-soft">
      {call.state === "held" ? <span>{consents[call.consent]}</span> : null}
      {call.caseId ? (
        <Link to="/cases/$case" params={{ case: call.caseId }} className="text-gold underline">
          Its case
        </Link>
      ) : null}
    </p>
  </article>
);

/** One line, linked to the call; a running one is entered again. */
export const CallLine = ({ call }: { call: Call }) => (
  <Link
    to="/calls/$call"
    params={{ call: call.id }}
    className="breaks min-w-0 underline-offset-4 hover:underline"
  >
    <State
      tone={call.state === "missed" ? "late" : call.state === "open" ? "gold" : "plain"}
      shape={call.state === "missed" ? "cross" : call.state === "open" ? "dot" : "tick"}
    >
      {inWords(call)}
    </State>
  </Link>
);
