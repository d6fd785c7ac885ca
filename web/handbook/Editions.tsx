/** Who changed a playbook, when and why; two editions side by side; an earlier one put back. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";

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
              {place < editions.length - 1 ? (
                <Button
                  aria-expanded={shown === version}
                  onClick={() => setShown(shown === version ? null : version)}
                >
                  What it changed
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
            {shown === version ? <Changes playbook={playbook} version={version} /> : null}
          </li>
        ))}
      </ol>
      <Problem problem={restoring.error} />
    </Panel>
  );
}

function Changes({ playbook, version }: { playbook: string; version: number }) {
  const { data } = useDoor("GET /playbooks/:playbook/editions/:version", {
    params: { playbook, version: `${version}` },
    query: {},
  });
  if (!data) return null;
  return (
    <dl className="grid gap-2 text-xs">
      {data.changes.map(({ where, was, is }) => (
        <div key={where} className="grid gap-0.5">
          <dt className="text-soft">{where}</dt>
          {was ? <dd className="whitespace-pre-wrap line-through">{was}</dd> : null}
          {is ? <dd className="whitespace-pre-wrap">{is}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
