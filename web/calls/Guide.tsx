/** The guide beside a call: what to keep in mind, and the questions of the playbook's steps. */
import { Panel } from "../kit/Panel.tsx";
import { Mark } from "../kit/State.tsx";
import type { CallView } from "./calls.ts";

export function Guide({ view: { guide, steps } }: { view: CallView }) {
  return (
    <>
      {guide.length > 0 ? (
        <Panel
          title="To keep in mind"
          aside={<span className="text-xs text-soft">prompts, not lines to read out</span>}
        >
          {guide.map(({ id, name, prompts }) => (
            <section key={id} className="grid gap-1.5">
              <h3 className="font-medium">{name}</h3>
              <ul className="grid list-disc gap-1 pl-5 marker:text-seam">
                {prompts.map((prompt) => (
                  <li key={prompt}>{prompt}</li>
                ))}
              </ul>
            </section>
          ))}
        </Panel>
      ) : null}
      <Panel title="The way, and its questions">
        <ol className="grid gap-2">
          {steps.map(({ id, name, asks, state }) => (
            <li key={id}>
              <details open={state === "now"}>
                <summary className={state === "now" ? "font-medium" : ""}>
                  <span className="inline-flex items-baseline gap-2">
                    <span className={state === "done" ? "text-kept" : "text-soft"}>
                      <Mark shape={MARKS[state]} />
                    </span>
                    {name}
                    <span className="sr-only">: {SAYS[state]}</span>
                  </span>
                </summary>
                <ul className="mt-1 grid list-disc gap-1 pl-9 text-soft">
                  {asks.map((ask) => (
                    <li key={ask}>{ask}</li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}

const MARKS = { done: "tick", now: "half", skipped: "bar", ahead: "ring" } as const;
const SAYS = {
  done: "done",
  now: "we are here",
  skipped: "not needed",
  ahead: "ahead",
} as const;
