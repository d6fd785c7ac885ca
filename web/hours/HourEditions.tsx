/** Who changed the hours, when and why, and what was otherwise before; an earlier one put back. */
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { Editions } from "../reasons/Editions.tsx";
import type { House } from "./timetable.ts";

export function HourEditions({ house, mayEdit }: { house: House; mayEdit: boolean }) {
  const say = useToast();
  const restoring = useDeed("POST /timetable/restoration", {
    onDone: () => say("These hours hold again"),
  });
  if (house.editions.length === 0) return null;
  return (
    <Panel
      title="Who changed the hours"
      aside={
        mayEdit ? (
          <Button
            busy={restoring.isPending}
            onClick={() =>
              restoring.mutate({ body: { version: null, because: "As the handbook has them" } })
            }
          >
            Back to the handbook’s hours
          </Button>
        ) : null
      }
    >
      <Problem problem={restoring.error} />
      <Editions
        editions={house.editions}
        busy={restoring.isPending}
        onBack={
          mayEdit
            ? ({ version }) =>
                restoring.mutate({ body: { version, because: `Back to version ${version}` } })
            : null
        }
      >
        {({ changes }) => (
          <dl className="grid gap-x-4 text-xs sm:grid-cols-[12rem_1fr]">
            {changes.map(({ where, was, is }) => (
              <div key={where} className="contents">
                <dt className="text-soft">{where}</dt>
                <dd>
                  {was ? <del>{was}</del> : null} {is}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Editions>
    </Panel>
  );
}
