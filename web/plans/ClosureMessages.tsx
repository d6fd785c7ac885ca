/** Telling those who were part of it how it ended, with the customer's kind words at hand. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMay } from "../api/session.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Section } from "./Section.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Person } from "../kit/Person.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { firstName } from "../words/names.ts";

export function ClosureMessages({ view }: { view: CaseView }) {
  const { nameOf } = useColleagues();
  const may = useMay("closure-message:write");
  const [to, setTo] = useState<string | null>(null);
  return (
    <Section title="How it ended, for those who were there">
      <ul className="grid gap-3">
        {view.involved.map(({ colleagueId }) => {
          const told = view.closureMessages.findLast((one) => one.colleagueId === colleagueId);
          const name = nameOf(colleagueId);
          return (
            <li key={colleagueId} className="grid gap-2">
              <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <Person name={name} />
                {told ? (
                  <State tone="kept" shape="tick">
                    told <When at={told.at} />
                    {told.seenAt ? ", read" : ", not read yet"}
                  </State>
                ) : may && to !== colleagueId ? (
                  <Button onClick={() => setTo(colleagueId)}>Tell {firstName(name)}</Button>
                ) : (
                  <State shape="ring">not told yet</State>
                )}
              </span>
              {told ? <p className="breaks whitespace-pre-wrap">{told.words}</p> : null}
              {to === colleagueId ? (
                <Tell
                  view={view}
                  colleagueId={colleagueId}
                  name={name}
                  onDone={() => setTo(null)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type TellProps = { view: CaseView; colleagueId: string; name: string; onDone: () => void };

function Tell({ view, colleagueId, name, onDone }: TellProps) {
  const say = useToast();
  const [words, setWords] = useState("");
  const kind = view.kindWords;
  const customer = firstName(view.customer.name);
  const telling = useDeed("POST /cases/:case/closure-messages", {
    onDone: () => {
      say(`${firstName(name)} sees it at the next look`);
      onDone();
    },
  });
  return (
    <form
      className="grid gap-3 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        telling.mutate({
          params: { case: view.case.id },
          body: { colleagueId, words: words.trim() },
        });
      }}
    >
      {kind ? (
        <figure className="grid gap-2 border-l-2 border-seam pl-3">
          <figcaption className="text-xs text-soft">{customer} said</figcaption>
          <Words>{kind}</Words>
          <Button
            className="justify-self-start"
            onClick={() => setWords([words, `${customer} wrote: “${kind}”`].join("\n\n").trim())}
          >
            Pass these words on
          </Button>
        </figure>
      ) : null}
      <Field
        label={`To ${firstName(name)}`}
        hint="How it ended for the customer, what changed, and what they helped to find out."
      >
        {(aria) => (
          <TextArea
            {...aria}
            required
            rows={4}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <Problem problem={telling.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={telling.isPending}>
          Tell {firstName(name)}
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
