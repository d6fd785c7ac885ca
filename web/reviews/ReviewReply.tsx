/** The public answer to a review: how many eyes, how many letters, and the rest in private. */
import { type FormEvent, useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Copy } from "../kit/Copy.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { room } from "./room.ts";

type Review = NonNullable<Answer<"GET /cases/:case/review">["review"]>;

export function ReviewReply({ caseId }: { caseId: string }) {
  const { data } = useDoor("GET /cases/:case/review", { params: { case: caseId } });
  const review = data?.review;
  if (!review) return null;
  return (
    <section
      aria-label="The public answer"
      className="grid gap-2 rounded-md border border-seam p-3"
    >
      <Public review={review} />
      {review.reply ? (
        <Answered review={review} text={review.reply.text} />
      ) : (
        <Write review={review} />
      )}
    </section>
  );
}

const Public = ({ review: { site, stars, url } }: { review: Review }) => (
  <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
    <State tone="late" shape="rise">
      Everybody can read this on {site}
      {stars === null ? "" : `, with ${stars} of 5 stars`}
    </State>
    {url ? (
      <a href={url} target="_blank" rel="noreferrer noopener" className="text-gold underline">
        See it there
      </a>
    ) : null}
  </p>
);

function Write({ review: { id, site, letters } }: { review: Review }) {
  const [text, setText] = useState("");
  const answering = useDeed("POST /reviews/:review/reply");
  const { says, isOver } = room(text, letters);
  const send = (event: FormEvent) => {
    event.preventDefault();
    answering.mutate({ params: { review: id }, body: { text } });
  };
  return (
    <form className="grid gap-2" onSubmit={send}>
      <Field
        label={`Your answer on ${site}`}
        hint="Name what went wrong, own it, and say where they reach you. The rest is for private."
        problem={isOver ? says : null}
      >
        {(aria) => (
          <TextArea
            {...aria}
            required
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button type="submit" busy={answering.isPending}>
          Keep it as our public answer
        </Button>
        <span className="figures text-xs text-soft">{isOver ? "" : says}</span>
      </div>
      <Problem problem={answering.error} />
    </form>
  );
}

const Answered = ({ review: { site }, text }: { review: Review; text: string }) => (
  <details>
    <summary>Our public answer is kept. Put it up on {site}.</summary>
    <div className="pt-2">
      <Copy text={text} label="Copy it" />
    </div>
  </details>
);
