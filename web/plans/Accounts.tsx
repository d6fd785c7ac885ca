/** How those who were there saw it, each in their own words; and the place to add one's own. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { Debrief } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";

export function Accounts({ debrief }: { debrief: Debrief }) {
  const [adding, setAdding] = useState(false);
  const told = debrief.accounts.filter(({ words }) => words !== null);
  return (
    <section aria-label="How those who were there saw it" className="grid gap-3">
      {told.map(({ id, by, at, words }) => (
        <blockquote key={id} className="grid gap-1 border-l-2 border-seam pl-3">
          <p className="text-xs text-soft">
            {by.name}, <When at={at} />
          </p>
          <p className="breaks whitespace-pre-wrap">{words}</p>
        </blockquote>
      ))}
      {adding ? (
        <GiveAccount debriefId={debrief.id} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>Add how you saw it</Button>
        </div>
      )}
    </section>
  );
}

type Giving = { debriefId: string; onDone: () => void };

export function GiveAccount({ debriefId, onDone }: Giving) {
  const [words, setWords] = useState("");
  const giving = useDeed("POST /debriefs/:debrief/accounts", { onDone });
  const give = (event: FormEvent) => {
    event.preventDefault();
    giving.mutate({ params: { debrief: debriefId }, body: { words } });
  };
  return (
    <form className="grid gap-2" onSubmit={give}>
      <Field
        label="How did you see it?"
        hint="What you knew then, and what would have helped. Only those who were in it read this."
      >
        {(aria) => (
          <TextArea
            {...aria}
            required
            rows={3}
            maxLength={4_000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <Problem problem={giving.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={giving.isPending}>
          Add it
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  );
}
