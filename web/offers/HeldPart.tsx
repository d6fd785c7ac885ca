/** They have accepted, and it does not count yet: they are looking for their code, or for us. */
import type { Offer } from "../api/shapes.ts";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { useNow } from "../kit/now.ts";

export function HeldPart({ offer, customer }: { offer: Offer; customer: string }) {
  const now = useNow();
  const { held, options } = offer;
  if (!held) return null;
  const chosen = options.find(({ id }) => id === held.optionId)?.label ?? "this";
  const lives = Date.parse(held.until) > now;
  if (held.waitsFor === "person") {
    return (
      <div className="grid gap-1">
        <State tone="late" shape="bell">
          {customer} wants “{chosen}”, and waits for one of us until <When at={held.until} />
        </State>
        <p className="text-xs text-soft">
          No code could show that it is them. Reach them another way that you know to be theirs,
          hear it from them, and note their answer: it stands under your name.
        </p>
      </div>
    );
  }
  return (
    <State tone="plain" shape="clock">
      {lives ? (
        <>
          {customer} accepts “{chosen}”; it waits for their code until <When at={held.until} />
        </>
      ) : (
        <>
          {customer} accepted “{chosen}”, and has not typed the code; they can ask for another
        </>
      )}
    </State>
  );
}
