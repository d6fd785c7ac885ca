/** How a promise stands on the clock: a word, a shape, a colour. */
import { useNow } from "../kit/now.ts";
import { type Shape, State, type Tone } from "../kit/State.tsx";
import { type Fate, fateOn, type Timed } from "./fate.ts";
import { dueWhen } from "../words/times.ts";

type Look = { readonly tone: Tone; readonly shape: Shape; readonly says: (day: string) => string };

const LOOKS: Readonly<Record<Fate, Look>> = {
  broken: { tone: "late", shape: "bell", says: (day) => `broken, was due ${day}` },
  due_today: { tone: "gold", shape: "clock", says: (day) => `due ${day}` },
  due_soon: { tone: "gold", shape: "clock", says: (day) => `due ${day}` },
  open: { tone: "plain", shape: "arrow", says: (day) => `by ${day}` },
  proposed: { tone: "plain", shape: "ring", says: () => "in a letter not sent yet" },
  kept: { tone: "kept", shape: "tick", says: () => "kept" },
  kept_late: { tone: "plain", shape: "tick", says: (day) => `kept late, was due ${day}` },
  withdrawn: { tone: "plain", shape: "bar", says: () => "taken back" },
  replaced: { tone: "plain", shape: "half", says: (day) => `broken ${day}, owned up to` },
};

export function Stands({ promise }: { promise: Timed }) {
  const now = useNow();
  const { tone, shape, says } = LOOKS[fateOn(promise, now)];
  return (
    <State tone={tone} shape={shape}>
      {says(dueWhen(promise, now))}
    </State>
  );
}
