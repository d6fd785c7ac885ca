/** Until when a complaint would have to be dealt with in these hours, beside how it is today. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Answer, call } from "../api/client.ts";
import type { Problem as Thrown } from "../api/problem.ts";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useNow } from "../kit/now.ts";
import { dueDay, inHouse } from "../words/times.ts";
import { lateOnFriday, type Timetable } from "./timetable.ts";

type Tried = Answer<"POST /timetable/trial">;

const HARM = [
  ["untriaged", "Not yet weighed"],
  ["minor", "Minor"],
  ["moderate", "Moderate"],
  ["severe", "Severe"],
  ["critical", "Critical"],
] as const;
type Harm = (typeof HARM)[number][0];

export function Trial({ timetable }: { timetable: Timetable }) {
  const now = useNow();
  const [wall, setWall] = useState(() => lateOnFriday(now));
  const [severity, setSeverity] = useState<Harm>("untriaged");
  const body = { timetable, wall, severity };
  const { data, error } = useQuery<Tried, Thrown>({
    queryKey: ["POST /timetable/trial", body],
    queryFn: ({ signal }) => call("POST /timetable/trial", { body, signal }),
    enabled: wall !== "",
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section aria-label="Tried on a complaint" className="grid gap-3 rounded-md bg-gold-wash p-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="A complaint on">
          {(aria) => (
            <Input
              {...aria}
              type="datetime-local"
              value={wall}
              onChange={({ target }) => setWall(target.value.slice(0, 16))}
            />
          )}
        </Field>
        <Field label="Its harm">
          {(aria) => (
            <Select
              {...aria}
              value={severity}
              options={HARM}
              onChange={({ target }) => setSeverity(target.value as Harm)}
            />
          )}
        </Field>
      </div>
      <Problem problem={error} />
      {data && !error ? <Dues tried={data} /> : null}
    </section>
  );
}

function Dues({ tried: { at, zone, clocks, daysOff } }: { tried: Tried }) {
  const now = useNow();
  return (
    <>
      <p>A complaint on {inHouse(at, zone)} would be due:</p>
      <ul className="grid gap-1">
        {clocks.map(({ id, name, within, was, is }) => (
          <li key={id}>
            {name}: <strong className="figures">{inHouse(is, zone)}</strong>{" "}
            <span className="text-xs text-soft">
              ({within}
              {was === is ? "; as today" : `; today it would be ${inHouse(was, zone)}`})
            </span>
          </li>
        ))}
      </ul>
      <p className="text-xs text-soft">
        {daysOff.length === 0
          ? "No day off in the next twelve months."
          : `${daysOff.length} days off in the next twelve months, the next on ${daysOff
              .slice(0, 3)
              .map(({ day, name }) => `${dueDay(day, now)} (${name})`)
              .join(", ")}.`}
      </p>
    </>
  );
}
