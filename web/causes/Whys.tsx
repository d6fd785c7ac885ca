/** Why it happened: why, and why that, at most five times; the last answer is a cause. */
import { type FormEvent, useState } from "react";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { CaseView } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { WithWords } from "../offers/WithWords.tsx";
import { Section } from "../plans/Section.tsx";
import { choices, type Factor, factors } from "./causes.ts";

type Cause = Answer<"GET /causes">["causes"][number];
type Trace = Answer<"GET /cases/:case/causes">["traces"][number];

const MOST = 5;
const NEW = "new";

export function Whys({ view }: { view: CaseView }) {
  const params = { case: view.case.id };
  const [asking, setAsking] = useState(false);
  const mayTrace = useMay("cause:trace");
  const { data } = useDoor("GET /cases/:case/causes", { params });
  const { data: tree } = useDoor("GET /causes", { query: {} });
  if (!data || !tree) return null;
  return (
    <Section
      title="Why it happened"
      aside={mayTrace && !asking ? <Button onClick={() => setAsking(true)}>Ask why</Button> : null}
    >
      {data.traces.length === 0 && !asking ? (
        <p className="text-soft">Traced to no cause yet. What made the slip easy?</p>
      ) : null}
      <ul className="grid gap-3">
        {data.traces.map((trace) => (
          <Traced key={trace.causeId} trace={trace} caseId={view.case.id} />
        ))}
      </ul>
      {asking ? (
        <Asking caseId={view.case.id} causes={tree.causes} onDone={() => setAsking(false)} />
      ) : null}
    </Section>
  );
}

function Traced({ trace, caseId }: { trace: Trace; caseId: string }) {
  const strike = useDeed("POST /cases/:case/causes/:cause/strike");
  return (
    <li className="grid gap-1.5 border-l-2 border-seam pl-3">
      {trace.whys.length > 0 ? (
        <ol className="list-inside list-decimal text-soft">
          {trace.whys.map((why) => (
            <li key={why} className="breaks">
              {why}
            </li>
          ))}
        </ol>
      ) : null}
      <p className="breaks font-medium">{trace.name}</p>
      <div>
        <WithWords
          opens="Not for this"
          label="What shows that it was something else?"
          does="Strike it"
          deed={strike}
          onDo={(because) =>
            strike.mutate({ params: { case: caseId, cause: trace.causeId }, body: { because } })
          }
        />
      </div>
    </li>
  );
}

type AskingProps = { caseId: string; causes: readonly Cause[]; onDone: () => void };

function Asking({ caseId, causes, onDone }: AskingProps) {
  const [whys, setWhys] = useState([""]);
  const [causeId, setCause] = useState(causes.length === 0 ? NEW : "");
  const [name, setName] = useState("");
  const [factor, setFactor] = useState<Factor>("process");
  const said = whys.map((why) => why.trim()).filter((why) => why !== "");
  const trace = useDeed("POST /cases/:case/causes", { onDone });
  const traceTo = (id: string) =>
    trace.mutate({ params: { case: caseId }, body: { causeId: id, whys: said } });
  const naming = useDeed("POST /causes", { onDone: ({ id }) => traceTo(id) });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (causeId === NEW) naming.mutate({ body: { name: name.trim(), factor, parentId: null } });
    else traceTo(causeId);
  };
  const change = (place: number, why: string) => {
    const next = whys.map((each, at) => (at === place ? why : each));
    const wantsMore = why.trim() !== "" && place === next.length - 1 && next.length < MOST;
    setWhys(wantsMore ? [...next, ""] : next);
  };
  return (
    <form className="grid gap-3 rounded-md bg-wash p-3" onSubmit={keep}>
      {whys.map((why, place) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a why is
          key={place}
          label={place === 0 ? "Why did it happen?" : "And why that?"}
          {...(place === 0
            ? { hint: "What, not who. Stop where you could change something." }
            : {})}
        >
          {(aria) => (
            <Input
              {...aria}
              maxLength={500}
              value={why}
              onChange={({ target }) => change(place, target.value)}
            />
          )}
        </Field>
      ))}
      <Field label="So the cause is">
        {(aria) => (
          <Select
            {...aria}
            required
            value={causeId}
            onChange={({ target }) => setCause(target.value)}
            options={[
              ...(causes.length > 0 ? [["", "Choose …"] as const] : []),
              ...choices(causes),
              [NEW, "one we have not named yet"],
            ]}
          />
        )}
      </Field>
      {causeId === NEW ? (
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label="In a few words">
            {(aria) => (
              <Input
                {...aria}
                required
                maxLength={200}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          <Field label="Where it lies">
            {(aria) => (
              <Select
                {...aria}
                value={factor}
                onChange={({ target }) => setFactor(target.value as Factor)}
                options={factors}
              />
            )}
          </Field>
        </div>
      ) : null}
      <Problem problem={trace.error ?? naming.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={trace.isPending || naming.isPending}>
          That is why
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  );
}
