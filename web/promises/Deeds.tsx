/** What may be done about a promise: keep it, move it in time, hand it over, own up to it. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { Commitment } from "../api/shapes.ts";
import { Button, buttonLook } from "../kit/Button.tsx";
import { useNow } from "../kit/now.ts";
import { useToast } from "../kit/Toast.tsx";
import { OneLine } from "../cases/OneLine.tsx";
import { fateOn } from "./fate.ts";
import { HandOver } from "./HandOver.tsx";
import { Keep } from "./Keep.tsx";
import { Move } from "./Move.tsx";

type Props = { promise: Commitment; customer: string };
type Doing = "keep" | "move" | "hand" | "back" | null;

export function Deeds({ promise, customer }: Props) {
  const now = useNow();
  const say = useToast();
  const mayDrop = useMay("commitment:renew");
  const [doing, setDoing] = useState<Doing>(null);
  const leave = () => setDoing(null);
  const withdrawal = useDeed("POST /commitments/:commitment/withdrawal", {
    onDone: () => {
      leave();
      say("The promise is taken back");
    },
  });
  if (promise.state !== "open") return null;
  const broken = fateOn(promise, now) === "broken";
  const params = { commitment: promise.id };
  if (doing === "keep") return <Keep promise={promise} customer={customer} onLeave={leave} />;
  if (doing === "move") return <Move promise={promise} customer={customer} onLeave={leave} />;
  if (doing === "hand") return <HandOver promise={promise} onLeave={leave} />;
  if (doing === "back")
    return (
      <OneLine
        label="The reason the customer was given"
        button="Take the promise back"
        deed={withdrawal}
        onKeep={(because) => withdrawal.mutate({ params, body: { because } })}
        onLeave={leave}
      />
    );
  return (
    <div className="flex flex-wrap gap-2">
      {broken ? (
        <Link
          to="/cases/$case"
          params={{ case: promise.caseId }}
          search={{ write: `owns-${promise.id}` }}
          className={buttonLook("primary")}
        >
          Own up to it
        </Link>
      ) : null}
      <Button onClick={() => setDoing("keep")}>
        {broken ? "It was kept, late" : "It was kept"}
      </Button>
      {broken ? null : <Button onClick={() => setDoing("move")}>Move its day</Button>}
      <Button onClick={() => setDoing("hand")}>Hand it over</Button>
      {!broken || mayDrop ? <Button onClick={() => setDoing("back")}>Take it back</Button> : null}
    </div>
  );
}
