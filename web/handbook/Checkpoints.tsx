/** The questions that are asked later, as their sheets have them: when, and in which words. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";

type Checkpoint = Answer<"GET /checkpoints">["checkpoints"][number];

export function Checkpoints() {
  const { data, error } = useDoor("GET /checkpoints", {});
  return (
    <Panel title="What is asked later">
      <p className="max-w-prose text-soft">
        Each question leaves by itself, in the customer’s language where a sheet has it, else in
        English. They are sheets in handbook/surveys.
      </p>
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      <ul className="grid">
        {data?.checkpoints.map((each) => (
          <li key={each.id} className="border-t border-line first:border-t-0">
            <details className="group">
              <summary
                className="flex min-h-10 cursor-pointer items-baseline gap-x-2 py-2
                  outline-offset-[-2px]"
              >
                <svg
                  aria-hidden="true"
                  viewBox="0 0 12 12"
                  className="size-2.5 shrink-0 transition-transform group-open:rotate-90"
                >
                  <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
                </svg>
                <span className="font-medium">
                  {each.name}{" "}
                  <span className="pl-2 text-xs font-normal text-soft">{whenOf(each)}</span>
                </span>
              </summary>
              <Sheet checkpoint={each} />
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const AFTER = {
  apology: "after our letter has left",
  remedy: "after the remedy has arrived",
  relation: "after the remedy has arrived",
} as const;

const whenOf = ({ about, delayDays }: Checkpoint) => `${daysOf(delayDays)} ${AFTER[about]}`;

const daysOf = (days: number) => (days === 1 ? "a day" : `${days} days`);

const LEADS_TO = {
  put_right: "all is well",
  partly: "opens a closed case again",
  not_put_right: "opens a closed case again",
} as const;

function Sheet({ checkpoint }: { checkpoint: Checkpoint }) {
  const { words, answers, source, latestDays, remindDays } = checkpoint;
  const [language, setLanguage] = useState("en");
  const shown = words.find((each) => each.language === language) ?? words[0];
  if (!shown) return null;
  const { opening, question, more, reply } = shown.wording;
  return (
    <div className="grid gap-4 pb-4 pl-4.5">
      <p className="text-soft">
        {remindDays > 0 ? `Asked once more after ${daysOf(remindDays)}.` : "Never asked again."} Put
        off for longer than {daysOf(latestDays)}, it is not asked any more.
      </p>
      <Field label="Language">
        {(aria) => (
          <Select
            {...aria}
            className="w-auto! justify-self-start"
            value={shown.language}
            onChange={({ target }) => setLanguage(target.value)}
            options={words.map((each) => [each.language, each.name] as const)}
          />
        )}
      </Field>
      <div lang={shown.language} className="grid max-w-prose gap-2">
        <p>{opening}</p>
        <p className="font-medium">{question}</p>
        <ul className="grid gap-2 pl-5">
          {shown.wording.answers.map(({ value, says, reply: answered }, place) => (
            <li key={value} className="list-disc">
              {says}{" "}
              <span lang="en" className="text-xs text-soft">
                {LEADS_TO[answers[place]?.verdict ?? "put_right"]}
              </span>
              {answered === reply ? null : <p className="text-soft">{answered}</p>}
            </li>
          ))}
        </ul>
        <p>
          {more}{" "}
          <span lang="en" className="text-xs text-soft">
            room for words
          </span>
        </p>
        <p lang="en" className="text-xs text-soft">
          After their answer they read what stands below it, else:
        </p>
        <p className="text-soft">{reply}</p>
      </div>
      <p className="max-w-prose text-xs text-soft">{source}</p>
    </div>
  );
}
