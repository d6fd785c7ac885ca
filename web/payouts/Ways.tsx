/** The ways to pay that a house has: what each carries, and whether it opens. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Copy } from "../kit/Copy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { TrialDeeds, TrialHead, TrialList, TrialRow, useTrials } from "../trials/Trials.tsx";
import { NewWay } from "./NewWay.tsx";
import { carriedSays, MEANS, type Way } from "./ways.ts";

export function Ways() {
  const { every, looked } = useTrials();
  const [adding, setAdding] = useState(false);
  const { data, error } = useDoor("GET /instruments", {}, { every });
  const mayChange = useMay("instrument:change");
  looked(data?.instruments.some(isTried) ?? false);
  return (
    <TrialList
      title="Ways to pay"
      add={mayChange ? "Add a way" : null}
      adding={adding}
      onAdd={() => setAdding(true)}
      form={<NewWay onDone={() => setAdding(false)} />}
      says={
        <p className="text-soft">
          What carries an award to the customer, once. Without one, somebody pays by hand and notes
          the proof, as before. Vouchers need none.
        </p>
      }
      none="None yet."
      problem={error}
      rows={data?.instruments.map((one) => <One key={one.id} one={one} mayChange={mayChange} />)}
    />
  );
}

const isTried = ({ triedAt, problem }: Way): boolean => triedAt === null && problem === null;

function One({ one, mayChange }: { one: Way; mayChange: boolean }) {
  const trying = useDeed("POST /instruments/:instrument/trial");
  const removing = useDeed("POST /instruments/:instrument/removal");
  const { id, name, means, carries, place, problem, address } = one;
  const params = { instrument: id };
  const where = place.shop ?? place.url ?? place.iban;
  return (
    <TrialRow>
      <TrialHead
        name={name}
        says={`${MEANS[means].says}${where ? `, ${where}` : ""}`}
        problem={problem}
        at={one.triedAt}
        fails="can’t be used"
        works="works, tried"
      />
      <p className="text-xs text-soft">Carries {carriedSays(carries)}.</p>
      {problem ? <p className="breaks">{problem}</p> : null}
      {address && mayChange ? (
        <div className="grid gap-1">
          <p className="text-xs text-soft">Where it calls when something changes:</p>
          <Copy text={address} label={`Copy the address: ${name}`} />
        </div>
      ) : null}
      {mayChange ? (
        <TrialDeeds
          name={name}
          trying={trying.isPending || isTried(one)}
          onTry={() => trying.mutate({ params })}
          removing={removing.isPending}
          onRemove={() => removing.mutate({ params })}
          removal="Pay by it no more, and forget its key"
        />
      ) : null}
      <Problem problem={trying.error ?? removing.error} />
    </TrialRow>
  );
}
