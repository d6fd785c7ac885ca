/** How it ended: the word from a colleague to the one at this screen, until it is read. */
import { Link } from "@tanstack/react-router";
import { useDeed, useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";

export function HowItEnded() {
  const { data } = useDoor("GET /closure-messages", {});
  const reading = useDeed("POST /closure-messages/:message/reading");
  const unread = (data?.messages ?? []).filter(({ seenAt }) => seenAt === null);
  if (unread.length === 0) return null;
  return (
    <section aria-label="How it ended" className="grid gap-px">
      {unread.map(({ id, caseId, by, at, words }) => (
        <article
          key={id}
          className="grid gap-2 border-b border-line border-l-2 border-l-seam bg-gold-wash px-4
            py-3"
        >
          <p className="text-xs text-soft">
            How it ended, from {by.name}, <When at={at} />
          </p>
          <p className="breaks max-w-prose whitespace-pre-wrap">{words}</p>
          <Problem problem={reading.error} />
          <div className="flex flex-wrap items-center gap-4">
            <Button
              busy={reading.isPending && reading.variables.params.message === id}
              onClick={() => reading.mutate({ params: { message: id } })}
            >
              I have read it
            </Button>
            <Link
              to="/cases/$case"
              params={{ case: caseId }}
              className="text-gold underline underline-offset-4"
            >
              Open the case
            </Link>
          </div>
        </article>
      ))}
    </section>
  );
}
