/** Where one begins to write: a letter, a draft that waits, or a note among colleagues. */
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import type { CaseView, Letter } from "../api/shapes.ts";
import { Phone, Talking } from "../calls/Phone.tsx";
import { ChatAnswer } from "../chats/ChatAnswer.tsx";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { Leaving } from "../letters/Leaving.tsx";
import { ReviewReply } from "../reviews/ReviewReply.tsx";
import { firstName } from "../words/names.ts";

type Props = {
  view: CaseView;
  noting: boolean;
  onNoting: (noting: boolean) => void;
  /** Opens the letter desk; without a letter, on a new one. */
  onWrite: (letterId?: string) => void;
};

const kinds: Record<Letter["kind"], string> = {
  acknowledgement: "a first answer",
  apology: "an apology",
  decision_stands: "a decision that stands",
  update: "an update",
};

const standingOf = ({ state, sending }: Letter) => {
  if (state !== "approved") return { says: "draft", tone: "plain", shape: "half" } as const;
  return sending?.state === "stopped"
    ? ({ says: "held back, not sent", tone: "late", shape: "bell" } as const)
    : ({ says: "approved, not sent yet", tone: "kept", shape: "tick" } as const);
};

export function Composer({ view, noting, onNoting, onWrite }: Props) {
  const name = firstName(view.customer.name);
  const waiting = view.letters.filter(({ state }) => state === "draft" || state === "approved");
  const leaving = view.letters.filter(({ state }) => state === "scheduled");
  const { data } = useDoor("GET /cases/:case/calls", { params: { case: view.case.id } });
  if (view.case.state === "closed")
    return (
      <div className="grid gap-3">
        <p className="text-soft">The case is closed. Open it again to write to {name}.</p>
        <div>
          <Phone name={name} caseId={view.case.id} />
        </div>
      </div>
    );
  return (
    <div className="grid gap-3">
      {view.customer.contact === "unwanted" ? <Unwanted view={view} name={name} /> : null}
      <Talking calls={data?.calls ?? []} name={name} />
      {view.messages[0]?.channel === "review" ? <ReviewReply caseId={view.case.id} /> : null}
      {view.messages.some(({ channel }) => channel === "chat") ? (
        <ChatAnswer caseId={view.case.id} />
      ) : null}
      {leaving.map((letter) => (
        <div
          key={letter.id}
          className="flex flex-wrap items-center justify-between gap-2 rounded-md border
            border-line bg-wash px-3 py-2"
        >
          <span className="truncate">{letter.subject}</span>
          <Leaving letter={letter} />
        </div>
      ))}
      {waiting.map((letter) => (
        <div
          key={letter.id}
          className="flex flex-wrap items-center justify-between gap-2 rounded-md border
            border-dashed border-line bg-sheet px-3 py-2"
        >
          <span className="grid min-w-0">
            <span className="truncate">{letter.subject}</span>
            <State tone={standingOf(letter).tone} shape={standingOf(letter).shape}>
              {standingOf(letter).says}: {kinds[letter.kind]} by {letter.author.name}
            </State>
          </span>
          <Button onClick={() => onWrite(letter.id)}>
            {letter.state === "approved" ? `Send it to ${name}` : "Go on writing"}
          </Button>
        </div>
      ))}
      {noting ? (
        <NoteForm caseId={view.case.id} onDone={() => onNoting(false)} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button kind={waiting.length > 0 ? "quiet" : "primary"} onClick={() => onWrite()}>
            Write to {name}
          </Button>
          <Phone name={name} caseId={view.case.id} />
          <Button onClick={() => onNoting(true)}>Note among us</Button>
        </div>
      )}
    </div>
  );
}

/** Said where one would begin to write, not only once a letter is refused. */
const Unwanted = ({ view, name }: { view: CaseView; name: string }) => (
  <p className="flex flex-wrap items-baseline gap-x-2">
    <State tone="late" shape="bell">
      {name} asked us not to write; no letter leaves.
    </State>
    <Link
      to="/customers/$customer"
      params={{ customer: view.customer.id }}
      className="text-xs text-gold underline underline-offset-4"
    >
      Take that back, if {name} did
    </Link>
  </p>
);

/** Stays the same from drawing to drawing, so that the focus is taken once. */
const beginHere = (field: HTMLTextAreaElement | null) => field?.focus();

function NoteForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const [text, setText] = useState("");
  const noting = useDeed("POST /cases/:case/notes", { onDone });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    noting.mutate({ params: { case: caseId }, body: { text } });
  };
  return (
    <form
      className="grid gap-2 rounded-md border border-dashed border-gold/70 bg-gold-wash p-3"
      onSubmit={keep}
    >
      <Field label="A note among us" hint="It never leaves the house.">
        {(aria) => (
          <TextArea
            {...aria}
            required
            ref={beginHere}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Problem problem={noting.error} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" busy={noting.isPending}>
          Keep the note
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  );
}
