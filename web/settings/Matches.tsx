/** Mails in a known thread from another sender: one decision each, and nobody's letters mixed. */
import { Link } from "@tanstack/react-router";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { firstName } from "../words/names.ts";
import { Held, HeldDeeds } from "./Held.tsx";

type Match = Answer<"GET /matches">["matches"][number];

const FOUND: Record<Match["foundBy"], string> = {
  letter: "It answers our letter to",
  tag: "It came to the address that we gave to",
  thread: "It answers in the conversation with",
  subject: "Its subject has the number of the case of",
};

export function Matches() {
  const { data, error } = useDoor("GET /matches", {});
  return (
    <Held
      title="Whose mail is this?"
      mails={data?.matches}
      error={error}
      none={
        "None waits. A mail that answers in one customer’s case, and comes from another address, " +
        "stays here until somebody says where it belongs."
      }
      idOf={({ mailId }) => mailId}
    >
      {(match) => <One match={match} />}
    </Held>
  );
}

function One({ match }: { match: Match }) {
  const say = useToast();
  const deciding = useDeed("POST /matches/:mail/decision", {
    onDone: () => say("It is filed so in a moment"),
  });
  const { mailId, writer, at, subject, glimpse, customer, customerAddress, caseId } = match;
  const params = { mail: mailId };
  const decide = (as: "belongs" | "new") => deciding.mutate({ params, body: { as } });
  return (
    <>
      <p>
        <span className="breaks font-medium">{writer.name || writer.address}</span>{" "}
        <span className="breaks text-soft">
          {writer.name ? `${writer.address}, ` : ""}
          <When at={at} />
        </span>
      </p>
      <p className="breaks font-medium">{subject}</p>
      <div className="line-clamp-6">
        <Words>{glimpse}</Words>
      </div>
      <p>
        {FOUND[match.foundBy]} {customer}
        {customerAddress ? <span className="breaks text-soft"> ({customerAddress})</span> : null}
        {caseId ? (
          <>
            :{" "}
            <Link
              to="/cases/$case"
              params={{ case: caseId }}
              className="text-gold underline underline-offset-4"
            >
              case {match.caseNumber}
            </Link>
          </>
        ) : null}
        .
      </p>
      <Problem problem={deciding.error} />
      <HeldDeeds
        mailId={mailId}
        deed={deciding}
        onAside={(because) => deciding.mutate({ params, body: { as: "set_aside", because } })}
      >
        <Button busy={deciding.isPending} onClick={() => decide("belongs")}>
          It belongs to {firstName(customer)}’s case
        </Button>
        <Button busy={deciding.isPending} onClick={() => decide("new")}>
          It is a new complaint
        </Button>
      </HeldDeeds>
    </>
  );
}
