/** The openings of each weekday: none is closed, two leave a break between them. */
import { Button } from "../kit/Button.tsx";
import { Input } from "../kit/Input.tsx";
import { clockOf, minutesOf, type Timetable, WEEK, type Weekday } from "./timetable.ts";

type Openings = Timetable["hours"][Weekday];
type Props = { hours: Timetable["hours"]; onChange: (hours: Timetable["hours"]) => void };

export const WeekFields = ({ hours, onChange }: Props) => (
  <div className="grid gap-2">
    {WEEK.map((day, place) => (
      <OneDay
        key={day}
        day={day}
        openings={hours[day]}
        before={WEEK[place - 1]}
        onChange={(openings) => onChange({ ...hours, [day]: openings })}
        onLike={(other) => onChange({ ...hours, [day]: hours[other] })}
      />
    ))}
  </div>
);

type DayProps = {
  day: Weekday;
  openings: Openings;
  before: Weekday | undefined;
  onChange: (openings: Openings) => void;
  onLike: (other: Weekday) => void;
};

const small = "min-h-8 px-2! text-xs font-normal!";

function OneDay({ day, openings, before, onChange, onLike }: DayProps) {
  const set = (place: number, part: "from" | "to", typed: string) => {
    const minutes = minutesOf(typed);
    if (minutes === null) return;
    onChange(openings.map((one, at) => (at === place ? { ...one, [part]: minutes } : one)));
  };
  const field = (place: number, part: "from" | "to", says: string) => (
    <Input
      type="time"
      required
      aria-label={`${day}, opening ${place + 1}: ${says}`}
      className="w-34!"
      value={clockOf(openings[place]?.[part] ?? 0)}
      onChange={({ target }) => set(place, part, target.value)}
    />
  );
  const last = openings.at(-1);
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-2">
      <legend className="float-left w-24 capitalize">{day}</legend>
      {openings.length === 0 ? <span className="text-soft">closed</span> : null}
      {openings.map((_, place) => (
        <span key={place} className="inline-flex items-center gap-1.5">
          {field(place, "from", "from")}
          <span aria-hidden="true">–</span>
          {field(place, "to", "until")}
          <button
            type="button"
            aria-label={`Leave out opening ${place + 1} of ${day}`}
            onClick={() => onChange(openings.filter((_one, at) => at !== place))}
            className="min-h-6 min-w-6 text-soft hover:text-late"
          >
            ×
          </button>
        </span>
      ))}
      <Button
        className={small}
        disabled={last !== undefined && last.to >= 1_380}
        onClick={() =>
          onChange([
            ...openings,
            last ? { from: last.to + 60, to: Math.min(last.to + 240, 1_440) } : NINE_TO_FIVE,
          ])
        }
      >
        {last ? "And again" : "Open"}
        <span className="sr-only"> on {day}</span>
      </Button>
      {before ? (
        <Button className={small} onClick={() => onLike(before)}>
          As on <span className="capitalize">{before}</span>
          <span className="sr-only">: {day}</span>
        </Button>
      ) : null}
    </fieldset>
  );
}

const NINE_TO_FIVE = { from: 540, to: 1_020 };
