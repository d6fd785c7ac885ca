/** The golden seam: a break that closes step by step, and is whole at the end. */

type Standing = "done" | "skipped" | "now" | "ahead";
type Props = {
  done: number;
  all: number;
  /** The steps' names, in order; without them the line stands alone. */
  labels?: readonly string[];
  /** Where the steps were not walked in order: how each of them stands. */
  states?: readonly Standing[];
};

export function Seam({ done, all, labels, states }: Props) {
  const whole = all > 0 && done >= all;
  const standing = (step: number): Standing =>
    whole || step < done ? "done" : step === done ? "now" : "ahead";
  const steps = Array.from({ length: Math.max(all, 1) }, (_, step) =>
    whole ? "done" : (states?.[step] ?? standing(step)),
  );
  return (
    <div>
      <p className="sr-only">{whole ? "Every step is done" : `${done} of ${all} steps done`}</p>
      <div aria-hidden="true" className="flex h-1 gap-px">
        {steps.map((step, place) => (
          <span
            key={labels?.[place] ?? place}
            className={`h-full flex-1 transition-colors first:rounded-l-full last:rounded-r-full
              ${fills[step]}`}
          />
        ))}
      </div>
      {labels ? (
        <ol className="mt-1.5 flex gap-px text-xs text-soft">
          {labels.map((label, place) => (
            <li
              key={label}
              aria-current={steps[place] === "now" ? "step" : undefined}
              className={`min-w-0 flex-1 truncate pr-2 ${names[steps[place] ?? "ahead"]}`}
            >
              {steps[place] === "done" ? <span aria-hidden="true">✓ </span> : null}
              {label}
              {steps[place] === "done" ? <span className="sr-only"> (done)</span> : null}
              {steps[place] === "skipped" ? <span className="sr-only"> (passed over)</span> : null}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

const fills: Record<Standing, string> = {
  done: "bg-seam",
  skipped:
    "bg-[repeating-linear-gradient(90deg,var(--color-seam)_0_3px,var(--color-line)_3px_6px)]",
  now: "bg-linear-to-r from-seam to-line",
  ahead: "bg-line",
};

/** At phone width only the step that one is at is named. */
const names: Record<Standing, string> = {
  done: "text-gold max-md:hidden",
  skipped: "line-through max-md:hidden",
  now: "font-semibold text-ink",
  ahead: "max-md:hidden",
};
