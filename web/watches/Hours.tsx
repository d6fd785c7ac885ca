/** The hours of the house: its week and days off, to be changed; its clocks, and who is told. */
import { useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { type ReactNode, useState } from "react";
import { useMay } from "../api/session.ts";
import { HourEditions } from "../hours/HourEditions.tsx";
import { HoursForm } from "../hours/HoursForm.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";

type House = Answer<"GET /hours">;

export function Hours() {
  const { data, error } = useDoor("GET /hours", {});
  const written = useDoor("GET /timetable", {}).data;
  const mayEdit = useMay("hours:edit");
  const [editing, setEditing] = useState(false);
  if (!data) return error ? <Problem problem={error} /> : <Busy />;
  return (
    <div className="grid gap-4">
      <p className="text-soft">
        Clocks count only while the house is at work. What the law counts in is its own.
      </p>
      {editing && written ? (
        <Panel title="The hours of the house">
          <HoursForm house={written} onDone={() => setEditing(false)} />
        </Panel>
      ) : (
        <Week house={data}>
          {mayEdit && written ? (
            <Button onClick={() => setEditing(true)}>Change the hours</Button>
          ) : null}
        </Week>
      )}
      {written ? <HourEditions house={written} mayEdit={mayEdit} /> : null}
      <Panel title="Clocks">
        <p className="text-soft">
          How long the house gives itself; written in the handbook’s folder, for whoever runs the
          desk to change.
        </p>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
          {data.clocks.map(({ name, within, channels }) => (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd>
                {within}
                {channels.map((each) => (
                  <span key={each} className="block text-xs text-soft">
                    {each}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title="Who is told that a clock runs out">
        <p className="text-soft">One after the other, until somebody says “I see to it”.</p>
        <ol className="grid list-decimal gap-1 pl-5">
          {data.ladder.map(({ tell, when, only }, place) => (
            <li key={`${tell} ${when} ${only}`}>
              {TELL[tell] ?? tell},{" "}
              {place === data.ladder.length - 1 ? `every ${when}` : said(when)}
              {only ? <span className="text-soft"> (only if {only})</span> : null}
            </li>
          ))}
        </ol>
        <h3>While a promise holds</h3>
        <ol className="grid list-decimal gap-1 pl-5">
          {data.promised.map(({ tell, when }) => (
            <li key={`${tell} ${when}`}>
              {tell === "owner" ? "Whoever is to keep it" : (TELL[tell] ?? tell)},{" "}
              {when === "soon"
                ? "in its last quarter, two days before at the earliest"
                : said(when)}
            </li>
          ))}
        </ol>
        <h3>When a promise is broken</h3>
        <ol className="grid list-decimal gap-1 pl-5">
          {data.broken.map(({ tell, when }) => (
            <li key={`${tell} ${when}`}>
              {tell === "owner" ? "Whoever was to keep it" : (TELL[tell] ?? tell)},{" "}
              {when === "due" ? "at once" : said(when)}
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}

const TELL: Readonly<Record<string, string>> = {
  owner: "Whoever looks after the case",
  lead: "Their lead",
  administrator: "An administrator",
  next: "The next who is here",
};

function said(when: string): string {
  if (when === "soon") return "in its last quarter";
  return when === "due" ? "when it runs out" : `${when} after that`;
}

const Week = ({ house, children }: { house: House; children: ReactNode }) => (
  <Panel
    title={house.name}
    aside={
      <span className="flex flex-wrap items-center gap-3 text-xs text-soft">
        {house.zone}
        {children}
      </span>
    }
  >
    <dl className="grid grid-cols-[8rem_1fr] gap-y-1">
      {house.week.map(({ day, openings }) => (
        <div key={day} className="contents">
          <dt className="text-soft capitalize">{day}</dt>
          <dd className="figures">{openings.join(", ") || "closed"}</dd>
        </div>
      ))}
    </dl>
    {house.holidays.length > 0 ? (
      <details>
        <summary className="font-medium">
          {house.holidays.length} days off in the next 400 days
        </summary>
        <ul className="mt-2 grid gap-1">
          {house.holidays.map(({ day, name }) => (
            <li key={day}>
              <time className="figures text-soft" dateTime={day}>
                {day}
              </time>{" "}
              {name}
            </li>
          ))}
        </ul>
      </details>
    ) : (
      <p className="text-soft">No days off are known here. Change the hours to list them.</p>
    )}
  </Panel>
);
