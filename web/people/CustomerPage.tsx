/** One customer over all channels: who they are to us, and every failure and recovery. */
import { Link, useParams } from "@tanstack/react-router";
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay, useMe } from "../api/session.ts";
import { CallLine } from "../calls/CallCard.tsx";
import { Phone } from "../calls/Phone.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Button, buttonLook } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { useTitle } from "../shell/title.ts";
import { customerLine } from "../words/customers.ts";
import { firstName } from "../words/names.ts";
import { Contact } from "./Contact.tsx";
import { Erase } from "./Erase.tsx";
import { verdicts } from "../words/standings.ts";

type View = Answer<"GET /customers/:customer/history">;

export function CustomerPage() {
  const params = useParams({ from: "/inside/customers/$customer" });
  const { data: view, error } = useDoor("GET /customers/:customer/history", { params });
  useTitle(view?.customer.name);
  if (!view) return error ? <Problem problem={error} /> : <Busy>Fetching the customer …</Busy>;
  return <Shown view={view} />;
}

function Shown({ view }: { view: View }) {
  const { currency } = useMe().workspace;
  const { customer, cases, erasure } = view;
  const { name, email, phone } = customer;
  return (
    <div className="mx-auto grid max-w-4xl gap-4 px-4 py-6 md:px-8">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-title">{name}</h1>
          <p className="breaks text-soft">
            {[email, phone].filter(Boolean).join(" · ") ||
              (erasure ? "" : "No address that we know of")}
          </p>
          <p className="figures text-xs text-soft">
            {[casesOf(cases.length), customerLine(customer, null, currency)]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        {erasure ? null : (
          <div className="flex flex-wrap gap-2">
            <Phone name={firstName(name)} customerId={customer.id} />
            <a
              href={`/api/v1/customers/${customer.id}/export`}
              className={buttonLook()}
              download="what-we-keep-about-you.json"
            >
              Export what we keep
            </a>
            <Erase customer={customer} />
          </div>
        )}
      </header>
      {erasure ? (
        <p className="rounded-md border border-line bg-wash px-4 py-3">
          Erased <When at={erasure.at} /> by {erasure.by}: {grounds[erasure.ground]}. What is left
          are cases without words, and what was given.
        </p>
      ) : null}
      <Panel title="What went wrong, and how it was put right">
        <ol className="grid">
          {cases.map((one) => (
            <li
              key={one.id}
              className="border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0"
            >
              <Failure one={one} />
            </li>
          ))}
        </ol>
      </Panel>
      <Calls customerId={customer.id} />
      <Same view={view} />
      {erasure ? null : <Contact customer={customer} />}
    </div>
  );
}

const casesOf = (many: number): string => (many === 1 ? "one case" : `${many} cases`);

function Failure({ one }: { one: View["cases"][number] }) {
  const verdict = one.verdict ? verdicts[one.verdict] : null;
  const did = [
    one.apologies > 0 ? (one.apologies === 1 ? "we apologised" : `${one.apologies} apologies`) : "",
    ...one.given,
  ].filter(Boolean);
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <span className="min-w-0">
        <Link to="/cases/$case" params={{ case: one.id }} className="text-gold underline">
          {one.title}
        </Link>
        <span className="figures block text-xs text-soft">
          case {one.number}, <When at={one.complainedAt} />
          {one.failure ? ` · ${one.failure}` : ""}
          {one.severity ? ` · ${one.severity}` : ""}
        </span>
        {did.length > 0 ? <span className="block">{did.join(" · ")}</span> : null}
      </span>
      {verdict ? (
        <State tone={verdict.tone} shape={verdict.shape}>
          {verdict.says}
        </State>
      ) : (
        <State shape={one.state === "open" ? "half" : "tick"}>{one.state}</State>
      )}
    </div>
  );
}

function Calls({ customerId }: { customerId: string }) {
  const { data } = useDoor("GET /customers/:customer/calls", { params: { customer: customerId } });
  if (!data || data.calls.length === 0) return null;
  return (
    <Panel title="Calls">
      <ul className="grid gap-2">
        {data.calls.map((call) => (
          <li key={call.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <CallLine call={call} />
            <span className="text-xs text-soft">
              {call.by.name}, <When at={call.beganAt} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Same({ view: { customer, merged, likely } }: { view: View }) {
  const mayEdit = useMay("customer:edit");
  const merging = useDeed("POST /customers/:customer/mergers");
  const parting = useDeed("POST /customers/:customer/partings");
  if (customer.erasedAt || (merged.length === 0 && likely.length === 0)) return null;
  const params = { customer: customer.id };
  return (
    <Panel title="The same person?">
      <ul className="grid gap-2">
        {merged.map((other) => (
          <li key={other.id} className="flex flex-wrap items-center justify-between gap-2">
            <span className="breaks">Also {lineOf(other)}</span>
            {mayEdit ? (
              <Button
                busy={parting.isPending}
                onClick={() => parting.mutate({ params, body: { customerId: other.id } })}
              >
                They are two people
              </Button>
            ) : null}
          </li>
        ))}
        {likely.map((other) => (
          <li key={other.id} className="flex flex-wrap items-center justify-between gap-2">
            <Link
              to="/customers/$customer"
              params={{ customer: other.id }}
              className="breaks text-gold underline"
            >
              {lineOf(other)}
            </Link>
            {mayEdit ? (
              <Button
                busy={merging.isPending}
                onClick={() => merging.mutate({ params, body: { customerId: other.id } })}
              >
                This is the same person
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="text-soft">Nothing is moved: it can be undone at any time.</p>
      <Problem problem={merging.error ?? parting.error} />
    </Panel>
  );
}

const grounds = {
  asked: "they asked for it",
  not_needed: "it was needed no longer",
  unlawful: "it should not have been kept",
} as const;

const lineOf = ({ name, email, phone }: View["likely"][number]): string =>
  [name, email, phone].filter(Boolean).join(", ");
