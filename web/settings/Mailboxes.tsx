/** Mailboxes that the desk looks into itself, and how each of them stands. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { NewMailbox } from "./NewMailbox.tsx";
import { SignInAgain } from "./SignInAgain.tsx";

type Mailbox = Answer<"GET /mailboxes">["mailboxes"][number];

/** Whether one that is being tried works shows within moments, so one looks again. */
const TRYING_MS = 1_500;

export function Mailboxes() {
  const [tried, setTried] = useState(false);
  const { data, error } = useDoor("GET /mailboxes", {}, { every: tried ? TRYING_MS : undefined });
  const mayChange = useMay("mailbox:change");
  const [adding, setAdding] = useState(false);
  const trying = data?.mailboxes.some(isTried) ?? false;
  if (tried !== trying) setTried(trying);
  return (
    <Panel
      title="Mailboxes that the desk looks into"
      aside={
        mayChange && !adding ? <Button onClick={() => setAdding(true)}>Add a mailbox</Button> : null
      }
    >
      {adding ? <NewMailbox onDone={() => setAdding(false)} /> : null}
      <Problem problem={error} />
      {data?.mailboxes.length === 0 && !adding ? (
        <p className="text-soft">
          None. Where mail can’t be forwarded to the desk, it can fetch it by IMAP instead. It marks
          what it has taken as read, and deletes nothing.
        </p>
      ) : null}
      <ul className="grid">
        {data?.mailboxes.map((one) => (
          <li key={one.id} className="border-t border-line py-2 first:border-t-0">
            <One one={one} mayChange={mayChange} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const isTried = ({ lookedAt, problem }: Mailbox): boolean => lookedAt === null && problem === null;

function One({ one, mayChange }: { one: Mailbox; mayChange: boolean }) {
  const trying = useDeed("POST /mailboxes/:mailbox/trial");
  const removing = useDeed("POST /mailboxes/:mailbox/removal");
  const [sure, setSure] = useState(false);
  const [signing, setSigning] = useState(false);
  const { id, name, username, host, folder, problem, lookedAt } = one;
  const params = { mailbox: id };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="min-w-0">
          <span className="breaks font-medium">{name}</span>{" "}
          <span className="breaks text-soft">
            {username} at {host}, {folder}
          </span>
        </span>
        <Standing one={one} />
      </div>
      {problem ? <p className="breaks">{problem}</p> : null}
      {signing ? (
        <SignInAgain mailbox={id} login={one.login} onDone={() => setSigning(false)} />
      ) : null}
      {mayChange ? (
        <div className="flex flex-wrap gap-2">
          {problem && !signing ? (
            <Button onClick={() => setSigning(true)} aria-label={`Sign in again: ${name}`}>
              Sign in again …
            </Button>
          ) : null}
          <Button
            busy={trying.isPending || isTried(one)}
            onClick={() => trying.mutate({ params })}
            aria-label={`Try it now: ${name}`}
          >
            Try it now
          </Button>
          {sure ? (
            <>
              <Button
                kind="danger"
                busy={removing.isPending}
                onClick={() => removing.mutate({ params })}
              >
                Look no more, and forget the password
              </Button>
              <Button onClick={() => setSure(false)}>Keep it</Button>
            </>
          ) : (
            <Button onClick={() => setSure(true)} aria-label={`Remove … ${name}`}>
              Remove …
            </Button>
          )}
        </div>
      ) : null}
      <Problem problem={trying.error ?? removing.error} />
      <output className="sr-only">
        {problem ? `${name}: ${problem}` : lookedAt ? `${name} works` : `${name} is being tried`}
      </output>
    </div>
  );
}

function Standing({ one }: { one: Mailbox }) {
  if (one.problem) {
    return (
      <State tone="late" shape="bell">
        can’t be looked into
      </State>
    );
  }
  return one.lookedAt ? (
    <State tone="kept" shape="tick">
      looked into <When at={one.lookedAt} />
    </State>
  ) : (
    <State shape="clock">being tried</State>
  );
}
