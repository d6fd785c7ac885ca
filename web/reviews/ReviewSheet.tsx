/** Taking a sheet of reviews in: as a platform exports it, with what came of each row. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Field } from "../kit/Field.tsx";
import { FileInput } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";

type Taken = Answer<"POST /review-sheets">;

export function ReviewSheet() {
  const [taken, setTaken] = useState<Taken | null>(null);
  const taking = useDeed("POST /review-sheets", { onDone: setTaken });
  const take = async (file: File | undefined) => {
    if (!file) return;
    setTaken(null);
    taking.mutate({ body: { csv: await file.text() } });
  };
  return (
    <Panel title="Reviews">
      <p className="text-soft">
        A sheet of reviews, as Google Play, the App Store or another site exports it. Each with
        three stars or fewer opens a case; praise opens none, and a review that was here before is
        left alone.
      </p>
      <Field
        label="A sheet (CSV)"
        hint="Its headings say what is what: review, rating, author, date, platform, url, id."
      >
        {(aria) => (
          <FileInput
            {...aria}
            accept=".csv,text/csv"
            disabled={taking.isPending}
            onChange={({ target }) => void take(target.files?.[0])}
          />
        )}
      </Field>
      {taking.isPending ? <Busy>Reading the sheet …</Busy> : null}
      <Problem problem={taking.error} />
      {taken ? <Came taken={taken} /> : null}
    </Panel>
  );
}

const Came = ({ taken: { opened, known, praise, unread } }: { taken: Taken }) => (
  <output className="grid gap-2">
    <p>
      {opened === 1 ? "One case was opened" : `${opened} cases were opened`}
      {praise > 0 ? `, ${praise} praised you` : ""}
      {known > 0 ? `, ${known} were here before` : ""}.
    </p>
    {unread.length > 0 ? (
      <ul className="grid gap-1 pl-5">
        {unread.map(({ row, because }) => (
          <li key={row} className="list-disc">
            Row {row}: {because}
          </li>
        ))}
      </ul>
    ) : null}
  </output>
);
