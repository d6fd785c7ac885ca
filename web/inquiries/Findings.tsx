/** What we know, what we don't, what would change our mind: the ground that a stance stands on. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { OneLine } from "../cases/OneLine.tsx";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";

type Finding = CaseView["inquiry"]["findings"][number];
type Kind = Finding["kind"];

const kinds: readonly (readonly [Kind, string])[] = [
  ["known", "We know"],
  ["unknown", "We don’t know"],
  ["would_change", "It would change our mind"],
];

export function Findings({ view }: { view: CaseView }) {
  const { case: file, inquiry } = view;
  return (
    <section aria-label="What the stance rests on" className="grid gap-3">
      <h3 className="font-medium">What our stance rests on</h3>
      {kinds.map(([kind, says]) => {
        const findings = inquiry.findings.filter((one) => one.kind === kind);
        return findings.length === 0 ? null : (
          <div key={kind}>
            <h4 className="text-soft">{says}</h4>
            <ul className="grid gap-1">
              {findings.map((finding) => (
                <One key={finding.id} finding={finding} file={file} />
              ))}
            </ul>
          </div>
        );
      })}
      {file.state === "open" ? <NewFinding caseId={file.id} /> : null}
    </section>
  );
}

function One({ finding, file }: { finding: Finding; file: CaseView["case"] }) {
  const [striking, setStriking] = useState(false);
  const strike = useDeed("POST /cases/:case/findings/:finding/strike", {
    onDone: () => setStriking(false),
  });
  const { id, text, by, at, struck } = finding;
  return (
    <li className="grid gap-1">
      <p className="breaks">
        {struck === null ? text : <s className="text-soft">{text}</s>}{" "}
        <span className="text-xs text-soft">
          {by.name}, <When at={at} />
          {struck === null ? null : ` · struck: ${struck}`}
        </span>
        {struck === null && file.state === "open" && !striking ? (
          <button
            type="button"
            aria-label={`Strike “${text}”`}
            onClick={() => setStriking(true)}
            className="ml-2 text-xs text-gold underline underline-offset-4 hover:text-ink"
          >
            strike
          </button>
        ) : null}
      </p>
      {striking ? (
        <OneLine
          label="Why does it no longer hold?"
          button="Strike it"
          deed={strike}
          onKeep={(because) =>
            strike.mutate({ params: { case: file.id, finding: id }, body: { because } })
          }
          onLeave={() => setStriking(false)}
        />
      ) : null}
    </li>
  );
}

function NewFinding({ caseId }: { caseId: string }) {
  const [text, setText] = useState("");
  const [kind, setKind] = useState<Kind>("known");
  const noting = useDeed("POST /cases/:case/findings", { onDone: () => setText("") });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    noting.mutate({ params: { case: caseId }, body: { kind, text } });
  };
  return (
    <form className="grid gap-2" onSubmit={keep}>
      <Field label="A finding">
        {(aria) => (
          <Select
            {...aria}
            value={kind}
            onChange={({ target }) => setKind(target.value as Kind)}
            options={kinds}
          />
        )}
      </Field>
      <Field label="In a sentence" hint="A fact, an open question, or what would show us wrong.">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={500}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Problem problem={noting.error} />
      <div>
        <Button type="submit" busy={noting.isPending}>
          Note the finding
        </Button>
      </div>
    </form>
  );
}
