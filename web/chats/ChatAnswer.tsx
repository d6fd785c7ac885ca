/** Answering in the chat while the visitor is there; a fault is said before it goes. */
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { call } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { firstName } from "../words/names.ts";
import { type Chat, useChat } from "./useChat.ts";

/** Typing is told no more often. */
const TYPING_MS = 3_000;

export function ChatAnswer({ caseId }: { caseId: string }) {
  const { chat, typing } = useChat(caseId, true);
  if (!chat || chat.state === "left") return null;
  return <Answering chat={chat} typing={typing} />;
}

function Answering({ chat, typing }: { chat: Chat; typing: boolean }) {
  const [words, setWords] = useState("");
  const told = useRef(0);
  const name = firstName(chat.visitor);
  const answering = useDeed("POST /chats/:chat/answers", { onDone: () => setWords("") });
  const params = { chat: chat.id };

  const write = (text: string) => {
    setWords(text);
    if (Date.now() - told.current < TYPING_MS) return;
    told.current = Date.now();
    // Nothing on screen changes by it, so nothing is read again; a sign that is lost is no loss.
    call("POST /chats/:chat/typing", { params }).catch(() => undefined);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() && !answering.isPending) answering.mutate({ params, body: { words } });
  };
  const sendByKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <form className="grid gap-2 rounded-md border border-seam bg-sheet p-3" onSubmit={send}>
      <div className="flex flex-wrap items-center justify-between gap-2" aria-live="polite">
        <State
          tone={chat.isHere ? "gold" : "plain"}
          shape={typing ? "wave" : chat.isHere ? "dot" : "ring"}
        >
          {typing
            ? `${name} is writing …`
            : chat.isHere
              ? `${name} is in the chat`
              : `${name}’s window is not heard of just now`}
        </State>
        {chat.state === "waiting" || chat.state === "unanswered" ? (
          <State tone="late" shape="clock">
            {chat.state === "waiting" ? "waits for an answer" : "has waited for over a minute"}
          </State>
        ) : null}
      </div>
      <Field
        label={`Answer ${name} in the chat`}
        hint="Enter sends it, Shift and Enter begin a line."
      >
        {(aria) => (
          <TextArea
            {...aria}
            required
            maxLength={4_000}
            value={words}
            onChange={({ target }) => write(target.value)}
            onKeyDown={sendByKey}
          />
        )}
      </Field>
      <Problem problem={answering.error} />
      <div>
        <Button type="submit" kind="primary" busy={answering.isPending}>
          Send to {name}
        </Button>
      </div>
    </form>
  );
}
