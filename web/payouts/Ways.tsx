/** The ways to pay that a house has: what each carries, and whether it opens. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Copy } from "../kit/Copy.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { NewWay } from "./NewWay.tsx";
import { carriedSays, MEANS, type Way } from "./ways.ts";

/** Whether one that is being tried works shows within moments, so one looks again. */
const TRYING_MS = 1_500;

export function Ways() {
  const [tried, setTried] = useState(false);
  const { data, error } = useDoor("GET /instruments", {}, { every: tried ? TRYING_MS : undefined });
  const mayChange = useMay("instrument:change");
  const [adding, setAdding] = useState(false);
  const trying = data?.instruments.some(isTried) ?? false;
  if (tried !== trying) setTried(trying);
  return (
    <Panel
      title="Ways to pay"
      aside={
        mayChange && !adding ? <Button onClick={() => setAdding(true)}>Add a way</Button> : null
      }
    >
      <p className="text-soft">
        What carries an award to the customer, once. Without one, somebody pays by hand and notes
        the proof, as before. Vouchers need none.
      </p>
      {adding ? <NewWay onDone={() => setAdding(false)} /> : null}
      <Problem problem={error} />
      {data?.instruments.length === 0 && !adding ? <p className="text-soft">None yet.</p> : null}
      <ul className="grid">
        {data?.instruments.map((one) => (
          <li key={one.id} className="border-t border-line py-3 first:border-t-0">
            <One one={one} mayChange={mayChange} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const isTried = ({ triedAt, problem }: Way): boolean => triedAt === null && problem === null;

function One({ one, mayChange }: { one: Way; mayChange: boolean }) {
  const trying = useDeed("POST /instruments/:instrument/trial");
  const removing = useDeed("POST /instruments/:instrument/removal");
  const [sure, setSure] = useState(false);
  const { id, name, means, carries, place, problem, address } = one;
  const params = { instrument: id };
  const where = place.shop ?? place.url ?? place.iban;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="min-w-0">
          <span className="breaks font-medium">{name}</span>{" "}
          <span className="breaks text-soft">
            {MEANS[means].says}
            {where ? `, ${where}` : ""}
          </span>
        </span>
        <Standing one={one} />
      </div>
      <p className="text-xs text-soft">Carries {carriedSays(carries)}.</p>
      {problem ? <p className="breaks">{problem}</p> : null}
      {address && mayChange ? (
        <div className="grid gap-1">
          <p className="text-xs text-soft">Where it calls when something changes:</p>
          <Copy text={address} label={`Copy the address: ${name}`} />
        </div>
      ) : null}
      {mayChange ? (
        <div className="flex flex-wrap gap-2">
          <Button
            busy={trying.isPending || isTried(one)}
            onClick={() => trying.mutate({ params })}
            aria-label={`Try it now: ${name}`}
          >
            Try it now
          </Button>
          {sure ? (
            <>
              <Button
                kind="danger"
                busy={removing.isPending}
                onClick={() => removing.mutate({ params })}
              >
                Pay by it no more, and forget its key
              </Button>
              <Button onClick={() => setSure(false)}>Keep it</Button>
            </>
          ) : (
            <Button onClick={() => setSure(true)} aria-label={`Remove … ${name}`}>
              Remove …
            </Button>
          )}
        </div>
      ) : null}
      <Problem problem={trying.error ?? removing.error} />
    </div>
  );
}

function Standing({ one: { problem, triedAt } }: { one: Way }) {
  if (problem) {
    return (
      <State tone="late" shape="bell">
        can’t be used
      </State>
    );
  }
  return triedAt ? (
    <State tone="kept" shape="tick">
      works, tried <When at={triedAt} />
    </State>
  ) : (
    <State shape="clock">being tried</State>
  );
}
