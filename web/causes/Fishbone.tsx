/** The fishbone: every cause on the rib where it lies, and what lies on it. */
import type { Answer } from "../api/client.ts";
import { factors, inBranches } from "./causes.ts";

type Cause = Answer<"GET /causes">["causes"][number];

export function Fishbone({ causes }: { causes: readonly Cause[] }) {
  const [above, below] = [factors.slice(0, 3), factors.slice(3)];
  return (
    <div className="grid gap-0">
      <Ribs ribs={above} causes={causes} side="above" />
      <div aria-hidden="true" className="flex items-center max-sm:hidden">
        <span className="h-0.5 flex-1 bg-seam" />
        <svg viewBox="0 0 12 12" className="-ml-2 size-3">
          <path d="M2 1l8 5-8 5" fill="none" className="stroke-seam" strokeWidth="2" />
        </svg>
        <span className="pl-2 text-soft">it goes wrong</span>
      </div>
      <Ribs ribs={below} causes={causes} side="below" />
    </div>
  );
}

type RibsProps = {
  ribs: readonly (typeof factors)[number][];
  causes: readonly Cause[];
  side: "above" | "below";
};

const Ribs = ({ ribs, causes, side }: RibsProps) => (
  <div
    className={`grid gap-4 sm:grid-cols-3
      ${side === "above" ? "items-end pb-1" : "items-start pt-1"}
      max-sm:py-2`}
  >
    {ribs.map(([factor, name]) => {
      const own = inBranches(causes).filter(({ cause }) => cause.factor === factor);
      return (
        <section key={factor} aria-label={name} className="grid gap-1 border-l-2 border-seam pl-3">
          <h2 className="font-medium">{name}</h2>
          {own.length === 0 ? <p className="text-soft">nothing so far</p> : null}
          <ul className="grid gap-0.5">
            {own.map(({ cause }) => (
              <li key={cause.id} className="breaks">
                {cause.name} <span className="figures text-xs text-soft">{cause.cases}</span>
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </div>
);
