/** How often we kept our word by its day, with how sure one can be; for leads. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { Days } from "../lessons/Days.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { dayFrom } from "../words/times.ts";
import { KIND_WORDS } from "./promises.ts";

type Kept = Answer<"GET /promises/rate">;

/** Three months: our choice, enough to tell something by. */
const SPAN_DAYS = 90;

export function Rate() {
  const now = useNow();
  const [asked, setAsked] = useState<{ from?: string; to?: string }>({});
  const shown = { from: dayFrom(now, -SPAN_DAYS), to: dayFrom(now, 1), ...asked };
  const { data, error } = useDoor("GET /promises/rate", { query: shown }, { keepPrevious: true });
  return (
    <section aria-labelledby="kept-rate" className="grid gap-3 border-t border-line pt-6">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <h2 id="kept-rate">How often we keep our word</h2>
        <Days asked={asked} shown={shown} onAsk={setAsked} />
      </header>
      <Problem problem={error} />
      {data ? <Told kept={data} /> : null}
    </section>
  );
}

function Told({ kept }: { kept: Kept }) {
  if (!kept.share)
    return <p className="text-soft">No promise fell due in these days: nothing to tell by.</p>;
  const { late, broken, replaced, moved } = kept;
  return (
    <>
      <p>
        <strong className="text-title figures">{percent(kept.share.value)}</strong> kept by their
        day: {kept.inTime} of {kept.share.of}.{" "}
        <span className="text-soft">
          By chance alone it may lie between {percent(kept.share.low)} and{" "}
          {percent(kept.share.high)} (95 %).
        </span>
      </p>
      <p className="text-soft">
        Of the others, kept late: {late}; broken now: {broken}; owned up to with a new day:{" "}
        {replaced}. Moved in time: {moved}.
      </p>
      <table className="w-full max-w-xl">
        <caption className="sr-only">By what the promise is for</caption>
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="py-1 font-normal">
              What for
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              Kept by its day
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              Between
            </th>
          </tr>
        </thead>
        <tbody>
          {kept.kinds.map(({ kind, inTime, share }) =>
            share ? (
              <tr key={kind} className="figures border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {KIND_WORDS[kind]}
                </th>
                <td className="py-1 text-right">
                  {inTime} of {share.of}
                </td>
                <td className="py-1 text-right text-soft">
                  {percent(share.low)} to {percent(share.high)}
                </td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
