/** Planning an action: what changes, who sees to it, by when, and whether the customer is told. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Check, Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { dayFrom } from "../words/times.ts";

const kinds = [
  ["process", "A way of working"],
  ["training", "Training"],
  ["supplier", "A supplier"],
  ["product", "A product"],
  ["information", "What we know or say"],
] as const;
type Means = (typeof kinds)[number][0];

/** What comes rarely needs longer to show whether it comes again. */
const WINDOWS = [30, 60, 90, 180, 365] as const;
const USUAL_WINDOW = 90;

export function NewAction({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const me = useMe();
  const { here } = useColleagues();
  const planning = useDeed("POST /cases/:case/actions", { onDone });
  const [kind, setKind] = useState<"containment" | "corrective" | "preventive">("preventive");
  const [what, setWhat] = useState("");
  const [ownerId, setOwner] = useState(me.colleague.id);
  const [dueOn, setDue] = useState(() => dayFrom(Date.now(), 7));
  const [shown, setShown] = useState(true);
  const { data: traced } = useDoor("GET /cases/:case/causes", { params: { case: caseId } });
  const [chosen, setCause] = useState<string | null>(null);
  const causeId = chosen ?? traced?.traces[0]?.causeId ?? "";
  const [means, setMeans] = useState<Means>("process");
  const [windowDays, setWindow] = useState(USUAL_WINDOW);
  return (
    <form
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        planning.mutate({
          params: { case: caseId },
          body: {
            kind,
            what: what.trim(),
            ownerId,
            dueOn,
            shown,
            means,
            causeId: causeId || null,
            windowDays,
          },
        });
      }}
    >
      <Choice
        legend="What it is for"
        value={kind}
        onChange={setKind}
        options={[
          { value: "preventive", label: "Prevents the next one" },
          { value: "corrective", label: "Puts this one right" },
          { value: "containment", label: "Stops it from spreading" },
        ]}
      />
      <Field label="What changes" hint="So that one could see it: a step, a check, a list, a tool.">
        {(aria) => (
          <TextArea
            {...aria}
            required
            maxLength={500}
            value={what}
            onChange={({ target }) => setWhat(target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Of what kind">
          {(aria) => (
            <Select
              {...aria}
              value={means}
              onChange={({ target }) => setMeans(target.value as Means)}
              options={kinds}
            />
          )}
        </Field>
        {traced && traced.traces.length > 0 ? (
          <Field label="Against" hint="Then it is counted whether it helped.">
            {(aria) => (
              <Select
                {...aria}
                value={causeId}
                onChange={({ target }) => setCause(target.value)}
                options={[
                  ...traced.traces.map((trace) => [trace.causeId, trace.name] as const),
                  ["", "no cause by name"],
                ]}
              />
            )}
          </Field>
        ) : null}
        {causeId ? (
          <Field label="Counted" hint="So long before it was done, and as long since.">
            {(aria) => (
              <Select
                {...aria}
                value={String(windowDays)}
                onChange={({ target }) => setWindow(Number(target.value))}
                options={WINDOWS.map((days) => [String(days), `${days} days`] as const)}
              />
            )}
          </Field>
        ) : null}
        <Field label="Who sees to it">
          {(aria) => (
            <Select
              {...aria}
              value={ownerId}
              onChange={({ target }) => setOwner(target.value)}
              options={here.map(({ id, name }) => [id, name] as const)}
            />
          )}
        </Field>
        <Field label="By when">
          {(aria) => (
            <Input
              {...aria}
              type="date"
              required
              value={dueOn}
              onChange={({ target }) => setDue(target.value)}
            />
          )}
        </Field>
      </div>
      <Check
        checked={shown}
        onChange={({ target }) => setShown(target.checked)}
        label="The customer sees it on their page"
        hint="And sees it again when it is done."
      />
      <Problem problem={planning.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={planning.isPending}>
          Plan it
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
