/** What a case is alike: the same complaint told twice, one failure for many; a person says so. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import type { Case, CaseView } from "../api/shapes.ts";
import { OneLine } from "../cases/OneLine.tsx";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { CaseLink } from "./CaseLink.tsx";
import { Outbreak } from "./Outbreak.tsx";

type Seen = Answer<"GET /cases/:case/alike">;

export function Alike({ view: { case: file } }: { view: CaseView }) {
  const { data: seen } = useDoor("GET /cases/:case/alike", { params: { case: file.id } });
  if (!seen) return null;
  const { duplicates, incident, joined, joinedInto, outbreak } = seen;
  if (!duplicates.length && !incident && !joined.length && !joinedInto && !outbreak) return null;
  return (
    <Panel title="Told elsewhere, too">
      <div className="grid gap-4">
        {joinedInto ? <Rests file={file} into={joinedInto} /> : null}
        {joined.map((each) => (
          <p key={each.id}>
            <CaseLink id={each.id}>Case {each.number}</CaseLink> is the same complaint, and rests
            here.
          </p>
        ))}
        {incident ? (
          <p>
            Part of the incident{" "}
            <Link
              to="/incidents/$incident"
              params={{ incident: incident.id }}
              className="text-gold underline underline-offset-4"
            >
              {incident.title}
            </Link>
            {incident.ended ? ", which is over." : "."}
          </p>
        ) : null}
        {duplicates.map((each) => (
          <Twice key={each.id} file={file} other={each} />
        ))}
        {outbreak ? <Outbreak outbreak={outbreak} but={file.id} /> : null}
      </div>
    </Panel>
  );
}

function Rests({ file, into }: { file: Case; into: NonNullable<Seen["joinedInto"]> }) {
  const [parting, setParting] = useState(false);
  const part = useDeed("POST /cases/:case/parting", { onDone: () => setParting(false) });
  return (
    <div className="grid gap-2">
      <p>
        The same complaint as <CaseLink id={into.id}>case {into.number}</CaseLink>: what is done is
        done there.
      </p>
      {parting ? (
        <OneLine
          label="What shows that they are two complaints?"
          button="Part them"
          deed={part}
          onKeep={(because) => part.mutate({ params: { case: file.id }, body: { because } })}
          onLeave={() => setParting(false)}
        />
      ) : (
        <div>
          <Button onClick={() => setParting(true)}>They are two complaints</Button>
        </div>
      )}
    </div>
  );
}

function Twice({ file, other }: { file: Case; other: Seen["duplicates"][number] }) {
  const join = useDeed("POST /cases/:case/joining");
  return (
    <div className="grid gap-2">
      <p className="breaks">
        Probably the same complaint as{" "}
        <CaseLink id={other.id}>
          case {other.number}, {other.title}
        </CaseLink>
        . {other.because.join(" ")}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          busy={join.isPending}
          onClick={() => join.mutate({ params: { case: other.id }, body: { intoId: file.id } })}
        >
          The same: go on here
        </Button>
        <Button
          busy={join.isPending}
          onClick={() => join.mutate({ params: { case: file.id }, body: { intoId: other.id } })}
        >
          The same: go on in case {other.number}
        </Button>
      </div>
      <Problem problem={join.error} />
    </div>
  );
}
