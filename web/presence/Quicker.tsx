/** Somebody saved while one was typing: says who, what and when, and loses no word. */
import { isStale } from "../api/problem.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";

type Props = {
  problem: Error | null | undefined;
  /** Does it again, over what the other has done. */
  onMine: () => void;
  /** Gives up what was typed, where there is anything of theirs to see. */
  onTheirs?: (() => void) | undefined;
  mine?: string;
};

export const Quicker = ({ problem, onMine, onTheirs, mine = "Keep mine, over theirs" }: Props) =>
  isStale(problem) ? (
    <Problem problem={problem}>
      <span className="flex flex-wrap gap-2">
        <Button onClick={onMine}>{mine}</Button>
        {onTheirs ? <Button onClick={onTheirs}>Show theirs instead</Button> : null}
      </span>
    </Problem>
  ) : (
    <Problem problem={problem} />
  );
