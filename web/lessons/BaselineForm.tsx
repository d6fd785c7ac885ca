/** Bringing scores in: the sheet is tried first, with what it holds and what is left out. */
import { type FormEvent, useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { FileInput, Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { lengths, SCALE_WORDS, type ScaleName, spanSaid } from "./measures.ts";

type Found = Answer<"POST /ratings/baseline/sheets">;
type Sheet = { readonly scale: ScaleName; readonly source: string; readonly csv: string };

/** As many signs as the door takes at once. */
const LARGEST = 900_000;
const SCALES = Object.entries(SCALE_WORDS) as [ScaleName, string][];

export function BaselineForm({ onDone }: { onDone: () => void }) {
  const say = useToast();
  const [sheet, setSheet] = useState<Sheet>({ scale: "csat", source: "", csv: "" });
  const [found, setFound] = useState<Found | null>(null);
  const trying = useDeed("POST /ratings/baseline/sheets", { onDone: setFound });
  const taking = useDeed("POST /ratings/baseline/sheets", {
    onDone: ({ count }) => {
      say(count === 1 ? "One answer was taken in" : `${count} answers were taken in`);
      onDone();
    },
  });
  const change = (part: Partial<Sheet>) => {
    setSheet({ ...sheet, ...part });
    setFound(null);
    trying.reset();
    taking.reset();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    trying.mutate({ body: { ...sheet, trial: true } });
  };
  return (
    <form
      aria-label="Bring scores in"
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={look}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field label="What they were asked">
          {(aria) => (
            <Select
              {...aria}
              value={sheet.scale}
              options={SCALES}
              onChange={({ target }) => change({ scale: target.value as ScaleName })}
            />
          )}
        </Field>
        <Field label="Who was asked, and how" hint="Every fiftieth order of October, by mail.">
          {(aria) => (
            <Input
              {...aria}
              required
              maxLength={400}
              value={sheet.source}
              onChange={({ target }) => change({ source: target.value })}
            />
          )}
        </Field>
      </div>
      <Field
        label="Their scores (CSV)"
        problem={sheet.csv.length > LARGEST ? "It is too large. Leave other columns out." : null}
        hint="A column “score”, and “date” if you have it. Nothing else of it is kept."
      >
        {(aria) => (
          <FileInput
            {...aria}
            required
            accept=".csv,.tsv,.txt,text/csv"
            onChange={async ({ target }) =>
              change({ csv: (await target.files?.[0]?.text()) ?? "" })
            }
          />
        )}
      </Field>
      <Problem problem={trying.error ?? taking.error} />
      {found ? <Holds found={found} /> : null}
      <div className="flex flex-wrap gap-2">
        {found && found.count > 0 ? (
          <Button
            kind="primary"
            busy={taking.isPending}
            onClick={() => taking.mutate({ body: { ...sheet, trial: false } })}
          >
            Take in {found.count === 1 ? "1 answer" : `${found.count} answers`}
          </Button>
        ) : (
          <Button
            type="submit"
            kind="primary"
            busy={trying.isPending}
            disabled={sheet.csv.length > LARGEST}
          >
            See what it holds
          </Button>
        )}
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}

/** Nothing is kept yet: how the scores are spread, and which lines are left out. */
function Holds({ found }: { found: Found }) {
  const { count, scores, unread, leftOut, notices } = found;
  const long = lengths(scores.map(({ times }) => times));
  return (
    <output className="grid gap-3">
      <p className="font-medium">
        {count === 0 ? "No score can be read" : `${count} answers`}
        {spanSaid(found)}. Nothing is kept yet.
      </p>
      {notices.map((notice) => (
        <p key={notice} className="border-l-2 border-gold pl-3">
          {notice}
        </p>
      ))}
      {count > 0 ? (
        <table className="w-full max-w-md">
          <caption className="sr-only">How often each score was given</caption>
          <tbody>
            {scores.map(({ score, times }, place) => (
              <tr key={score}>
                <th scope="row" className="figures w-8 text-left font-normal">
                  {score}
                </th>
                <td aria-hidden="true">
                  <svg viewBox="0 0 200 12" preserveAspectRatio="none" className="h-3 w-full">
                    <rect
                      y="1"
                      height="10"
                      width={(long[place] ?? 0) * 200}
                      className="fill-seam"
                    />
                  </svg>
                </td>
                <td className="figures w-14 text-right text-soft">{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {leftOut > 0 ? (
        <div className="grid gap-1">
          <p>{leftOut === 1 ? "One line is left out:" : `${leftOut} lines are left out:`}</p>
          <ul className="grid max-h-48 gap-1 overflow-y-auto pl-5">
            {unread.map(({ line, because }) => (
              <li key={line} className="list-disc">
                Line {line}: {because}
              </li>
            ))}
          </ul>
          {leftOut > unread.length ? (
            <p className="text-soft">These are the first {unread.length} of them.</p>
          ) : null}
        </div>
      ) : null}
    </output>
  );
}
