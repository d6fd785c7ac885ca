/** Where ways to pay, awards and the books don't say the same: in words, settled by a person. */
import { Link } from "@tanstack/react-router";
import { useDeed, useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { WithWords } from "../offers/WithWords.tsx";

type Seen = Answer<"GET /differences">;
type Difference = Seen["differences"][number];

/** A reckoning that was asked for is done within moments. */
const LOOKING_MS = 2_000;

export function Differences() {
  const asking = useDeed("POST /reckonings");
  const every = asking.isSuccess ? LOOKING_MS : undefined;
  const { data, error } = useDoor("GET /differences", {}, { every });
  if (data && data.reckonings.length === 0 && data.differences.length === 0) return null;
  const open = data?.differences.filter(isOpen) ?? [];
  const past = data?.differences.filter((each) => !isOpen(each)) ?? [];
  const due = data?.reckonings.some(({ state }) => state === "due") ?? false;
  return (
    <Panel
      title="Does everybody say the same?"
      aside={
        <Button busy={asking.isPending || due} onClick={() => asking.mutate({})}>
          Look now
        </Button>
      }
    >
      <p className="text-soft">
        Each day what was really paid is laid beside the awards and the books. Looking changes no
        money.
      </p>
      <Problem problem={error ?? asking.error} />
      {!data && !error ? <Busy /> : null}
      <ul className="grid gap-1">
        {data?.reckonings.map((each) => (
          <li key={each.instrumentId} className="flex flex-wrap justify-between gap-x-4">
            <span className="breaks">{each.name}</span>
            <Looked of={each} />
          </li>
        ))}
      </ul>
      {open.length > 0 ? (
        <ul className="grid">
          {open.map((each) => (
            <li key={each.id} className="border-t border-line py-3">
              <One difference={each} />
            </li>
          ))}
        </ul>
      ) : null}
      {past.length > 0 ? (
        <details>
          <summary className="cursor-pointer py-1 text-soft">
            {past.length === 1 ? "One that was settled" : `${past.length} that were settled`}
          </summary>
          <ul className="grid">
            {past.map((each) => (
              <li key={each.id} className="border-t border-line py-3">
                <One difference={each} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Panel>
  );
}

const isOpen = ({ goneAt, settledAt }: Difference): boolean => !goneAt && !settledAt;

function Looked({
  of: { state, differed, listed, problem, at },
}: {
  of: Seen["reckonings"][number];
}) {
  if (state === "due") return <State shape="clock">is being looked at</State>;
  if (state === "failed") {
    return (
      <State tone="late" shape="bell">
        {problem ?? "gave no list"} <When at={at} />
      </State>
    );
  }
  const paid = listed === 1 ? "one payment" : `${listed} payments`;
  return differed === 0 ? (
    <State tone="kept" shape="tick">
      agrees, {paid}, <When at={at} />
    </State>
  ) : (
    <State tone="late" shape="bell">
      {differed === 1 ? "one difference" : `${differed} differences`}, <When at={at} />
    </State>
  );
}

function One({ difference }: { difference: Difference }) {
  const maySettle = useMay("difference:settle");
  const settling = useDeed("POST /differences/:difference/settlement");
  const { id, says, caseId, foundAt, goneAt, settledAt, settledBy, words } = difference;
  return (
    <div className="grid gap-2">
      <p className="breaks">{says}</p>
      <p className="text-xs text-soft">
        Found <When at={foundAt} />
        {goneAt ? (
          <>
            , came right by itself <When at={goneAt} />
          </>
        ) : null}
        {settledAt ? (
          <>
            , settled by {settledBy} <When at={settledAt} />
          </>
        ) : null}
        {caseId ? (
          <>
            {" · "}
            <Link
              to="/cases/$case"
              params={{ case: caseId }}
              className="text-gold underline underline-offset-4"
            >
              open the case
            </Link>
          </>
        ) : null}
      </p>
      {words ? <p className="breaks">{words}</p> : null}
      {maySettle && isOpen(difference) ? (
        <div className="flex flex-wrap gap-2">
          <WithWords
            opens="Settle it"
            label="What did you find, and what was done?"
            most={1_000}
            hint="It stays in the journal with your name."
            does="Settle it"
            deed={settling}
            onDo={(said) => settling.mutate({ params: { difference: id }, body: { words: said } })}
          />
        </div>
      ) : null}
    </div>
  );
}
