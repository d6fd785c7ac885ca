/** Somebody saved while one was typing: says who, and leaves the choice without losing a word. */
import { useQueryClient } from "@tanstack/react-query";
import { isStale } from "../api/problem.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Mark } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";

/** What gives a case a new version. */
const CHANGES = new Set([
  "case triaged",
  "case handed over",
  "playbook chosen",
  "case closed",
  "case reopened",
]);

type Props = {
  edit: { overtaken: boolean; keepMine: () => void; takeTheirs: () => void };
  problem: Error | null;
  /** Where it says who did, if it is the case itself. */
  timeline?: CaseView["timeline"];
};

export function Overtaken({ edit, problem, timeline = [] }: Props) {
  const desk = useQueryClient();
  const last = timeline.findLast(({ what }) => CHANGES.has(what));
  if (!edit.overtaken)
    return isStale(problem) ? (
      <Problem problem={problem}>
        <Button onClick={() => void desk.invalidateQueries()}>Read it again; my text stays</Button>
      </Problem>
    ) : (
      <Problem problem={problem} />
    );
  return (
    <div
      role="alert"
      className="grid gap-2 rounded-md border border-gold/50 bg-gold-wash px-3 py-2"
    >
      <p className="flex items-baseline gap-2">
        <span className="text-gold">
          <Mark shape="bell" />
        </span>
        <span>
          {last ? (
            <>
              {last.by.name} changed this <When at={last.at} /> while you were typing: “{last.says}
              ”.
            </>
          ) : (
            "This was changed while you were typing."
          )}{" "}
          What you typed is still here.
        </span>
      </p>
      <div className="flex flex-wrap gap-2 pl-5">
        <Button onClick={edit.keepMine}>Keep mine, over theirs</Button>
        <Button onClick={edit.takeTheirs}>Show theirs instead</Button>
      </div>
    </div>
  );
}
