/** My letters, looked back at: read by nobody but me and whom I let read along. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Check } from "../kit/Choice.tsx";
import { Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useTitle } from "../shell/title.ts";
import { Habits } from "./Habits.tsx";
import { elementWord, faultWord } from "./words.ts";

type Looked = Omit<Answer<"GET /coaching">, "guestIds" | "hostIds">;

export function CoachingPage() {
  useTitle("My letters");
  const { colleague: me } = useMe();
  const { nameOf } = useColleagues();
  const mine = useDoor("GET /coaching", { query: {} });
  const [of, setOf] = useState(me.id);
  const theirs = useDoor(
    "GET /coaching/:colleague",
    { params: { colleague: of }, query: {} },
    { enabled: of !== me.id },
  );
  const { data, error } = of === me.id ? mine : theirs;
  const hosts = mine.data?.hostIds ?? [];
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-6 p-4 md:p-8">
      <header className="grid gap-1">
        <h1 className="text-title">{of === me.id ? "My letters" : `Letters of ${nameOf(of)}`}</h1>
        <p className="text-soft">
          {of === me.id
            ? "What recurs in your letters, and whether it grows less. No lead and no report sees" +
              " this page. You are compared with nobody but yourself."
            : `${nameOf(of)} lets you read along. Speak about it with them, and with nobody else.`}
        </p>
        {hosts.length > 0 ? (
          <Select
            aria-label="Whose letters"
            className="w-60!"
            value={of}
            options={[[me.id, "Mine"], ...hosts.map((id) => [id, nameOf(id)] as const)]}
            onChange={({ target }) => setOf(target.value)}
          />
        ) : null}
      </header>
      <Problem problem={error} />
      {data ? <LookBack looked={data} /> : error ? null : <Busy>Reading the letters …</Busy>}
      {of === me.id && mine.data ? <Along guestIds={mine.data.guestIds} /> : null}
    </div>
  );
}

function LookBack({
  looked: { days, letters, lettersBefore, faults, elements },
}: {
  looked: Looked;
}) {
  if (letters + lettersBefore === 0)
    return (
      <Panel title="Nothing to look back at yet">
        <p>Once a letter of yours has left, what the checker saw in it is counted here.</p>
      </Panel>
    );
  return (
    <Panel
      title={`${counted(letters)} in the last ${days} days, ${lettersBefore} in the ${days} before`}
    >
      <Habits
        title="What hurt"
        habits={faults}
        wordOf={faultWord}
        moreIsGood={false}
        none="Nothing that hurts was left in any of them."
      />
      <Habits
        title="What your apologies held"
        habits={elements}
        wordOf={elementWord}
        moreIsGood={true}
        none="No apology among them yet."
      />
      <p className="text-xs text-soft">
        Shares of letters, each with the range in which it may as well lie (95 %, Wilson). A change
        is called one only where chance is a poor explanation.
      </p>
    </Panel>
  );
}

function Along({ guestIds: kept }: { guestIds: readonly string[] }) {
  const { colleague: me } = useMe();
  const { here } = useColleagues();
  const choosing = useDeed("PUT /coaching/guests");
  const [chosen, setChosen] = useState(kept);
  const guestIds = choosing.isError ? kept : chosen;
  const choose = (ids: string[]) => {
    setChosen(ids);
    choosing.mutate({ body: { guestIds: ids } });
  };
  return (
    <Panel title="Who may read along">
      <p className="text-soft">Somebody you trust to talk it through with. Nobody, if you like.</p>
      <fieldset className="grid gap-1.5">
        <legend className="sr-only">Colleagues</legend>
        {here
          .filter(({ id }) => id !== me.id)
          .map(({ id, name }) => (
            <Check
              key={id}
              label={name}
              checked={guestIds.includes(id)}
              onChange={({ target }) =>
                choose(target.checked ? [...guestIds, id] : guestIds.filter((each) => each !== id))
              }
            />
          ))}
      </fieldset>
      <Problem problem={choosing.error} />
    </Panel>
  );
}

const counted = (letters: number): string => (letters === 1 ? "1 letter" : `${letters} letters`);
