/** What the recoveries show: measures between two days, each number with the cases behind it. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Empty } from "../kit/Empty.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useTitle } from "../shell/title.ts";
import { Baseline } from "./Baseline.tsx";
import { Days } from "./Days.tsx";
import { MeasureCard } from "./MeasureCard.tsx";

export function LessonsPage() {
  useTitle("Lessons");
  const [asked, setAsked] = useState<{ from?: string; to?: string }>({});
  const { data, error } = useDoor("GET /lessons", { query: asked }, { keepPrevious: true });
  const counted = data?.measures.some(({ of }) => of > 0);
  return (
    <div className="mx-auto grid max-w-6xl gap-6 px-4 py-6 md:px-8">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-title">Lessons</h1>
          <p className="text-soft">
            What your recoveries show. Every number opens its cases. Why it happens:{" "}
            <Link to="/causes" className="text-gold underline underline-offset-4">
              causes and changes
            </Link>
            .{" "}
            <Link to="/books" className="text-gold underline underline-offset-4 md:hidden">
              What it cost: the books
            </Link>
          </p>
        </div>
        <Days asked={asked} shown={data} onAsk={setAsked} />
      </header>
      <Problem problem={error} />
      {!data && !error ? <Busy>Counting …</Busy> : null}
      {data && counted ? (
        <div className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
          {data.measures.map((measure) => (
            <MeasureCard key={measure.id} measure={measure} lessons={data} />
          ))}
        </div>
      ) : null}
      {data && !counted ? (
        <Empty title="Nothing to learn from yet">
          <p>
            As soon as cases of these days have answers, offers and follow-ups, they show here what
            worked. Take in more days, or work on what is open.
          </p>
          <Link
            to="/inbox/$view"
            params={{ view: "open" }}
            className="text-gold underline underline-offset-4"
          >
            Open the inbox
          </Link>
        </Empty>
      ) : null}
      <Baseline />
    </div>
  );
}
