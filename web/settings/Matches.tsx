/** Mails in a known thread from another sender: one decision each, and nobody's letters mixed. */
import { Link } from "@tanstack/react-router";
import type { Answer } from "../api/client.ts";
import { pathOf } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Button, buttonLook } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { WithWords } from "../offers/WithWords.tsx";
import { firstName } from "../words/names.ts";

type Match = Answer<"GET /matches">["matches"][number];

const FOUND: Record<Match["foundBy"], string> = {
  letter: "It answers our letter to",
  tag: "It came to the address that we gave to",
  thread: "It answers in the conversation with",
  subject: "Its subject has the number of the case of",
};

export function Matches() {
  const { data, error } = useDoor("GET /matches", {});
  const matches = data?.matches ?? [];
  return (
    <Panel
      title="Whose mail is this?"
      aside={
        matches.length > 0 ? (
          <State tone="late" shape="bell">
            {matches.length}
          </State>
        ) : null
      }
    >
      <Problem problem={error} />
      {data && matches.length === 0 ? (
        <p className="text-soft">
          None waits. A mail that answers in one customer’s case, and comes from another address,
          stays here until somebody says where it belongs.
        </p>
      ) : null}
      <ul className="grid gap-4">
        {matches.map((match) => (
          <li key={match.mailId} className="grid gap-2 border-l-2 border-late/60 pl-3">
            <One match={match} />
          </li>
        ))}
      </ul>
    </Panel>
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
      <div className="flex flex-wrap gap-2">
        <Button busy={deciding.isPending} onClick={() => decide("belongs")}>
          It belongs to {firstName(customer)}’s case
        </Button>
        <Button busy={deciding.isPending} onClick={() => decide("new")}>
          It is a new complaint
        </Button>
        <a href={pathOf("GET /mails/:mail/raw", { params })} download className={buttonLook()}>
          Download it
        </a>
        <WithWords
          opens="Set it aside"
          label="Why is it no complaint?"
          hint="Its raw text stays."
          does="Set it aside"
          deed={deciding}
          onDo={(because) => deciding.mutate({ params, body: { as: "set_aside", because } })}
        />
      </div>
    </>
  );
}
