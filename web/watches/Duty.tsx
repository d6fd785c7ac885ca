/** One's own duty: away until a day, and how one is told that a clock runs out. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import type { Answer } from "../api/client.ts";

type Duty = Answer<"GET /duties">["duties"][number];

export function MyDuty() {
  const { colleague } = useMe();
  const { data } = useDoor("GET /duties", {});
  const duty = data?.duties.find(({ colleagueId }) => colleagueId === colleague.id);
  return data && duty ? <Form key={JSON.stringify(duty)} duty={duty} asOf={data.asOf} /> : null;
}

function Form({ duty, asOf }: { duty: Duty; asOf: number }) {
  const say = useToast();
  const [day, setDay] = useState(duty.awayUntil ? localDay(duty.awayUntil) : "");
  const [toldBy, setToldBy] = useState(duty.toldBy);
  const setting = useDeed("PUT /colleagues/:colleague/duty", {
    onDone: ({ awayUntil }) => say(awayUntil ? "You are away until then" : "You are here"),
  });
  return (
    <Panel title="When a clock runs out">
      <form
        className="grid max-w-lg gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const awayUntil = day ? new Date(`${day}T00:00`).toISOString() : null;
          setting.mutate({
            params: { colleague: duty.colleagueId },
            version: asOf,
            body: { awayUntil, toldBy, leadId: duty.leadId },
          });
        }}
      >
        <Choice
          legend="You are told"
          value={toldBy}
          onChange={setToldBy}
          options={[
            { value: "mail", label: "By mail", hint: "and at the desk, under Due" },
            { value: "desk", label: "At the desk alone" },
          ]}
        />
        <Field
          label="Back on"
          hint="Until that day others are told in your place. Empty: you are here."
        >
          {(aria) => (
            <Input
              {...aria}
              type="date"
              className="max-w-44"
              value={day}
              onChange={({ target }) => setDay(target.value)}
            />
          )}
        </Field>
        <Problem problem={setting.error} />
        <Button type="submit" className="justify-self-start" busy={setting.isPending}>
          Keep it
        </Button>
      </form>
    </Panel>
  );
}

/** The day that a moment is on here, for a date field. */
function localDay(at: string): string {
  const then = new Date(at);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
