/** The customer's answer before it counts: held until it is shown to be theirs, or noted by us. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { Offer } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { useNow } from "../kit/now.ts";

type Fit = "exceeds" | "meets" | "falls_short";
type Props = { offer: Offer; customer: string; onDone: () => void };

export function NoteAnswer({ offer, customer, onDone }: Props) {
  const [verdict, setVerdict] = useState<"accepted" | "declined" | null>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const [optionId, setOption] = useState<string | null>(
    offer.options.length === 1 ? (offer.options[0]?.id ?? null) : null,
  );
  const [words, setWords] = useState("");
  const noting = useDeed("POST /offers/:offer/answer", { onDone });
  const whole = verdict === "declined" || (verdict === "accepted" && optionId !== null);
  return (
    <form
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!verdict) return;
        noting.mutate({
          params: { offer: offer.id },
          body: {
            verdict,
            ...(fit ? { fit } : {}),
            ...(verdict === "accepted" && optionId ? { optionId } : {}),
            ...(words.trim() ? { words: words.trim() } : {}),
          },
        });
      }}
    >
      <Choice
        legend={`${customer} says`}
        value={verdict}
        onChange={setVerdict}
        options={[
          { value: "accepted", label: "Yes, I accept" },
          { value: "declined", label: "No, not this" },
        ]}
      />
      {verdict === "accepted" && offer.options.length > 1 ? (
        <Choice
          legend="Which one"
          value={optionId}
          onChange={setOption}
          options={offer.options.map(({ id, label }) => ({ value: id, label }))}
        />
      ) : null}
      <Choice
        legend="Beside what they hoped for, it"
        value={fit}
        onChange={setFit}
        options={[
          { value: "exceeds", label: "exceeds" },
          { value: "meets", label: "meets" },
          { value: "falls_short", label: "falls short" },
        ]}
      />
      <Field label="In their words" hint="As near to how it was said as you can.">
        {(aria) => (
          <TextArea
            {...aria}
            className="font-serif text-letter"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <Problem problem={noting.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={!whole} busy={noting.isPending}>
          Note the answer
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}

/** They have accepted, and are looking for their code, or for one of us. */
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
