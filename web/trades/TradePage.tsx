/** Make a trade one's own: what fails here, what letters hold, who approves; with its versions. */
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Changes } from "../handbook/Changes.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Mark } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Because } from "../reasons/Because.tsx";
import { Editions } from "../reasons/Editions.tsx";
import { useTitle } from "../shell/title.ts";
import { DemandsForm } from "./DemandsForm.tsx";
import { FailuresForm } from "./FailuresForm.tsx";
import { sameWords } from "../playbooks/sheet.ts";
import { joined, type Terms, tidiedTerms } from "./terms.ts";

type Read = Answer<"GET /industries/:trade">;

export function TradePage() {
  const { trade } = useParams({ from: "/inside/handbook/trades/$trade/edit" });
  const { data, error } = useDoor("GET /industries/:trade", { params: { trade } });
  useTitle("Change a trade");
  if (!data) return error ? <Problem problem={error} /> : <Busy />;
  return <Form key={trade} read={data} />;
}

function Form({ read }: { read: Read }) {
  const [held, setHeld] = useState({ base: read, terms: read.terms });
  const { base, terms } = held;
  const [because, setBecause] = useState("");
  const touched = !sameWords(base.terms, terms);
  const behind = base.version !== read.version;
  if (behind && !touched) setHeld({ base: read, terms: read.terms });
  const go = useNavigate();
  const back = { to: "/handbook/trades/$trade", params: { trade: read.id } } as const;
  const saving = useDeed("PUT /industries/:trade", { onDone: () => void go(back) });
  const change = (part: Partial<Terms>) => setHeld({ base, terms: { ...terms, ...part } });
  const overtaken = behind && touched;
  return (
    <div className="mx-auto grid max-w-3xl gap-5 px-4 py-6 md:px-8">
      <header className="grid gap-1">
        <Link {...back} className="text-xs text-gold underline underline-offset-4">
          {read.name}
        </Link>
        <h1 className="text-title">Change this trade</h1>
        <p className="max-w-prose text-soft">
          It holds for every case from then on. What makes it good is kept in the handbook’s folder,
          for whoever runs the desk to change.
        </p>
      </header>
      {overtaken ? (
        <Theirs
          edition={read.editions[0]}
          onJoin={() => setHeld({ base: read, terms: joined(base.terms, terms, read.terms) })}
        />
      ) : null}
      <FailuresForm
        failures={terms.failures}
        filed={read.filed.failures}
        onChange={(failures) => change({ failures })}
      />
      <DemandsForm terms={terms} onChange={change} />
      <Panel title="Let it hold">
        <Because value={because} onChange={setBecause} />
        <Problem problem={overtaken ? null : saving.error} />
        <div>
          <Button
            kind="primary"
            busy={saving.isPending}
            disabled={!because.trim() || !touched || overtaken}
            onClick={() =>
              saving.mutate({
                params: { trade: read.id },
                version: base.version,
                body: { terms: tidiedTerms(terms), because },
              })
            }
          >
            Let it hold as version {base.version + 1}
          </Button>
        </div>
      </Panel>
      <Versions read={read} onTake={(earlier) => setHeld({ base, terms: earlier })} />
    </div>
  );
}

type Edition = Read["editions"][number];
type TheirsProps = { edition: Edition | undefined; onJoin: () => void };

const Theirs = ({ edition, onJoin }: TheirsProps) =>
  edition ? (
    <div
      role="alert"
      className="grid gap-3 rounded-md border border-gold/50 bg-gold-wash px-3 py-3"
    >
      <p className="flex items-baseline gap-2">
        <span className="text-gold">
          <Mark shape="bell" />
        </span>
        <span>
          {edition.byName} let version {edition.version} hold <When at={edition.at} />, while you
          were writing: “{edition.because}” What you wrote is still here; where you both wrote,
          yours stands.
        </span>
      </p>
      <Changes label={`What ${edition.byName} changed`} changes={edition.changes} />
      <div>
        <Button kind="primary" onClick={onJoin}>
          Put mine onto version {edition.version}
        </Button>
      </div>
    </div>
  ) : null;

type VersionsProps = { read: Read; onTake: (terms: Terms) => void };

const Versions = ({ read: { editions, filed }, onTake }: VersionsProps) =>
  editions.length === 0 ? null : (
    <Panel title="Versions">
      <Editions editions={editions} backs="into the form" onBack={({ terms }) => onTake(terms)}>
        {({ version, changes }) => (
          <details>
            <summary className="text-gold">What version {version} changed</summary>
            <Changes label={`What version ${version} changed`} changes={changes} />
          </details>
        )}
      </Editions>
      <div>
        <Button onClick={() => onTake(filed)}>Put the folder’s words into the form</Button>
      </div>
    </Panel>
  );
