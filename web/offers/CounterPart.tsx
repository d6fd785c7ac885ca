/** What the customer asks for instead, and a person's one answer to it. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { Offer } from "../api/shapes.ts";
import { Amount } from "../kit/Amount.tsx";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";

const SAID = {
  accepted: "agreed to what they asked",
  other: "offers something else",
  stands: "stands by the offer",
};

/** As it was answered; one that waits stands above all offers. */
export function CounterPart({ offer, customer }: { offer: Offer; customer: string }) {
  const { counter, currency, state } = offer;
  if (!counter || (!counter.reply && state === "made")) return null;
  const { amountMinor, words, at, reply } = counter;
  return (
    <section aria-label="What they ask for" className="grid gap-2 rounded-md bg-wash p-3">
      <p>
        {customer} asks for{" "}
        {amountMinor === null ? (
          "something else"
        ) : (
          <strong>
            <Amount minor={amountMinor} currency={currency} />
          </strong>
        )}
        ,{" "}
        <span className="text-soft">
          <When at={at} />
        </span>
      </p>
      {words ? <Words>{words}</Words> : null}
      {reply ? (
        <p className="breaks">
          {reply.by.name} {SAID[reply.verdict]}, <When at={reply.at} />: {reply.words}
        </p>
      ) : null}
    </section>
  );
}

type Verdict = keyof typeof SAID;
/** `mailed`: our words reach them by mail, too. */
type ReplyProps = { offer: Offer; customer: string; asked: boolean; mailed: boolean };

/** How they learn of it beside their page. */
const TOLD: Record<Verdict, (customer: string, mailed: boolean) => string> = {
  accepted: () => "The letter with the new offer tells them.",
  other: () => "The letter with the other offer tells them.",
  stands: (customer, mailed) =>
    mailed
      ? "It leaves as a mail, too, with a greeting above it and your name below."
      : `No mail reaches ${customer}: call them as well.`,
};

export function CounterReply({ offer, customer, asked, mailed }: ReplyProps) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [words, setWords] = useState("");
  const answering = useDeed("POST /offers/:offer/counter-answer");
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict)
          answering.mutate({ params: { offer: offer.id }, body: { verdict, words: words.trim() } });
      }}
    >
      <State tone="gold" shape="half">
        our offer does not run out until you answer
      </State>
      <Choice
        legend="We"
        value={verdict}
        onChange={setVerdict}
        options={[
          {
            value: "accepted",
            label: "agree",
            hint: asked ? "It is proposed as they asked." : "Only where they named an amount.",
            disabled: !asked,
          },
          { value: "other", label: "offer something else", hint: "This one is taken back." },
          { value: "stands", label: "stand by it", hint: "With the reasons." },
        ]}
      />
      <Field
        label={`What do you say to ${customer}?`}
        hint={`It stands on their page. ${verdict ? TOLD[verdict](customer, mailed) : ""}`}
      >
        {(aria) => (
          <TextArea
            {...aria}
            required
            maxLength={2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <Problem problem={answering.error} />
      <div>
        <Button
          type="submit"
          kind="primary"
          disabled={!verdict || words.trim() === ""}
          busy={answering.isPending}
        >
          Answer {customer}
        </Button>
      </div>
    </form>
  );
}
