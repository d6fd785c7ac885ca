/** What the law owes on this case: apart from goodwill, before it, and never smaller than it is. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { WithWords } from "../offers/WithWords.tsx";
import { Button } from "../kit/Button.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import type { Entitlement, Tariff } from "./asks.ts";
import { Due } from "./Due.tsx";
import { Reckon } from "./Reckon.tsx";

export function LawPanel({ view }: { view: CaseView }) {
  const caseId = view.case.id;
  const { data, error, isPending } = useDoor("GET /cases/:case/entitlements", {
    params: { case: caseId },
  });
  const [chosen, setChosen] = useState<string | null>(null);
  if (isPending) return <Busy>Asking the tariffs …</Busy>;
  if (error) return <Problem problem={error} />;
  const { entitlements, setAside, open, tariffs } = data;
  const mayAct = view.case.state === "open";
  const nameOf = (id: string) => tariffs.find((tariff) => tariff.id === id)?.name ?? id;
  const tariff = tariffs.find(({ id }) => id === chosen);
  const waiting = tariffs.filter(({ id }) => open.includes(id));
  const others = tariffs.filter(({ id }) => !open.includes(id));
  const nothing = entitlements.length + setAside.length + waiting.length === 0;
  return (
    <section aria-label="What the law owes" className="grid gap-3">
      <h3>What the law owes</h3>
      {nothing ? (
        <p className="text-soft">
          No tariff of the handbook binds this kind of failure. If a law does, choose it below.
        </p>
      ) : null}
      <ul className="grid gap-3">
        {entitlements.map((entitlement: Entitlement) => (
          <li key={entitlement.id}>
            <Due entitlement={entitlement} caseId={caseId} mayAct={mayAct} />
          </li>
        ))}
        {setAside.map(({ tariffId, because, by }) => (
          <li key={tariffId} className="text-soft">
            {nameOf(tariffId)}: set aside by {by.name}. <span className="breaks">{because}</span>
          </li>
        ))}
      </ul>
      {mayAct ? (
        <>
          {waiting.map((one) => (
            <Waiting
              key={one.id}
              caseId={caseId}
              tariff={one}
              isChosen={one.id === chosen}
              onChoose={() => setChosen(one.id)}
            />
          ))}
          {tariff ? (
            <Reckon
              key={tariff.id}
              caseId={caseId}
              tariff={tariff}
              onDone={() => setChosen(null)}
            />
          ) : (
            <Others tariffs={others} onChoose={setChosen} />
          )}
        </>
      ) : null}
    </section>
  );
}

type WaitingProps = { caseId: string; tariff: Tariff; isChosen: boolean; onChoose: () => void };

function Waiting({ caseId, tariff, isChosen, onChoose }: WaitingProps) {
  const setting = useDeed("POST /cases/:case/set-asides");
  return (
    <div className="grid gap-2 rounded-md bg-gold-wash p-3">
      <State tone="gold" shape="half">
        {tariff.name}: not looked at
      </State>
      <p>An offer waits until somebody has said what it owes, or why it is not for this case.</p>
      <div className="flex flex-wrap gap-2">
        {isChosen ? null : (
          <Button kind="primary" onClick={onChoose}>
            Reckon what it owes
          </Button>
        )}
        <WithWords
          opens="Not for this case"
          label={`Why is ${tariff.name} not for this case?`}
          does="Set it aside"
          deed={setting}
          onDo={(because) =>
            setting.mutate({ params: { case: caseId }, body: { tariffId: tariff.id, because } })
          }
        />
      </div>
    </div>
  );
}

type OthersProps = { tariffs: readonly Tariff[]; onChoose: (id: string) => void };

/** Those for this failure first; every other law is one choice away. */
const Others = ({ tariffs, onChoose }: OthersProps) => (
  <details>
    <summary className="font-medium">Reckon by a tariff</summary>
    <ul className="grid gap-1 pt-2">
      {tariffs.map(({ id, name, place, fits }) => (
        <li key={id}>
          <button
            type="button"
            className="text-gold underline underline-offset-4 hover:text-ink"
            onClick={() => onChoose(id)}
          >
            {name}
          </button>{" "}
          <span className="text-xs text-soft">
            {place}
            {fits ? ", for this failure" : null}
          </span>
        </li>
      ))}
    </ul>
  </details>
);
