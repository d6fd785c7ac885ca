/** One step of a playbook as a text: what to do, to ask, what shows it done, who may pass it. */
import type { Answer } from "../api/client.ts";
import { deedWords, plain, roleWords } from "./words.ts";

type Step = Answer<"GET /playbooks">["playbooks"][number]["steps"][number];

export const StepText = ({ step, number }: { step: Step; number: number }) => (
  <li className="grid gap-2 border-l-2 border-seam pl-4">
    <h2 className="text-letter">
      <span className="figures text-soft">{number}. </span>
      {step.name}
      <span className="ml-2 text-xs font-normal text-soft">
        {step.phases.map(plain).join(" · ")}
      </span>
    </h2>
    <p className="max-w-prose">{step.does}</p>
    <ul className="grid gap-0.5 italic" aria-label={`Questions at ${step.name}`}>
      {step.asks.map((ask) => (
        <li key={ask}>{ask}</li>
      ))}
    </ul>
    <dl className="grid gap-x-3 gap-y-1 text-xs sm:grid-cols-[7rem_1fr]">
      <dt className="text-soft">Done when</dt>
      <dd>
        <ul className="grid gap-0.5">
          {step.needs.map(({ fact, says, unless }) => (
            <li key={fact}>
              {says}
              {unless.length > 0 ? (
                <span className="text-soft">, unless: {unless.join("; ")}</span>
              ) : null}
            </li>
          ))}
        </ul>
      </dd>
      {step.clocks.map(({ id, name, within }) => (
        <div key={id} className="contents">
          <dt className="text-soft">{name}</dt>
          <dd>{within}</dd>
        </div>
      ))}
      {step.guards.length > 0 ? (
        <>
          <dt className="text-soft">Before</dt>
          <dd title={step.guards.map(({ because }) => because).join(" ")}>
            {deedWords([...new Set(step.guards.flatMap(({ before }) => before))])}
          </dd>
        </>
      ) : null}
      <dt className="text-soft">Passed over</dt>
      <dd>{step.skip ? `By ${roleWords(step.skip.by)}: ${step.skip.because}` : "By nobody."}</dd>
    </dl>
  </li>
);
