/** What shops took while they had no line, handed in as a file; each line is answered by itself. */
import { type ChangeEvent, useState } from "react";
import { type Answer, call, newKey } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { buttonLook } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import type { Problem as Trouble } from "../api/problem.ts";
import { money, spoken } from "../../src/words/money.ts";
import { type Amiss, type Slip, slipsIn } from "./slips.ts";

type Line = Answer<"POST /vouchers/redemptions">["lines"][number];
type Told = { readonly slip: Slip; readonly line: Line };

const AT_ONCE = 200;

export function HandIn() {
  const { data } = useDoor("GET /books", { query: {} });
  const [told, setTold] = useState<readonly Told[] | null>(null);
  const [amiss, setAmiss] = useState<readonly Amiss[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = "";
    if (!file || !data) return;
    const read = slipsIn(await file.text(), data.currency);
    setBusy(true);
    setTrouble(null);
    setAmiss(read.amiss);
    const done: Told[] = [];
    setTold(done);
    try {
      for (let from = 0; from < read.slips.length; from += AT_ONCE) {
        const slips = read.slips.slice(from, from + AT_ONCE);
        const redemptions = slips.map(({ nth: _, ...slip }) => slip);
        const { lines } = await call("POST /vouchers/redemptions", {
          key: newKey(),
          body: { redemptions },
        });
        done.push(...lines.flatMap((line, at) => (slips[at] ? [{ slip: slips[at], line }] : [])));
        setTold([...done]);
      }
    } catch (problem) {
      setTrouble(problem as Trouble);
    }
    setBusy(false);
  };

  const lines = linesOf(told ?? [], amiss);
  return (
    <Panel title="What shops took offline">
      <p className="text-soft">
        A CSV file, its first line naming the columns: code, order, amount, currency, and taken for
        when (2026-11-20 14:05). An empty amount means all that was left. You may hand in the same
        file again: nothing is taken twice.
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label className={`${buttonLook()} cursor-pointer has-focus-visible:outline-2`}>
          {busy ? "Handing in …" : "Hand in a file …"}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            className="sr-only"
            disabled={busy || !data}
            onChange={(event) => void take(event)}
          />
        </label>
        <output className="font-medium">{told ? sumsOf(told, amiss) : null}</output>
      </div>
      <Problem problem={trouble} />
      {lines.length > 0 ? (
        <ul className="grid gap-1" aria-label="Lines that need a look">
          {lines.map(({ nth, says }) => (
            <li key={nth}>
              <span className="font-medium">Line {nth}:</span> {says}
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}

/** In the order of the file, whoever tells of them. */
function linesOf(told: readonly Told[], amiss: readonly Amiss[]) {
  const unread = amiss.map(({ nth, says }) => ({ nth, says: `${says} It was not handed in.` }));
  const answered = told
    .filter(({ line }) => line.because !== null || line.overMinor > 0)
    .map(({ slip: { nth, currency }, line: { because, overMinor } }) => {
      const over = `The shop gave ${spoken(money(overMinor, currency))} more than was left.`;
      const kept = "It is kept here, and stands in no book: decide what becomes of it.";
      return { nth, says: because ?? `${over} ${kept}` };
    });
  return [...unread, ...answered].toSorted((a, b) => a.nth - b.nth);
}

function sumsOf(told: readonly Told[], amiss: readonly Amiss[]): string {
  const many = (state: Line["state"]) => told.filter(({ line }) => line.state === state).length;
  const parts = [
    `${many("redeemed")} redeemed`,
    `${many("known")} known before`,
    `${many("over")} over what was left`,
    `${many("refused")} refused`,
    `${amiss.length} unreadable`,
  ];
  return `${parts.filter((part) => !part.startsWith("0 ")).join(", ") || "Nothing in it"}.`;
}
