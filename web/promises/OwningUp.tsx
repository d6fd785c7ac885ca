/** Beside a letter that owns up to a broken promise: what is so, and what it should answer. */
import { useDoor } from "../api/doors.ts";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";
import { dueWhen } from "../words/times.ts";
import { Stands } from "./Stands.tsx";

export function OwningUp({ promiseId }: { promiseId: string }) {
  const now = useNow();
  const ask = { params: { commitment: promiseId } };
  const { data, error } = useDoor("GET /commitments/:commitment/owning-up", ask);
  if (!data) return <Problem problem={error} />;
  const { promise, times, since, questions } = data;
  return (
    <section aria-labelledby="owning-up" className="grid gap-3">
      <h2 id="owning-up">A promise we broke</h2>
      <div className="grid gap-1 border-l-2 border-late pl-3">
        <p className="breaks first-letter:uppercase">{promise.what}</p>
        <p className="flex flex-wrap gap-x-4 text-xs text-soft">
          <Stands promise={promise} />
          <span>
            promised <When at={promise.madeAt} />
          </span>
        </p>
        {times > 1 ? (
          <p className="text-xs text-late">
            It is the {times === 2 ? "second" : `${times}th`} time. A lead sends this letter.
          </p>
        ) : null}
        {promise.moves.length > 0 ? (
          <p className="text-xs text-soft">
            Moved before:{" "}
            {promise.moves
              .map(
                ({ from, because }) =>
                  `${dueWhen({ dueOn: from, dueAt: null }, now)}, “${because}”`,
              )
              .join("; ")}
          </p>
        ) : null}
      </div>
      <details>
        <summary className="text-soft">What happened since</summary>
        <ul className="mt-2 grid gap-1 text-xs text-soft">
          {since.map(({ at, says }) => (
            <li key={`${at} ${says}`} className="breaks">
              <When at={at} />: {says}
            </li>
          ))}
        </ul>
      </details>
      <h3>What they want to know</h3>
      <ol className="grid list-decimal gap-1.5 pl-5">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p className="text-soft">The words are yours. They see the new day on their page.</p>
    </section>
  );
}
