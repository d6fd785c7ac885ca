/** Before "not our fault" reaches a customer: another colleague looks, and says what they see. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import type { CaseView } from "../api/shapes.ts";
import { OneLine } from "../cases/OneLine.tsx";
import { Button } from "../kit/Button.tsx";
import { State } from "../kit/State.tsx";

type Second = NonNullable<NonNullable<CaseView["inquiry"]["look"]>["second"]>;

const said = ({ by, agrees, because }: Second): string =>
  `${by.name} ${agrees ? "agrees" : "sees it differently"}: ${because}`;

export function SecondLook({ view }: { view: CaseView }) {
  const me = useMe();
  const { here } = useColleagues();
  const [agrees, setAgrees] = useState<boolean | null>(null);
  const look = useDeed("POST /cases/:case/second-look", { onDone: () => setAgrees(null) });
  const { inquiry, case: file } = view;
  if (!inquiry.look) return null;
  const { by, second } = inquiry.look;
  const alone = here.every(({ id }) => id === by.id);
  const mayLook = file.state === "open" && (me.colleague.id !== by.id || alone);
  return (
    <section aria-label="The second look" className="grid gap-2 rounded-md bg-wash p-3">
      <p>
        <State
          tone={second?.agrees ? "kept" : "gold"}
          shape={second ? (second.agrees ? "tick" : "half") : "ring"}
        >
          {by.name} found us not at fault.{" "}
          {second ? said(second) : "A second colleague has yet to look."}
        </State>
      </p>
      {agrees !== null ? (
        <OneLine
          label={agrees ? "What convinced you?" : "What do you see differently?"}
          button={agrees ? "I agree: not our fault" : "I see it differently"}
          deed={look}
          onKeep={(because) =>
            look.mutate({ params: { case: file.id }, body: { agrees, because } })
          }
          onLeave={() => setAgrees(null)}
        />
      ) : mayLook ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setAgrees(true)}>I looked, and agree</Button>
          <Button onClick={() => setAgrees(false)}>I see it differently</Button>
        </div>
      ) : null}
    </section>
  );
}
