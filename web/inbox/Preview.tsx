/** A first look at a case without opening it: their words, and the next thing to do. */
import { Link } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { buttonLook } from "../kit/Button.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { Seam } from "../kit/Seam.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { clockStanding, inOrder } from "../words/clocks.ts";
import { firstName } from "../words/names.ts";
import { channels } from "../words/standings.ts";

export function Preview({ id }: { id: string }) {
  const { data: view, error } = useDoor("GET /cases/:case", { params: { case: id } });
  const now = useNow();
  if (error && !view) return <Problem problem={error} />;
  if (!view) return <Busy />;
  const theirs = view.messages.findLast(({ direction }) => direction === "in");
  const done = view.steps.filter(({ state }) => state === "done" || state === "skipped").length;
  const clock = inOrder(view.clocks).find(({ metAt }) => metAt === null);
  const standing = clock ? clockStanding(clock, now) : null;
  return (
    <article
      aria-label={`A first look at ${view.customer.name}`}
      className="grid content-start gap-5 p-6"
    >
      <Seam done={done} all={view.steps.length} />
      <header className="grid gap-1">
        <h2 className="text-title">{view.customer.name}</h2>
        <p className="text-soft">{view.case.title}</p>
      </header>
      {view.next ? (
        <section
          aria-label="The next thing to do"
          className="grid gap-3 rounded-md bg-gold-wash p-4"
        >
          <p className="font-medium">{view.tasks[0]?.says ?? view.next.says}</p>
          {clock && standing ? (
            <State tone={standing.tone} shape={standing.shape} title={standing.title}>
              {clock.name}: {standing.says}
            </State>
          ) : null}
        </section>
      ) : null}
      <Link
        to="/cases/$case"
        params={{ case: id }}
        className={`${buttonLook("primary")} justify-self-start`}
      >
        Open {firstName(view.customer.name)}’s case
      </Link>
      {theirs ? (
        <section aria-label="Their words" className="grid gap-2">
          <p className="text-xs text-soft">
            {view.customer.name} {channels[theirs.channel]}, <When at={theirs.at} />
          </p>
          <Words>{theirs.body}</Words>
        </section>
      ) : null}
    </article>
  );
}
