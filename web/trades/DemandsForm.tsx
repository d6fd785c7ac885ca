/** What a letter must hold in a trade, and whose approval it needs: both stop a letter. */
import type { ReactNode } from "react";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Several } from "../playbooks/Several.tsx";
import type { Terms } from "./terms.ts";
import { HOLDS, LETTERS } from "../playbooks/words.ts";

const MOST = 20;
type Props = { terms: Terms; onChange: (part: Partial<Terms>) => void };

export const DemandsForm = ({ terms: { failures, letters, approvals }, onChange }: Props) => (
  <>
    <Demands
      title="What a letter must hold here"
      add="Demand something of letters"
      all={letters}
      blank={{ kind: ["apology"], holds: ["repair"], failures: [], because: "" }}
      onChange={(next) => onChange({ letters: next })}
    >
      {(demand, change, called) => (
        <>
          <Several
            legend={`${called}: of which letters`}
            values={demand.kind}
            options={LETTERS}
            onChange={(kind) => change({ ...demand, kind })}
          />
          <Several
            legend={`${called}: what they hold`}
            values={demand.holds}
            options={HOLDS}
            onChange={(holds) => change({ ...demand, holds })}
          />
          <About demand={demand} called={called} failures={failures} onChange={change} />
        </>
      )}
    </Demands>
    <Demands
      title="Who approves a letter"
      add="Demand an approval"
      all={approvals}
      blank={{ by: "lead" as const, failures: [], because: "" }}
      onChange={(next) => onChange({ approvals: next })}
    >
      {(demand, change, called) => (
        <>
          <Field label={`${called}: by whom, at the least`}>
            {(aria) => (
              <Select
                {...aria}
                value={demand.by}
                onChange={({ target }) =>
                  change({ ...demand, by: target.value as typeof demand.by })
                }
                options={[
                  ["lead", "A lead"],
                  ["administrator", "An administrator"],
                ]}
              />
            )}
          </Field>
          <About demand={demand} called={called} failures={failures} onChange={change} />
        </>
      )}
    </Demands>
  </>
);

type DemandsProps<T> = {
  title: string;
  add: string;
  all: readonly T[];
  blank: T;
  onChange: (all: T[]) => void;
  children: (one: T, change: (next: T) => void, called: string) => ReactNode;
};

function Demands<T>({ title, add, all, blank, onChange, children }: DemandsProps<T>) {
  return (
    <Panel title={title}>
      {all.length === 0 ? <p className="text-soft">What the playbook wants, and no more.</p> : null}
      {all.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no name, and never change places
        <section key={place} className="grid gap-3 rounded-md border border-line p-3">
          {children(one, (next) => onChange(all.with(place, next)), `Demand ${place + 1}`)}
          <div>
            <Button onClick={() => onChange(all.toSpliced(place, 1))}>
              Take demand {place + 1} out
            </Button>
          </div>
        </section>
      ))}
      {all.length < MOST ? (
        <div>
          <Button onClick={() => onChange([...all, blank])}>{add}</Button>
        </div>
      ) : null}
    </Panel>
  );
}

type Demand = { failures: string[]; because: string };
type AboutProps<T extends Demand> = {
  demand: T;
  called: string;
  failures: Terms["failures"];
  onChange: (demand: T) => void;
};

function About<T extends Demand>({ demand, called, failures, onChange }: AboutProps<T>) {
  return (
    <>
      <Several
        legend={`${called}: for which failures`}
        hint="None: for every failure of the trade."
        values={demand.failures}
        options={failures.map(({ id, name }) => [id, name])}
        onChange={(chosen) => onChange({ ...demand, failures: chosen })}
      />
      <Field label={`${called}: why`} hint="Whoever is held back reads this.">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={500}
            value={demand.because}
            onChange={({ target }) => onChange({ ...demand, because: target.value })}
          />
        )}
      </Field>
    </>
  );
}
