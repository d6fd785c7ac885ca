/** A refusal, shown where it happened: what is so, and what would make it possible. */
import type { ReactNode } from "react";
import { Problem as Thrown } from "../api/problem.ts";
import { Mark } from "./State.tsx";

type Props = {
  problem: Error | null | undefined /** A way on, such as a button. */;
  children?: ReactNode;
};

export function Problem({ problem, children }: Props) {
  const unmet = problem instanceof Thrown ? problem.unmet : [];
  return (
    <div role="alert" className={problem ? "" : "hidden"}>
      {problem ? (
        <div className="grid gap-2 rounded-md border border-late/40 bg-late-wash px-3 py-2">
          <p className="breaks flex items-baseline gap-2">
            <span className="text-late">
              <Mark shape="bell" />
            </span>
            {problem.message}
          </p>
          {unmet.length > 0 ? (
            <ul className="grid gap-1 pl-5">
              {unmet.map(({ code, because }) => (
                <li key={`${code} ${because}`} className="list-disc">
                  {because}
                </li>
              ))}
            </ul>
          ) : null}
          {children ? <div className="pl-5">{children}</div> : null}
        </div>
      ) : null}
    </div>
  );
}
