/** Whom a colleague answers to: who is told when a clock of theirs runs out and they are silent. */
import { useDeed, useDoor } from "../api/doors.ts";
import { useColleagues, useMay } from "../api/session.ts";
import type { Colleague } from "../api/shapes.ts";
import { Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { firstName } from "../words/names.ts";

export function AnswersTo({ colleague }: { colleague: Colleague }) {
  const say = useToast();
  const mayChange = useMay("colleague:change");
  const { here, nameOf } = useColleagues();
  const { data } = useDoor("GET /duties", {});
  const duty = data?.duties.find(({ colleagueId }) => colleagueId === colleague.id);
  const setting = useDeed("PUT /colleagues/:colleague/duty", {
    onDone: ({ leadId }) =>
      say(`${firstName(colleague.name)} answers to ${leadId ? nameOf(leadId) : "any lead"}`),
  });
  if (!duty) return null;
  const { colleagueId, leadId, ...rest } = duty;
  if (!mayChange)
    return <p className="text-xs text-soft">Answers to {leadId ? nameOf(leadId) : "any lead"}.</p>;
  const others = here.filter(({ id }) => id !== colleagueId).map(({ id, name }) => [id, name]);
  return (
    <div className="grid gap-1">
      <span className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
        Answers to
        <Select
          className="w-44! min-h-6! py-0.5!"
          aria-label={`Whom ${colleague.name} answers to`}
          value={leadId ?? ""}
          disabled={setting.isPending}
          options={[["", "any lead"], ...(others as [string, string][])]}
          onChange={({ target }) =>
            setting.mutate({
              params: { colleague: colleagueId },
              body: { ...rest, leadId: target.value || null },
            })
          }
        />
      </span>
      <Problem problem={setting.error} />
    </div>
  );
}
