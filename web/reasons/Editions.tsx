/** Who changed something, when and why, the newest first; any but that one may be put back. */
import type { ReactNode } from "react";
import { Button } from "../kit/Button.tsx";
import { When } from "../kit/When.tsx";

type Edition = {
  readonly version: number;
  readonly at: string;
  readonly byName: string;
  readonly because: string;
};

type Props<E extends Edition> = {
  editions: readonly E[];
  /** What it changed. */
  children: (edition: E) => ReactNode;
  /** Nobody may put one back: null. */
  onBack: ((edition: E) => void) | null;
  /** Where it goes back to: "back" into force, or into a form first. */
  backs?: string;
  busy?: boolean;
};

export const Editions = <E extends Edition>(props: Props<E>) => {
  const { editions, children, onBack, backs = "back", busy = false } = props;
  return (
    <ol className="grid gap-3">
      {editions.map((edition, place) => {
        const { version, at, byName, because } = edition;
        return (
          <li key={version} className="grid gap-1 border-t border-line pt-3 first:border-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="breaks font-medium">{because}</span>
              <span className="text-xs text-soft">
                Version {version}, {byName}, <When at={at} />
              </span>
            </p>
            {children(edition)}
            {onBack && place > 0 ? (
              <div>
                <Button busy={busy} onClick={() => onBack(edition)}>
                  Put version {version} {backs}
                </Button>
              </div>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
};
