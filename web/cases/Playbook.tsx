/** The step one is at: what to do and to ask, what it needs and has, which clocks run. */
import type { CaseView, Step } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Mark } from "../kit/State.tsx";
import { Clocks } from "../watches/Clocks.tsx";
import { firstName } from "../words/names.ts";
import { PassedOver, PassOver } from "../handbook/Passing.tsx";
import { Way } from "../handbook/Way.tsx";
import { nextPlace, PARTS, type Part, placeOf, shortfallOf, waitingLetter } from "./parts.ts";

type Props = { view: CaseView; onGo: (place: Part | "letter") => void };

export function Playbook({ view, onGo, onClosing }: Props & { onClosing: () => void }) {
  const closed = view.case.state === "closed";
  const at = view.steps.findIndex(({ state }) => state === "now");
  const step = view.steps[at];
  if (!step)
    return (
      <Panel title="Every step is walked" aside={<Way view={view} />}>
        {closed ? (
          <p className="text-soft">The case is closed. What it taught is in Lessons.</p>
        ) : (
          <div className="grid justify-items-start gap-2 rounded-md bg-gold-wash p-3">
            <p>Nothing of the playbook is open. Say how it ended.</p>
            <Button kind="primary" onClick={onClosing}>
              Close {firstName(view.customer.name)}’s case
            </Button>
          </div>
        )}
        <PassedOver view={view} />
      </Panel>
    );
  return (
    <Panel
      title={`Step ${at + 1} of ${view.steps.length} · ${step.name}`}
      aside={<Way view={view} />}
    >
      <p>{step.does}</p>
      <Next view={view} onGo={onGo} />
      <Evidence view={view} step={step} onGo={onGo} />
      {step.asks.length > 0 ? (
        <details>
          <summary className="font-medium">Questions to ask yourself</summary>
          <ul className="mt-2 grid list-disc gap-1 pl-5">
            {step.asks.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {closed ? null : <PassOver key={step.id} view={view} step={step} />}
      <PassedOver view={view} />
      <Clocks view={view} />
    </Panel>
  );
}

function Next({ view, onGo }: Props) {
  const place = nextPlace(view);
  if (!view.next || !place || view.case.state === "closed") return null;
  const name = firstName(view.customer.name);
  const label = place === "letter" ? writing(view, name) : `Go to ${nameOf(place).toLowerCase()}`;
  return (
    <div className="grid justify-items-start gap-2 rounded-md bg-gold-wash p-3">
      <p>{shortfallOf(view)?.says ?? view.next.says}</p>
      <Button kind="primary" onClick={() => onGo(place)}>
        {label}
      </Button>
    </div>
  );
}

function writing(view: CaseView, name: string): string {
  const letter = waitingLetter(view);
  if (!letter) return `Write to ${name}`;
  return letter.state === "scheduled"
    ? "Look at the letter that waits to leave"
    : `Go on with the letter to ${name}`;
}

function Evidence({ view, step, onGo }: Props & { step: Step }) {
  const needs = view.playbook.steps.find(({ id }) => id === step.id)?.needs ?? [];
  return (
    <ul aria-label="What this step needs" className="grid gap-2.5">
      {step.evidence.map(({ says, there }, place) => {
        const need = needs[place];
        return (
          <li key={says} className="flex items-baseline gap-2">
            <span className={there ? "text-kept" : "text-soft"}>
              <Mark shape={there ? "tick" : "ring"} />
            </span>
            <span>
              {says}
              <span className="sr-only">{there ? ": there" : ": missing"}</span>
              {there || !need ? null : (
                <button
                  type="button"
                  className="-my-1 ml-2 py-1 text-xs text-gold underline underline-offset-4"
                  onClick={() => onGo(placeOf(need.fact))}
                >
                  {placeOf(need.fact) === "letter" ? "write" : nameOf(placeOf(need.fact))}
                  <span className="sr-only">: {says}</span>
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const nameOf = (place: Part | "letter"): string =>
  PARTS.find(([part]) => part === place)?.[1] ?? "Letter";
