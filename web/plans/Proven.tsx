/** Whether a change is really there, and whether it helped: seen by another, then counted. */
import { useDeed } from "../api/doors.ts";
import { useMay, useMe } from "../api/session.ts";
import type { Action } from "../api/shapes.ts";
import { spoken } from "../causes/causes.ts";
import { When } from "../kit/When.tsx";
import { Volume } from "./Volume.tsx";
import { WithWords } from "../offers/WithWords.tsx";

export function Proven({ action }: { action: Action }) {
  const me = useMe();
  const mayVerify = useMay("action:verify");
  const verify = useDeed("POST /actions/:action/verification");
  const { verified, effect, reopened, doneAt, doneBy, ownerId } = action;
  const mine = ownerId === me.colleague.id || doneBy === me.colleague.name;
  return (
    <>
      {reopened && !doneAt ? <p className="text-late">{reopened.because}</p> : null}
      {effect && doneAt ? <p className="figures">{spoken(effect)}</p> : null}
      {effect ? <Volume action={{ ...action, effect }} /> : null}
      {verified ? (
        <p>
          {verified.words}{" "}
          <span className="text-xs text-soft">
            seen by {verified.by}, <When at={verified.at} />
          </span>
        </p>
      ) : null}
      {doneAt && !verified && !effect && mayVerify && !mine ? (
        <div>
          <WithWords
            opens="I have seen it"
            label="What did you see?"
            does="Note that I saw it"
            deed={verify}
            onDo={(words) => verify.mutate({ params: { action: action.id }, body: { words } })}
          />
        </div>
      ) : null}
    </>
  );
}
