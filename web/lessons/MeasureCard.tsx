/** One measure: the number, what it counts and over which time, its picture, and its cases. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { Bars } from "./Bars.tsx";
import { drawnAs, moved, partSays, said } from "./measures.ts";
import { Slope } from "./Slope.tsx";

type Lessons = Answer<"GET /lessons">;
type Props = { measure: Lessons["measures"][number]; lessons: Lessons };

export function MeasureCard({ measure, lessons }: Props) {
  const { name, means, unit, value, of, parts, cases } = measure;
  const currency = measure.currency ?? lessons.currency;
  const { data } = useDoor("GET /failures", {});
  const says = (label: string) => partSays(measure.id, label, data?.failures ?? []);
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState<string | null>(null);
  const shown = parts.find(({ label }) => label === part)?.cases ?? cases;
  const picture = drawnAs(parts);
  // What is a difference has its sign, also where it is drawn as bars.
  const isMove = picture === "slope" || measure.id.endsWith("_beside");
  const spoken = (bound: number) => (isMove ? moved : said)(bound, unit, currency);
  return (
    <article className="grid content-start gap-3 rounded-md border border-line bg-sheet p-4">
      <header className="grid gap-0.5">
        <h2 className="text-base">{name}</h2>
        <p className="figures text-title font-semibold">
          {value === null ? (
            <span className="text-soft">–</span>
          ) : (
            (isMove ? moved : said)(value, unit, currency)
          )}
        </p>
        {measure.between && of > 1 ? (
          <p className="figures text-xs text-soft">
            between {spoken(measure.between.low)} and {spoken(measure.between.high)}, as far as so
            few can tell
          </p>
        ) : null}
        {measure.says ? <p className="text-xs">{measure.says}</p> : null}
        <p className="text-xs text-soft">
          {value === null && !measure.says ? `Nothing to count yet. ${means}` : means}
        </p>
      </header>
      {picture === "bars" ? (
        <Bars
          parts={parts}
          unit={unit}
          currency={currency}
          chosen={open ? part : null}
          says={says}
          onChoose={(label) => {
            setOpen(part !== label || !open);
            setPart(label);
          }}
        />
      ) : null}
      {picture === "slope" ? <Slope parts={parts} unit={unit} currency={currency} /> : null}
      {cases.length > 0 ? (
        <button
          type="button"
          aria-expanded={open}
          className="min-h-6 justify-self-start text-gold underline-offset-4 hover:underline"
          onClick={() => {
            setPart(null);
            setOpen(!open);
          }}
        >
          {open
            ? "Hide the cases"
            : of === 1
              ? "From 1 case: show it"
              : `From ${of} cases: show them`}
        </button>
      ) : null}
      {open ? (
        <Cases ids={shown} lessons={lessons} {...(part ? { title: says(part) } : {})} />
      ) : null}
    </article>
  );
}

type CasesProps = { ids: readonly string[]; lessons: Lessons; title?: string };

const Cases = ({ ids, lessons, title }: CasesProps) => (
  <div className="grid gap-1">
    {title ? <h3 className="text-xs text-soft">{title}</h3> : null}
    <ul className="grid">
      {ids.map((id) => {
        const one = lessons.cases[id];
        return (
          <li key={id}>
            <Link
              to="/cases/$case"
              params={{ case: id }}
              className="flex gap-3 rounded-sm px-1 py-1 hover:bg-wash"
            >
              <span className="figures w-12 shrink-0 text-soft">{one?.number ?? ""}</span>
              <span className="min-w-0">
                <span className="font-medium">{one?.customer ?? "A case"}</span>{" "}
                <span className="breaks text-soft">{one?.title}</span>
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  </div>
);
