/** What looks like an incident, why, and which cases tell of it; a person opens it. */
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";
import { CaseLink } from "./CaseLink.tsx";

type Seen = Answer<"GET /incidents">["likely"][number];

/** `but`: the case that one looks at already. */
export function Outbreak({ outbreak, but }: { outbreak: Seen; but?: string }) {
  const [opening, setOpening] = useState(false);
  const [title, setTitle] = useState(outbreak.title.replaceAll("_", " "));
  const go = useNavigate();
  const open = useDeed("POST /incidents", {
    onDone: ({ id }) => void go({ to: "/incidents/$incident", params: { incident: id } }),
  });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ body: { title, caseIds: outbreak.cases.map(({ id }) => id) } });
  };
  const others = outbreak.cases.filter(({ id }) => id !== but);
  return (
    <section aria-label={`Probably one failure: ${outbreak.title}`} className="grid gap-2">
      <p>Probably one failure for many: {outbreak.because}</p>
      <ul className="grid gap-1">
        {others.slice(0, 8).map((one) => (
          <li key={one.id} className="breaks">
            <CaseLink id={one.id}>
              {one.customer}: {one.title}
            </CaseLink>{" "}
            <span className="text-xs text-soft">
              <When at={one.complainedAt} />
            </span>
          </li>
        ))}
        {others.length > 8 ? <li className="text-soft">and {others.length - 8} more</li> : null}
      </ul>
      {opening ? (
        <form className="grid gap-2" onSubmit={keep}>
          <Field label="What failed, in a few words" hint="Every case stays a case of its own.">
            {(aria) => (
              <Input
                {...aria}
                required
                maxLength={200}
                value={title}
                onChange={({ target }) => setTitle(target.value)}
              />
            )}
          </Field>
          <Problem problem={open.error} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" kind="primary" busy={open.isPending}>
              Open the incident
            </Button>
            <Button onClick={() => setOpening(false)}>Leave it</Button>
          </div>
        </form>
      ) : (
        <div>
          <Button onClick={() => setOpening(true)}>It is one failure</Button>
        </div>
      )}
    </section>
  );
}
