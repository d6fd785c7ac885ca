/** The blameless debrief: held with those who were there, read by them alone. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMay } from "../api/session.ts";
import type { CaseView, Debrief } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Accounts } from "./Accounts.tsx";
import { Facts } from "./Facts.tsx";
import { Section } from "./Section.tsx";
import { Check } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";

/** Four questions that look at the work, not at the person (after Dekker, Just Culture, 2007). */
const QUESTIONS = [
  ["happened", "What happened", "As one would have seen it, step by step."],
  ["madeSense", "What made sense at the time", "What one knew and saw, and why it looked right."],
  ["wouldHaveHelped", "What would have helped", "A sign, a tool, a minute more, a word."],
  ["changes", "What changes now", "What you agreed on; plan it as an action, too."],
] as const;

export function Debriefs({ view }: { view: CaseView }) {
  const [holding, setHolding] = useState(false);
  const may = useMay("debrief:hold");
  return (
    <Section
      title="Debrief"
      aside={
        may && !holding ? <Button onClick={() => setHolding(true)}>Hold a debrief</Button> : null
      }
    >
      {holding ? <Hold view={view} onDone={() => setHolding(false)} /> : null}
      {view.debriefs.length === 0 && !holding ? (
        <p className="text-soft">
          None is noted that you were in. Half an hour with those who were there is enough.
        </p>
      ) : null}
      {view.debriefs.map((debrief) => (
        <Read key={debrief.id} debrief={debrief} />
      ))}
    </Section>
  );
}

function Read({ debrief }: { debrief: Debrief }) {
  const { nameOf } = useColleagues();
  return (
    <article className="grid gap-3">
      <p className="text-xs text-soft">
        {debrief.by.name} with {debrief.withIds.map(nameOf).join(", ")}, <When at={debrief.at} />.
        Only those who were in it read this.
      </p>
      <dl className="grid gap-3">
        {QUESTIONS.map(([id, asks]) => (
          <div key={id}>
            <dt className="text-xs font-medium text-soft">{asks}</dt>
            <dd className="breaks whitespace-pre-wrap">{debrief[id]}</dd>
          </div>
        ))}
      </dl>
      <Accounts debrief={debrief} />
    </article>
  );
}

function Hold({ view, onDone }: { view: CaseView; onDone: () => void }) {
  const { nameOf } = useColleagues();
  const holding = useDeed("POST /cases/:case/debriefs", { onDone });
  const [withIds, setWith] = useState(() => view.involved.map(({ colleagueId }) => colleagueId));
  const [said, setSaid] = useState({
    happened: "",
    madeSense: "",
    wouldHaveHelped: "",
    changes: "",
  });
  return (
    <form
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        holding.mutate({ params: { case: view.case.id }, body: { withIds, ...said } });
      }}
    >
      <p>
        Nobody is to blame here. It is about the work, and what would make it easier to do well.
      </p>
      <Facts view={view} />
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 font-medium">With</legend>
        {view.involved.map(({ colleagueId }) => (
          <Check
            key={colleagueId}
            checked={withIds.includes(colleagueId)}
            onChange={({ target }) =>
              setWith(
                target.checked
                  ? [...withIds, colleagueId]
                  : withIds.filter((id) => id !== colleagueId),
              )
            }
            label={nameOf(colleagueId)}
          />
        ))}
      </fieldset>
      {QUESTIONS.map(([id, asks, hint]) => (
        <Field key={id} label={asks} hint={hint}>
          {(aria) => (
            <TextArea
              {...aria}
              required
              value={said[id]}
              onChange={({ target }) => setSaid({ ...said, [id]: target.value })}
            />
          )}
        </Field>
      ))}
      <Problem problem={holding.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          kind="primary"
          disabled={withIds.length === 0}
          busy={holding.isPending}
        >
          Keep the debrief
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
