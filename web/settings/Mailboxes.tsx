/** Mailboxes that the desk looks into itself, and how each of them stands. */
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { TrialDeeds, TrialHead, TrialList, TrialRow, useTrials } from "../trials/Trials.tsx";
import { NewMailbox } from "./NewMailbox.tsx";
import { SignInAgain } from "./SignInAgain.tsx";

type Mailbox = Answer<"GET /mailboxes">["mailboxes"][number];

export function Mailboxes() {
  const { every, looked } = useTrials();
  const [adding, setAdding] = useState(false);
  const { data, error } = useDoor("GET /mailboxes", {}, { every });
  const mayChange = useMay("mailbox:change");
  looked(data?.mailboxes.some(isTried) ?? false);
  return (
    <TrialList
      title="Mailboxes that the desk looks into"
      add={mayChange ? "Add a mailbox" : null}
      adding={adding}
      onAdd={() => setAdding(true)}
      form={<NewMailbox onDone={() => setAdding(false)} />}
      none={
        <>
          None. Where mail can’t be forwarded to the desk, it can fetch it by IMAP instead. It marks
          what it has taken as read, and deletes nothing.
        </>
      }
      problem={error}
      rows={data?.mailboxes.map((one) => <One key={one.id} one={one} mayChange={mayChange} />)}
    />
  );
}

const isTried = ({ lookedAt, problem }: Mailbox): boolean => lookedAt === null && problem === null;

function One({ one, mayChange }: { one: Mailbox; mayChange: boolean }) {
  const trying = useDeed("POST /mailboxes/:mailbox/trial");
  const removing = useDeed("POST /mailboxes/:mailbox/removal");
  const [signing, setSigning] = useState(false);
  const { id, name, username, host, folder, problem, lookedAt } = one;
  const params = { mailbox: id };
  return (
    <TrialRow>
      <TrialHead
        name={name}
        says={`${username} at ${host}, ${folder}`}
        problem={problem}
        at={lookedAt}
        fails="can’t be looked into"
        works="looked into"
      />
      {problem ? <p className="breaks">{problem}</p> : null}
      {signing ? (
        <SignInAgain mailbox={id} login={one.login} onDone={() => setSigning(false)} />
      ) : null}
      {mayChange ? (
        <TrialDeeds
          name={name}
          trying={trying.isPending || isTried(one)}
          onTry={() => trying.mutate({ params })}
          removing={removing.isPending}
          onRemove={() => removing.mutate({ params })}
          removal="Look no more, and forget the password"
        >
          {problem && !signing ? (
            <Button onClick={() => setSigning(true)} aria-label={`Sign in again: ${name}`}>
              Sign in again …
            </Button>
          ) : null}
        </TrialDeeds>
      ) : null}
      <Problem problem={trying.error ?? removing.error} />
    </TrialRow>
  );
}
