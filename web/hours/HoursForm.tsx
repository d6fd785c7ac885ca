/** The hours of the house, changed: tried on a complaint first, then kept with a reason. */
import { useMemo, useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { Because } from "../reasons/Because.tsx";
import { timeZones } from "../welcome/places.ts";
import { DaysOff } from "./DaysOff.tsx";
import type { House, Timetable } from "./timetable.ts";
import { Trial } from "./Trial.tsx";
import { WeekFields } from "./WeekFields.tsx";

export function HoursForm({ house, onDone }: { house: House; onDone: () => void }) {
  const say = useToast();
  const { workspace } = useMe();
  const [draft, setDraft] = useState<Timetable>(house.timetable);
  const [because, setBecause] = useState("");
  const [version] = useState(house.version);
  const own = workspace.timeZone;
  const zones = useMemo(
    () => [["", `The workspace’s own (${own})`] as const, ...timeZones(own)],
    [own],
  );
  const here = house.regions.find((each) => each.zones.includes(draft.zone ?? own));
  const keeping = useDeed("PUT /timetable", {
    onDone: () => {
      say("The house keeps these hours from now on");
      onDone();
    },
  });
  return (
    <form
      aria-label="The hours of the house"
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        keeping.mutate({ version, body: { timetable: draft, because } });
      }}
    >
      <WeekFields hours={draft.hours} onChange={(hours) => setDraft({ ...draft, hours })} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field label="Time zone" hint="The wall that these hours are read from.">
          {(aria) => (
            <Select
              {...aria}
              value={draft.zone ?? ""}
              options={zones}
              onChange={({ target }) => setDraft({ ...draft, zone: target.value || null })}
            />
          )}
        </Field>
        <Field label="Public holidays" hint="Days off that the handbook knows, by region.">
          {(aria) => (
            <Select
              {...aria}
              value={draft.publicHolidays}
              options={[
                ["here", here ? `Where the time zone is (${here.name})` : "Where the time zone is"],
                ["none", "None: we are open on them"],
                ...house.regions.map(({ id, name }) => [id, name] as const),
              ]}
              onChange={({ target }) => setDraft({ ...draft, publicHolidays: target.value })}
            />
          )}
        </Field>
      </div>
      <DaysOff
        holidays={draft.holidays}
        onChange={(holidays) => setDraft({ ...draft, holidays })}
      />
      <Trial timetable={draft} />
      <Because value={because} onChange={setBecause} />
      <Problem problem={keeping.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={keeping.isPending}>
          Keep these hours
        </Button>
        <Button onClick={onDone}>Leave them as they were</Button>
      </div>
    </form>
  );
}
