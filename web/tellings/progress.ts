/** How far a message about a change is, in words and shape. */
import type { Answer } from "../api/client.ts";
import type { Shape, Tone } from "../kit/State.tsx";

type Telling = Pick<Answer<"GET /tellings">["tellings"][number], "state" | "tally">;
type Look = { readonly says: string; readonly tone: Tone; readonly shape: Shape };

const customers = (count: number): string => (count === 1 ? "1 customer" : `${count} customers`);

export function progressOf({ state, tally: { waiting, told } }: Telling): Look {
  if (state === "draft") return { says: "being written", tone: "plain", shape: "ring" };
  if (state === "approved") return { says: "approved, not sent", tone: "gold", shape: "half" };
  if (state === "sending") {
    return { says: `told ${told} of ${told + waiting}`, tone: "gold", shape: "clock" };
  }
  return state === "stopped"
    ? { says: `stopped; told ${customers(told)}`, tone: "plain", shape: "bar" }
    : { says: `told ${customers(told)}`, tone: "kept", shape: "tick" };
}
