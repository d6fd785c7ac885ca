/** Until when a case sleeps; never past what we owe, and the last moment before it is offered. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";
import type { Deed } from "./asked.ts";

const HOUR = 3_600_000;

/** The deed that lets a case sleep. */
type Nap = Extract<Deed, { kind: "snooze" }>;
type Way = "hours" | "day" | "week" | "written" | "latest";
type Props = {
  /** One case alone: what it owes is known beforehand. */
  only: string | null;
  onClose: () => void;
  onSleep: (deed: Nap) => void;
  problem?: Error | null;
};

export function Sleep({ only, onClose, onSleep, problem = null }: Props) {
  const now = useNow();
  const [way, setWay] = useState<Way>("day");
  const [because, setBecause] = useState("");
  const { data: bound } = useDoor(
    "GET /cases/:case/sleep",
    { params: { case: only ?? "" } },
    { enabled: only !== null },
  );
  const latest = bound ? Date.parse(bound.latest) : Number.POSITIVE_INFINITY;
  const until: Record<Way, number | null> = {
    hours: now + 4 * HOUR,
    day: morning(now, 1),
    week: morning(now, 7),
    written: null,
    latest,
  };
  const tooLate = (at: number | null) => at !== null && at > latest;
  const option = (value: Way, label: string) => ({
    value,
    label,
    ...(tooLate(until[value]) ? { disabled: true, hint: "past what we owe" } : {}),
  });
  const chosen = tooLate(until[way]) ? "latest" : way;
  const at = until[chosen];
  return (
    <Dialog
      title={only ? "Let it sleep" : "Let them sleep"}
      open
      onClose={onClose}
      foot={
        <Button
          kind="primary"
          disabled={bound?.can === false}
          onClick={() =>
            onSleep({
              kind: "snooze",
              until: at === null ? null : new Date(at).toISOString(),
              because: because.trim() || null,
            })
          }
        >
          Let {only ? "it" : "them"} sleep
        </Button>
      }
    >
      {bound ? (
        <p className={bound.can ? "text-soft" : "text-late"}>
          {bound.because}{" "}
          {bound.can ? (
            <>
              It can sleep until <When at={bound.latest} /> at most.
            </>
          ) : (
            "It can’t sleep now."
          )}
        </p>
      ) : (
        <p className="text-soft">
          Each sleeps until then, and wakes when its customer writes. One that owes something sooner
          stays awake and says why.
        </p>
      )}
      <Choice<Way>
        legend="Until when"
        value={chosen}
        onChange={setWay}
        options={[
          option("hours", "For four hours"),
          option("day", "Until tomorrow morning"),
          option("week", "For a week"),
          option("written", "Until they write"),
          ...(bound ? [option("latest", "As long as it may")] : []),
        ]}
      />
      <Field label="What it waits for" hint="It is said again when it is back.">
        {(aria) => (
          <Input
            {...aria}
            maxLength={300}
            value={because}
            onChange={({ target }) => setBecause(target.value)}
          />
        )}
      </Field>
      <Problem problem={problem} />
    </Dialog>
  );
}

/** Nine in the morning where one sits, so many days from now. */
function morning(now: number, days: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  return day.setHours(9, 0, 0, 0);
}
