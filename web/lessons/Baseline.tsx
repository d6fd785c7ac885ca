/** Customers without a failure: whom one asked, sheets taken in, and one taken back. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";
import { WithWords } from "../offers/WithWords.tsx";
import { BaselineForm } from "./BaselineForm.tsx";
import { SCALE_WORDS, spanSaid } from "./measures.ts";

type Sheet = Answer<"GET /ratings/baseline">["sheets"][number];

export function Baseline() {
  const mayTake = useMay("baseline:take");
  return mayTake ? <Sheets /> : null;
}

function Sheets() {
  const { data, error } = useDoor("GET /ratings/baseline", {});
  const [taking, setTaking] = useState(false);
  return (
    <Panel
      title="Customers without a failure"
      aside={taking ? null : <Button onClick={() => setTaking(true)}>Bring scores in</Button>}
    >
      <p className="max-w-prose text-soft">
        What a recovery is worth shows beside customers who never needed one. Ask a random sample of
        them, and bring their scores in: from thirty of each on the two stand side by side above.
      </p>
      {taking ? <BaselineForm onDone={() => setTaking(false)} /> : null}
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      {data?.sheets.length === 0 && !taking ? <p>None were brought in yet.</p> : null}
      {data && data.sheets.length > 0 ? (
        <ul className="grid gap-3">
          {data.sheets.map((sheet) => (
            <One key={sheet.id} sheet={sheet} />
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}

function One({ sheet }: { sheet: Sheet }) {
  const { id, scale, source, count, at, byName, withdrawn } = sheet;
  const back = useDeed("POST /ratings/baseline/sheets/:sheet/withdrawal");
  return (
    <li className="grid gap-1 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className={`breaks min-w-0 font-medium ${withdrawn ? "line-through" : ""}`}>
          {source}
        </span>
        <span className="figures text-soft">
          {count === 1 ? "1 answer" : `${count.toLocaleString("en")} answers`}
        </span>
      </p>
      <p className="text-xs text-soft">
        {SCALE_WORDS[scale]}
        {spanSaid(sheet)}; {byName}, <When at={at} />
      </p>
      {withdrawn ? (
        <p>
          Taken back by {withdrawn.byName}, <When at={withdrawn.at} />: {withdrawn.because}
        </p>
      ) : (
        <div>
          <WithWords
            opens="Take it back"
            label="Why does it count no more?"
            most={400}
            does="Take it back"
            deed={back}
            onDo={(because) => back.mutate({ params: { sheet: id }, body: { because } })}
          />
        </div>
      )}
    </li>
  );
}
