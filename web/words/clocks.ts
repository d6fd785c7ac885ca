/** A clock in words and shape: quiet while there is time, plain about what is late. */
import type { Clock } from "../api/shapes.ts";
import type { Shape, Tone } from "../kit/State.tsx";
import { absolute, span } from "./times.ts";

type Standing = { says: string; tone: Tone; shape: Shape; title: string };

/** The desk says from when it is soon; time that passes on the screen sharpens what it said. */
export function clockStanding(clock: Clock, now: number): Standing {
  const left = Date.parse(clock.dueAt) - now;
  const title = `${clock.name}: by ${absolute(clock.dueAt)}`;
  if (clock.state === "met") return { says: "in time", tone: "kept", shape: "tick", title };
  if (clock.state === "met_late") return { says: "done late", tone: "late", shape: "tick", title };
  if (left < 0 && clock.state !== "paused")
    return { says: `${span(-left)} late`, tone: "late", shape: "bell", title };
  if (clock.state === "paused") return { says: "waits", tone: "plain", shape: "clock", title };
  const soon = clock.state === "soon" || now > Date.parse(clock.warnAt);
  return { says: `${span(left)} left`, tone: soon ? "gold" : "plain", shape: "clock", title };
}

/** The clocks that still run, the next to run out first; then those that were met. */
export const inOrder = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.toSorted(
    (a, b) =>
      Number(a.metAt !== null) - Number(b.metAt !== null) ||
      Date.parse(a.dueAt) - Date.parse(b.dueAt),
  );
