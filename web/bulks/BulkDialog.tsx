/** A deed for many cases under way: how far it has come, a stop, and where a gate said no. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { HowFar } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Refusals } from "./Refusals.tsx";

const OFTEN = 700;

export function BulkDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const params = { bulk: id };
  const [ended, setEnded] = useState(false);
  const { data, error } = useDoor("GET /bulks/:bulk", { params }, ended ? {} : { every: OFTEN });
  const stopping = useDeed("POST /bulks/:bulk/stop");
  if (!data) return error ? <Problem problem={error} /> : null;
  const runs = data.state === "running";
  if (ended === runs) setEnded(!runs);
  const all = data.waiting + data.done + data.refused;
  const left = data.waiting > 0 && !runs ? ` ${data.waiting} were left as they are.` : "";
  return (
    <Dialog
      title={runs ? "One after the other" : data.state === "stopped" ? "Stopped" : "Done"}
      open
      onClose={onClose}
      foot={
        runs ? (
          <>
            <Button onClick={onClose}>Let it go on, and work</Button>
            <Button busy={stopping.isPending} onClick={() => stopping.mutate({ params })}>
              Stop here
            </Button>
          </>
        ) : (
          <Button kind="primary" onClick={onClose}>
            Back to the list
          </Button>
        )
      }
    >
      <HowFar done={all - data.waiting} all={all} />
      <output className="figures">
        {data.done} of {all} done
        {data.refused > 0 ? `, ${data.refused} met a gate and stayed as they were` : ""}.{left}
      </output>
      <Problem problem={stopping.error} />
      {data.refused > 0 ? <Refusals bulk={id} count={data.refused} /> : null}
    </Dialog>
  );
}
