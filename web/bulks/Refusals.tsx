/** What was not done, and why: by what stood in the way, each case named. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Answer, call } from "../api/client.ts";
import type { Problem as Thrown } from "../api/problem.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";

type Page = Answer<"GET /bulks/:bulk/refusals">;
type Props = { bulk: string; count: number };

export function Refusals({ bulk, count }: Props) {
  const pages = useInfiniteQuery<
    Page,
    Thrown,
    Page["refusals"],
    readonly unknown[],
    number | undefined
  >({
    queryKey: ["GET /bulks/:bulk/refusals", { params: { bulk } }, count],
    queryFn: ({ pageParam: after, signal }) =>
      call("GET /bulks/:bulk/refusals", { params: { bulk }, query: { after }, signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: (data) => data.pages.flatMap(({ refusals }) => refusals),
    placeholderData: (last) => last,
  });
  const byReason = Map.groupBy(
    pages.data ?? [],
    ({ because }) => because ?? "No reason was given.",
  );
  return (
    <section aria-label="What was not done, and why" className="grid gap-3">
      <Problem problem={pages.error} />
      {[...byReason].map(([because, cases]) => (
        <div key={because} className="grid gap-1 rounded-md bg-wash p-3">
          <p>{because}</p>
          <ul className="flex flex-wrap gap-x-3 gap-y-1">
            {cases.map(({ caseId, number }) => (
              <li key={caseId}>
                <Link
                  to="/cases/$case"
                  params={{ case: caseId }}
                  className="figures inline-block min-h-6 text-gold underline underline-offset-4"
                >
                  Case {number}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {pages.hasNextPage ? (
        <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          Show more of them
        </Button>
      ) : null}
    </section>
  );
}
