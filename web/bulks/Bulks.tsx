/** Deeds for many cases that run on while one works; what they could not do, until it is read. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { useNow } from "../kit/now.ts";
import { State } from "../kit/State.tsx";
import { keep, kept } from "../shell/kept.ts";
import { BulkDialog } from "./BulkDialog.tsx";

const PLACE = "bulks read";
const SOMETIMES = 3_000;
/** What was not done is shown for so long, unless it was read before. */
const DAY = 24 * 3_600_000;

const read = (): readonly string[] => (kept(PLACE) ?? "").split(" ").filter(Boolean);

export function Bulks() {
  const now = useNow();
  const [shown, setShown] = useState<string | null>(null);
  const [known, setKnown] = useState(read);
  const [runs, setRuns] = useState(false);
  const { data } = useDoor("GET /recent-bulks", {}, { keepPrevious: true, ...(runs ? OFTEN : {}) });
  const bulks = (data?.bulks ?? []).filter(
    ({ id, state, refused, mine, begunAt }) =>
      state === "running" ||
      (mine && refused > 0 && !known.includes(id) && now - Date.parse(begunAt) < DAY),
  );
  const anyRuns = bulks.some(({ state }) => state === "running");
  if (runs !== anyRuns) setRuns(anyRuns);
  const close = () => {
    const ended = bulks.find(({ id, state }) => id === shown && state !== "running");
    if (ended) {
      const next = [...known, ended.id].slice(-20);
      keep(PLACE, next.join(" "));
      setKnown(next);
    }
    setShown(null);
  };
  if (bulks.length === 0 && !shown) return null;
  return (
    <div className="border-b border-line bg-gold-wash px-4 py-2">
      <ul aria-label="Deeds for many cases" className="grid gap-1">
        {bulks.map(({ id, state, by, mine, waiting, done, refused }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <State shape={state === "running" ? "half" : "bell"} tone="gold">
              {state === "running"
                ? `${done + refused} of ${waiting + done + refused}, ${mine ? "yours" : `${by}’s`}`
                : `${refused} of ${waiting + done + refused} met a gate`}
            </State>
            <button
              type="button"
              className="min-h-6 text-gold underline underline-offset-4"
              onClick={() => setShown(id)}
            >
              {state === "running" ? "See how far it is" : "See which, and why"}
            </button>
          </li>
        ))}
      </ul>
      {shown ? <BulkDialog id={shown} onClose={close} /> : null}
    </div>
  );
}

const OFTEN = { every: SOMETIMES };
