/** Notes at the letter's foot: who approved it, and what the customer wrote meanwhile. */
import type { Letter, Message } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import type { Deed } from "./deed.ts";

/** Who approved it, and what a change would undo. */
export function Status({
  deed,
  letter,
  fresh,
}: {
  deed: Deed;
  letter: Letter | null;
  fresh: boolean;
}) {
  if (letter?.sentAt)
    return (
      <State tone="kept" shape="tick">
        sent <When at={letter.sentAt} />
      </State>
    );
  const approval = letter?.approvals.at(-1);
  if (!approval || deed.does === "write") return null;
  return fresh && letter?.state === "approved" ? (
    <State tone="kept" shape="tick">
      {approval.by.name} approved it; a change makes it a draft again
    </State>
  ) : (
    <State shape="ring">changed since {approval.by.name} approved it</State>
  );
}

/** It was sent off and has not left; it stands as it was approved. */
export function Stopped({ letter }: { letter: Letter | null }) {
  const wait = letter?.sending;
  const since = wait?.state === "stopped" && letter?.state === "approved";
  if (!since) return null;
  return (
    <output className="grid gap-1 rounded-md border border-gold/50 bg-gold-wash p-3">
      <p>
        This letter was sent off and has not left. {wait.because}{" "}
        {wait.settledAt ? <When at={wait.settledAt} /> : null}
      </p>
    </output>
  );
}

type AgainProps = { message: Message; customer: string; onSeen: () => void };

/** A letter never talks past what the customer wrote meanwhile. */
export const WroteAgain = ({ message, customer, onSeen }: AgainProps) => (
  <output className="grid gap-2 rounded-md border border-gold/50 bg-gold-wash p-3">
    <p>
      {customer} wrote again, <When at={message.at} />. Does the letter still fit?
    </p>
    <div className="line-clamp-6">
      <Words>{message.body}</Words>
    </div>
    <Button className="justify-self-start" onClick={onSeen}>
      I have read it
    </Button>
  </output>
);
