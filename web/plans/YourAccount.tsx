/** A debrief that waits for the account of the one at this screen, until they say it or say no. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";
import { GiveAccount } from "./Accounts.tsx";

export function YourAccount() {
  const { data } = useDoor("GET /debriefs", {});
  const [telling, setTelling] = useState<string | null>(null);
  const nothing = useDeed("POST /debriefs/:debrief/accounts");
  const waiting = data?.waiting ?? [];
  if (waiting.length === 0) return null;
  return (
    <section aria-label="How did you see it?" className="grid gap-px">
      {waiting.map(({ id, caseId, by, at, happened }) => (
        <article
          key={id}
          className="grid gap-2 border-b border-line border-l-2 border-l-seam bg-gold-wash px-4
            py-3"
        >
          <p className="text-xs text-soft">
            {by.name} held a debrief with you, <When at={at} />. Nobody is to blame.
          </p>
          <p className="breaks line-clamp-3 max-w-prose whitespace-pre-wrap">{happened}</p>
          <Problem problem={nothing.error} />
          {telling === id ? (
            <GiveAccount debriefId={id} onDone={() => setTelling(null)} />
          ) : (
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <Button onClick={() => setTelling(id)}>Add how you saw it</Button>
              <Button
                busy={nothing.isPending && nothing.variables.params.debrief === id}
                onClick={() => nothing.mutate({ params: { debrief: id }, body: { words: null } })}
              >
                Nothing to add
              </Button>
              <Link
                to="/cases/$case"
                params={{ case: caseId }}
                className="text-gold underline underline-offset-4"
              >
                Open the case
              </Link>
            </div>
          )}
        </article>
      ))}
    </section>
  );
}
