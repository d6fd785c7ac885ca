/** What may be done about a promise: keep it, move it in time, hand it over, own up to it. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { Commitment } from "../api/shapes.ts";
import { Button, buttonLook } from "../kit/Button.tsx";
import { Menu } from "../kit/Menu.tsx";
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
  const more = [
    ...(broken ? [] : [{ label: "Move its day …", onSelect: () => setDoing("move") }]),
    { label: "Hand it over …", onSelect: () => setDoing("hand") },
    ...(!broken || mayDrop
      ? [{ label: "Take it back …", onSelect: () => setDoing("back"), danger: true }]
      : []),
  ];
  if (doing)
    return (
      <div ref={beginInside}>
        {doing === "keep" ? <Keep promise={promise} customer={customer} onLeave={leave} /> : null}
        {doing === "move" ? <Move promise={promise} customer={customer} onLeave={leave} /> : null}
        {doing === "hand" ? <HandOver promise={promise} onLeave={leave} /> : null}
        {doing === "back" ? (
          <OneLine
            label="The reason the customer was given"
            button="Take the promise back"
            deed={withdrawal}
            onKeep={(because) => withdrawal.mutate({ params, body: { because } })}
            onLeave={leave}
          />
        ) : null}
      </div>
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
      <Menu
        align="start"
        trigger={
          <Button>
            More<span className="sr-only"> for this promise</span>
          </Button>
        }
        items={more}
      />
    </div>
  );
}

/** What was pressed is gone: whoever works by key goes on at the first field. */
const beginInside = (place: HTMLElement | null) =>
  place?.querySelector<HTMLElement>("input,select,textarea")?.focus();
