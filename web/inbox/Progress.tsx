/** How far a case has come, as a small round and in figures. */

const AROUND = 2 * Math.PI * 2.25;

export function Progress({ done, all }: { done: number; all: number }) {
  const part = all > 0 ? done / all : 0;
  return (
    <span className="figures inline-flex shrink-0 items-baseline gap-1.5 text-xs text-soft">
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 -rotate-90 translate-y-[0.1em]">
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1" />
        <circle
          cx="6"
          cy="6"
          r="2.25"
          fill="none"
          className="stroke-seam"
          strokeWidth="4.5"
          strokeDasharray={`${part * AROUND} ${AROUND}`}
        />
      </svg>
      {done} of {all} steps
    </span>
  );
}
