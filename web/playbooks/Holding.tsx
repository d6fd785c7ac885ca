/** The last look before a playbook holds: what is wrong, what changes, and why. */
import { useState } from "react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Answer } from "../api/client.ts";
import type { Problem as Thrown } from "../api/problem.ts";
import { Changes } from "../handbook/Changes.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Because } from "../reasons/Because.tsx";
import type { Sheet } from "./sheet.ts";

type Props = {
  sheet: Sheet;
  compared: UseQueryResult<Answer<"POST /playbooks/comparison">, Thrown>;
  /** What keeps it from being saved for now, in words. */
  waits: string | null;
  button: string;
  busy: boolean;
  problem: Error | null;
  onHold: (because: string) => void;
};

export function Holding({ sheet, compared, waits, button, busy, problem, onHold }: Props) {
  const [because, setBecause] = useState("");
  const { flaws = [], changes = [] } = compared.data ?? {};
  return (
    <Panel title="Let it hold">
      <Problem problem={compared.error} />
      {flaws.length > 0 ? (
        <ul aria-label="What is wrong with it" className="grid list-disc gap-1 pl-5 text-late">
          {flaws.map(({ path, says }) => (
            <li key={`${path.join()} ${says}`}>
              {stepAt(path, sheet)}
              {says}
            </li>
          ))}
        </ul>
      ) : null}
      {changes.length > 0 ? <Changes label="What you change" changes={changes} /> : null}
      <Because value={because} onChange={setBecause} />
      <Problem problem={problem} />
      <div className="grid justify-items-start gap-1">
        <Button
          kind="primary"
          busy={busy}
          disabled={!because.trim() || waits !== null || compared.error !== null}
          onClick={() => onHold(because)}
        >
          {button}
        </Button>
        {waits ? <p className="text-xs text-soft">{waits}</p> : null}
      </div>
    </Panel>
  );
}

const stepAt = (path: readonly (string | number)[], { steps }: Sheet): string =>
  path[0] === "steps" && typeof path[1] === "number" ? `${steps[path[1]]?.name}: ` : "";
