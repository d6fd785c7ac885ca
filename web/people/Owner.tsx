/** Who looks after a case, and handing it on. */
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Menu } from "../kit/Menu.tsx";
import { Person } from "../kit/Person.tsx";
import { Quicker } from "../presence/Quicker.tsx";
import { useToast } from "../kit/Toast.tsx";

export function Owner({ view }: { view: CaseView }) {
  const { colleague: me } = useMe();
  const { here, nameOf } = useColleagues();
  const say = useToast();
  const handing = useDeed("POST /cases/:case/owner");
  const hand = (colleagueId: string, name: string, version?: number) =>
    handing.mutate(
      { params: { case: view.case.id }, version, body: { colleagueId } },
      { onSuccess: () => say(colleagueId === me.id ? "It is yours now" : `${name} has it now`) },
    );
  const mineFirst = [me, ...here.filter(({ id }) => id !== me.id)];
  return (
    <>
      <Menu
        trigger={
          <Button busy={handing.isPending}>
            {view.owner ? (
              <>
                <Person name={view.owner.name} disc />
                <span className="max-sm:sr-only">{view.owner.name}</span>
              </>
            ) : (
              "Nobody has it yet"
            )}
          </Button>
        }
        items={mineFirst
          .filter(({ id }) => id !== view.owner?.id)
          .map(({ id, name }) => ({
            label: id === me.id ? "Take it" : `Hand it to ${name}`,
            onSelect: () => hand(id, name, view.asOf),
          }))}
      />
      <Quicker
        problem={handing.error}
        mine="Hand it over all the same"
        onMine={() => {
          const { colleagueId = "" } = handing.variables?.body ?? {};
          hand(colleagueId, nameOf(colleagueId));
        }}
      />
    </>
  );
}
