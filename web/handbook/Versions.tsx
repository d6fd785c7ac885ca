/** Who changed a playbook, when and why; two editions side by side; an earlier one put back. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { Editions } from "../reasons/Editions.tsx";
import { Changes } from "./Changes.tsx";

type Edition = Answer<"GET /playbooks/:playbook">["editions"][number];
type Props = {
  playbook: string;
  editions: readonly Edition[];
  folderDiffers: boolean;
  mayAmend: boolean;
};

export function Versions({ playbook, editions, folderDiffers, mayAmend }: Props) {
  const say = useToast();
  const restoring = useDeed("POST /playbooks/:playbook/restoration", {
    onDone: ({ version }) => say(`It holds again, as version ${version}`),
  });
  const restore = (version: number | null, because: string) =>
    restoring.mutate({ params: { playbook }, body: { version, because } });
  if (editions.length === 0) return null;
  return (
    <Panel title="Versions">
      {folderDiffers ? (
        <p className="flex flex-wrap items-baseline gap-3">
          The sheet in the handbook’s folder says something else than what holds here.
          {mayAmend ? (
            <Button onClick={() => restore(null, "As it lies in the folder")}>
              Take the folder’s sheet
            </Button>
          ) : null}
        </p>
      ) : null}
      <Editions
        editions={editions}
        busy={restoring.isPending}
        onBack={mayAmend ? ({ version }) => restore(version, `Back to version ${version}`) : null}
      >
        {({ version }) =>
          editions.length > 1 ? (
            <Against playbook={playbook} version={version} editions={editions} />
          ) : null
        }
      </Editions>
      <Problem problem={restoring.error} />
    </Panel>
  );
}

type AgainstProps = { playbook: string; version: number; editions: readonly Edition[] };

/** What one edition says otherwise than the one before it, or than any other. */
function Against(props: AgainstProps) {
  const { version } = props;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="text-gold">What version {version} changed</summary>
      {open ? <Differences {...props} /> : null}
    </details>
  );
}

function Differences({ playbook, version, editions }: AgainstProps) {
  const [against, setAgainst] = useState("");
  const { data } = useDoor(
    "GET /playbooks/:playbook/editions/:version",
    {
      params: { playbook, version: `${version}` },
      query: against === "" ? {} : { against: Number(against) },
    },
    { keepPrevious: true },
  );
  const others = editions.filter((each) => each.version !== version);
  return (
    <div className="mt-2 grid gap-2 border-l-2 border-line pl-3">
      {others.length > 1 ? (
        <Field label={`Version ${version} beside`}>
          {(aria) => (
            <Select
              {...aria}
              value={against || `${data?.against ?? ""}`}
              onChange={({ target }) => setAgainst(target.value)}
              options={others.map((each) => [`${each.version}`, `Version ${each.version}`])}
            />
          )}
        </Field>
      ) : null}
      {data?.changes.length === 0 ? <p className="text-soft">They say the same.</p> : null}
      {data ? (
        <Changes label={`What version ${version} says otherwise`} changes={data.changes} />
      ) : null}
    </div>
  );
}
