/** One deed for all chosen cases: some, those shown, or all that the list holds. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import type { View } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Menu } from "../kit/Menu.tsx";
import { Problem } from "../kit/Problem.tsx";
import type { Asked, Deed } from "../inbox/asked.ts";
import { Sleep } from "../inbox/Sleep.tsx";
import { MacroDialog } from "../queues/MacroDialog.tsx";
import { BulkDialog } from "./BulkDialog.tsx";
import { CloseThem } from "./CloseThem.tsx";
import type { usePicked } from "./picked.ts";
import { Sure } from "./Sure.tsx";
import { useAct } from "./useAct.ts";

export type Doing = "close" | "sleep" | "macro" | null;
type Props = {
  picked: ReturnType<typeof usePicked>;
  view: View;
  asked: Asked;
  /** All rows on the page, and whether the list goes on below them. */
  shown: readonly string[];
  goesOn: boolean;
  doing: Doing;
  onDoing: (doing: Doing) => void;
};

const cases = (count: number) => (count === 1 ? "1 case" : `${count.toLocaleString("en")} cases`);

export function Chosen({ picked, view, asked, shown, goesOn, doing, onDoing }: Props) {
  const { ids, all, none } = picked;
  const [bulk, setBulk] = useState<string | null>(null);
  const [sure, setSure] = useState<{ label: string; deed: Deed } | null>(null);
  const { colleague: me } = useMe();
  const { here } = useColleagues();
  const queues = useDoor("GET /queues", {}).data?.queues ?? [];
  const tags = useDoor("GET /tags", {}).data?.tags ?? [];
  const wide = goesOn && ids.length >= shown.length;
  const { sort: _, ...filter } = asked;
  const { data: size } = useDoor("GET /counts", { query: { view, ...filter } }, { enabled: wide });
  const { act, busy, problem } = useAct(
    { ids, all, view, asked },
    { onBulk: setBulk, onDone: none },
  );
  const many = all ? cases(size?.count ?? ids.length) : cases(ids.length);
  const item = (label: string, deed: Deed) => ({
    label,
    onSelect: () => (all ? setSure({ label, deed }) : act(deed)),
  });
  const shut = () => onDoing(null);
  const then = (deed: Deed) => {
    shut();
    act(deed);
  };
  return (
    <section
      aria-label="The chosen cases"
      className="flex flex-wrap items-center gap-2 border-b border-line bg-wash px-4 py-2"
    >
      <output className="figures mr-2 font-medium">
        {all ? `All ${many} that match` : `${many} chosen`}
      </output>
      {wide && !all && size ? (
        <Button disabled={size.more} onClick={() => picked.chooseAll(shown)}>
          {size.more
            ? `More than ${cases(size.count)} match: narrow the list first`
            : `Choose all ${size.count.toLocaleString("en")} that match`}
        </Button>
      ) : null}
      <Menu
        align="start"
        trigger={<Button busy={busy}>Who</Button>}
        items={[
          item(ids.length === 1 ? "I take it" : "I take them", {
            kind: "assign",
            colleagueId: me.id,
          }),
          item("Whoever has least in hand", { kind: "share_out", how: "least_loaded" }),
          item("Whoever can, by skill", { kind: "share_out", how: "by_skill" }),
          ...here
            .filter(({ id }) => id !== me.id)
            .map(({ id, name }) => item(name, { kind: "assign", colleagueId: id })),
        ]}
      />
      {tags.length > 0 ? (
        <Menu
          align="start"
          trigger={<Button>Tag</Button>}
          items={[
            ...tags.map(({ id, name }) => item(`Tag: ${name}`, { kind: "tag", tagId: id })),
            ...tags.map(({ id, name }) => item(`Take off: ${name}`, { kind: "untag", tagId: id })),
          ]}
        />
      ) : null}
      {queues.length > 0 ? (
        <Menu
          align="start"
          trigger={<Button>Queue</Button>}
          items={[
            ...queues.map(({ id, name }) => item(name, { kind: "place", queueId: id })),
            item("Out of every queue", { kind: "place", queueId: null }),
          ]}
        />
      ) : null}
      <Button onClick={() => onDoing("sleep")}>Sleep</Button>
      <Button onClick={() => onDoing("macro")}>Macro</Button>
      <Button onClick={() => onDoing("close")}>Close</Button>
      <Button onClick={none}>Choose none</Button>
      <Problem problem={doing === "macro" ? null : problem} />
      {sure ? (
        <Sure
          says={sure.label}
          count={many}
          onLeave={() => setSure(null)}
          onDo={() => {
            act(sure.deed);
            setSure(null);
          }}
        />
      ) : null}
      {doing === "sleep" ? (
        <Sleep
          only={ids.length === 1 && !all ? (ids[0] ?? null) : null}
          onClose={shut}
          onSleep={then}
        />
      ) : null}
      {doing === "close" ? (
        <CloseThem
          many={many}
          one={ids.length === 1 && !all}
          onLeave={shut}
          onClose={(reason) => then({ kind: "close", reason })}
        />
      ) : null}
      {doing === "macro" ? (
        <MacroDialog
          caseId={ids.length === 1 && !all ? (ids[0] ?? null) : null}
          to={many}
          busy={busy}
          problem={problem}
          onClose={shut}
          onDo={({ id }) => then({ kind: "macro", macroId: id })}
        />
      ) : null}
      {bulk ? <BulkDialog id={bulk} onClose={() => setBulk(null)} /> : null}
    </section>
  );
}
