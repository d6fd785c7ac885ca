/** Who speaks and knows what, and who is away: what cases are shared out by. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { useColleagues, useMay, useMe } from "../api/session.ts";
import type { Colleague } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Person } from "../kit/Person.tsx";
import { Quicker } from "../presence/Quicker.tsx";
import { State } from "../kit/State.tsx";
import { useNow } from "../kit/now.ts";
import { languageName, languages } from "../words/languages.ts";
import { inHouse } from "../words/times.ts";
import { Several } from "./Several.tsx";

type Skill = Answer<"GET /skills">["skills"][number];

export function Skills() {
  const { here } = useColleagues();
  const { skills = [], asOf } = useDoor("GET /skills", {}).data ?? {};
  const duties = useDoor("GET /duties", {}).data?.duties ?? [];
  return (
    <Panel title="Who can what, and who is here">
      <p className="text-soft">
        A case that is shared out goes to somebody who is here; by skill, to somebody who speaks the
        customer’s language and knows the failure.
      </p>
      <ul className="grid">
        {here.map((one) => (
          <li key={one.id} className="border-t border-line py-3 first:border-t-0">
            <One
              one={one}
              asOf={asOf}
              skill={skills.find(({ colleagueId }) => colleagueId === one.id)}
              awayUntil={duties.find(({ colleagueId }) => colleagueId === one.id)?.awayUntil}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type OneProps = {
  one: Colleague;
  asOf: number | undefined;
  skill: Skill | undefined;
  awayUntil: string | null | undefined;
};

function One({ one, asOf, skill, awayUntil }: OneProps) {
  const now = useNow();
  const mayEdit = useMay("skill:edit");
  const { workspace } = useMe();
  const [editing, setEditing] = useState(false);
  const failures = useDoor("GET /failures", {}).data?.failures ?? [];
  const away = awayUntil && Date.parse(awayUntil) > now ? awayUntil : null;
  const knows = (skill?.topics ?? []).map(
    (id) => failures.find((failure) => failure.id === id)?.name ?? id,
  );
  const says = [
    skill?.languages.length ? `speaks ${skill.languages.map(languageName).join(", ")}` : "",
    knows.length ? `knows ${knows.map((name) => `“${name}”`).join(", ")}` : "",
  ].filter(Boolean);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="flex min-w-0 items-center gap-2">
          <Person name={one.name} disc />
          <span className="min-w-0">
            <span className="block">{one.name}</span>
            <span className="block text-xs text-soft">
              {says.length > 0 ? says.join("; ") : "nothing said yet: not chosen by skill"}
            </span>
          </span>
        </span>
        <span className="flex flex-wrap items-center gap-3">
          <State shape={away ? "bar" : "tick"} tone={away ? "gold" : "plain"}>
            {away ? `away until ${inHouse(away, workspace.timeZone)}` : "here"}
          </State>
          {mayEdit && !editing ? (
            <Button onClick={() => setEditing(true)}>
              Change …<span className="sr-only"> what {one.name} can</span>
            </Button>
          ) : null}
        </span>
      </div>
      {editing ? (
        <SkillForm one={one} skill={skill} asOf={asOf} onDone={() => setEditing(false)} />
      ) : null}
    </div>
  );
}

type FormProps = {
  one: Colleague;
  skill: Skill | undefined;
  asOf: number | undefined;
  onDone: () => void;
};

function SkillForm({ one, skill, asOf, onDone }: FormProps) {
  const failures = useDoor("GET /failures", {}).data?.failures ?? [];
  const [spoken, setSpoken] = useState<readonly string[]>(skill?.languages ?? []);
  const [topics, setTopics] = useState<readonly string[]>(skill?.topics ?? []);
  const keeping = useDeed("PUT /colleagues/:colleague/skills", { onDone });
  const [read] = useState(asOf);
  const keep = (version?: number) => {
    const body = { languages: [...spoken], topics: [...topics] };
    keeping.mutate({ params: { colleague: one.id }, version, body });
  };
  return (
    <form
      aria-label={`What ${one.name} can`}
      className="grid gap-4 items-start rounded-md bg-wash p-3 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        keep(read);
      }}
    >
      <Several
        label="Speaks"
        add="Add a language"
        value={spoken}
        options={languages}
        onChange={setSpoken}
      />
      <Several
        label="Knows"
        add="Add a failure"
        value={topics}
        options={failures.map(({ id, name, industry }) => [id, `${name} (${industry})`] as const)}
        onChange={setTopics}
      />
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <Quicker problem={keeping.error} onMine={() => keep()} onTheirs={onDone} />
        <Button type="submit" kind="primary" busy={keeping.isPending}>
          Keep it
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  );
}
