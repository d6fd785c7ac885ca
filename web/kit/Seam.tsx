/** The golden seam: a break that closes step by step, and is whole at the end. */

type Props = {
  done: number;
  all: number;
  /** The steps' names, in order; without them the line stands alone. */
  labels?: readonly string[];
  /** The step that one is at, by place; the first one not done, when left out. */
  now?: number;
};

export function Seam({ done, all, labels, now = done }: Props) {
  const whole = all > 0 && done >= all;
  return (
    <div>
      <p className="sr-only">{whole ? "Every step is done" : `${done} of ${all} steps done`}</p>
      <div aria-hidden="true" className="flex h-1 gap-px">
        {Array.from({ length: Math.max(all, 1) }, (_, step) => (
          <span
            key={step}
            className={`h-full flex-1 transition-colors first:rounded-l-full last:rounded-r-full ${step < done ? "bg-seam" : step === now && !whole ? "bg-linear-to-r from-seam to-line" : "bg-line"}`}
          />
        ))}
      </div>
      {labels ? (
        <ol className="mt-1.5 flex gap-px text-xs text-soft">
          {labels.map((label, step) => (
            <li
              key={label}
              aria-current={step === now && !whole ? "step" : undefined}
              className={`min-w-0 flex-1 truncate pr-2 ${step < done ? "text-gold" : ""} ${step === now && !whole ? "font-semibold text-ink" : "max-md:hidden"}`}
            >
              {step < done ? <span aria-hidden="true">✓ </span> : null}
              {label}
              {step < done ? <span className="sr-only"> (done)</span> : null}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
