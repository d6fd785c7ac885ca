/** The words of a message that many get: written by a person, read by the checker, approved. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";

export type Telling = Answer<"GET /tellings/:telling">;

export function Words({ telling }: { telling: Telling }) {
  const say = useToast();
  const mayApprove = useMay("telling:approve");
  const [body, setBody] = useState(telling.body);
  const [perMinute, setPerMinute] = useState(telling.perMinute);
  const params = { telling: telling.id };
  const keeping = useDeed("PUT /tellings/:telling", { onDone: () => say("Kept") });
  const approving = useDeed("POST /tellings/:telling/approval", {
    onDone: () => say("Approved as it stands"),
  });
  const here = telling.state === "draft" || telling.state === "approved";
  const stops = telling.findings.filter(({ level }) => level === "error").length;
  const changed = body !== telling.body || perMinute !== telling.perMinute;
  return (
    <section aria-labelledby="telling-words" className="grid content-start gap-4">
      <h2 id="telling-words">What they read</h2>
      {here ? (
        <>
          <Field
            label="What you tell them"
            hint="What they told us, and what is different now. Greeting and name are added."
          >
            {(aria) => (
              <TextArea
                {...aria}
                rows={8}
                maxLength={10_000}
                value={body}
                onChange={({ target }) => setBody(target.value)}
              />
            )}
          </Field>
          <Field
            label="How many leave in a minute"
            hint="Slowly, you can stop after the first answers."
          >
            {(aria) => (
              <Input
                {...aria}
                type="number"
                min={1}
                max={300}
                className="w-24!"
                value={perMinute}
                onChange={({ target }) => setPerMinute(Number(target.value))}
              />
            )}
          </Field>
          <Findings telling={telling} />
          <Problem problem={keeping.error ?? approving.error} />
          <div className="flex flex-wrap gap-2">
            {changed || telling.body.trim() === "" ? (
              <Button
                kind="primary"
                busy={keeping.isPending}
                disabled={body.trim() === ""}
                onClick={() =>
                  keeping.mutate({ params, version: telling.version, body: { body, perMinute } })
                }
              >
                Keep and have it read
              </Button>
            ) : null}
            {!changed && telling.state === "draft" && mayApprove && telling.body.trim() ? (
              <Button
                kind="primary"
                busy={approving.isPending}
                disabled={stops > 0}
                onClick={() => approving.mutate({ params, body: { version: telling.version } })}
              >
                {stops > 0 ? `Can’t approve yet: ${stops} to change` : "Approve it as it stands"}
              </Button>
            ) : null}
          </div>
          {!mayApprove && telling.state === "draft" ? (
            <p className="text-soft">It goes to many, so a lead reads and approves it.</p>
          ) : null}
        </>
      ) : null}
      {telling.approved ? (
        <State tone="kept" shape="tick">
          approved by {telling.approved.byName}
        </State>
      ) : null}
      <h3>As the first of them gets it</h3>
      <p className="breaks rounded-md border border-line bg-sheet p-4 whitespace-pre-wrap">
        {telling.preview}
      </p>
    </section>
  );
}

function Findings({ telling: { findings, body } }: { telling: Telling }) {
  if (body.trim() === "" || findings.length === 0) return null;
  return (
    <ul aria-label="What the checker says" className="grid gap-2">
      {findings.map(({ code, level, says, question }) => (
        <li key={`${code} ${says}`} className="border-l-2 border-line pl-3">
          <State
            tone={level === "error" ? "late" : "plain"}
            shape={level === "error" ? "cross" : "wave"}
          >
            {level === "error" ? "must change" : "look again"}
          </State>
          <p>
            {says} <span className="text-soft">{question}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
