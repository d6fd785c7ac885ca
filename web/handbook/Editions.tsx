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
import { When } from "../kit/When.tsx";
import { Changes } from "./Changes.tsx";

type Edition = Answer<"GET /playbooks/:playbook">["editions"][number];
type Props = {
  playbook: string;
  editions: readonly Edition[];
  folderDiffers: boolean;
  mayAmend: boolean;
};

export function Editions({ playbook, editions, folderDiffers, mayAmend }: Props) {
  const [shown, setShown] = useState<number | null>(null);
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
      <ol className="grid gap-3">
        {editions.map(({ version, at, byName, because }, place) => (
          <li key={version} className="grid gap-1 border-b border-line pb-3 last:border-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-medium">Version {version}</span>
              <span className="text-xs text-soft">
                {byName}, <When at={at} />
              </span>
            </p>
            <p>{because}</p>
            <p className="flex flex-wrap gap-2">
              {editions.length > 1 ? (
                <Button
                  aria-expanded={shown === version}
                  onClick={() => setShown(shown === version ? null : version)}
                >
                  What it changed<span className="sr-only"> in version {version}</span>
                </Button>
              ) : null}
              {place > 0 && mayAmend ? (
                <Button
                  busy={restoring.isPending}
                  onClick={() => restore(version, `Back to version ${version}`)}
                >
                  Put version {version} back
                </Button>
              ) : null}
            </p>
            {shown === version ? (
              <Against playbook={playbook} version={version} editions={editions} />
            ) : null}
          </li>
        ))}
      </ol>
      <Problem problem={restoring.error} />
    </Panel>
  );
}

type AgainstProps = { playbook: string; version: number; editions: readonly Edition[] };

/** What one edition says otherwise than the one before it, or than any other. */
function Against({ playbook, version, editions }: AgainstProps) {
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
    <div className="grid gap-2 border-l-2 border-line pl-3">
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
