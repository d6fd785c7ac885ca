/** Codes that were handed over: found by their last signs, never shown whole. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Answer, Ask } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { Amount } from "../kit/Amount.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { When } from "../kit/When.tsx";
import { useNow } from "../kit/now.ts";
import { day } from "../words/times.ts";

type Seen = Answer<"GET /vouchers">["vouchers"][number];
type State = NonNullable<NonNullable<Ask<"GET /vouchers">["query"]>["state"]>;

const NAMES: Readonly<Record<State, string>> = {
  fresh: "not used",
  used_in_part: "used in part",
  used_up: "used up",
  expired: "ran out",
};
const STATES = Object.keys(NAMES) as State[];

export function Codes() {
  const [ends, setEnds] = useState("");
  const [state, setState] = useState<State | "">("");
  /** The pages before this one, so that one can go back. */
  const [behind, setBehind] = useState<readonly string[]>([]);
  const after = behind.at(-1);
  const isAsked = ends.trim() !== "" || state !== "";
  const query = {
    ...(ends.trim() ? { ends: ends.trim() } : {}),
    ...(state ? { state } : {}),
    ...(after ? { after } : {}),
  };
  const { data, error } = useDoor("GET /vouchers", { query }, { keepPrevious: true });
  const next = data?.next;
  return (
    <Panel title="Codes of vouchers">
      <p className="text-soft">
        Of a code only the last four signs are shown here. Whole it stands on its case and on the
        customer’s page.
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <Field label="Ends in">
          {(aria) => (
            <Input
              {...aria}
              className="max-w-32"
              value={ends}
              maxLength={14}
              autoComplete="off"
              onChange={({ target }) => {
                setEnds(target.value);
                setBehind([]);
              }}
            />
          )}
        </Field>
        <Field label="State">
          {(aria) => (
            <Select
              {...aria}
              value={state}
              onChange={({ target }) => {
                setState(target.value as State | "");
                setBehind([]);
              }}
              options={[["", "all"], ...STATES.map((each) => [each, NAMES[each]] as const)]}
            />
          )}
        </Field>
      </div>
      <Problem problem={error} />
      {!data && !error ? <Busy /> : null}
      {data?.vouchers.length === 0 ? (
        <p className="text-soft">{isAsked ? "No code fits." : "No code was handed over yet."}</p>
      ) : null}
      <ul className="grid" aria-label="Codes">
        {data?.vouchers.map((voucher) => (
          <li key={voucher.id} className="border-t border-line py-2 first:border-t-0">
            <One voucher={voucher} />
          </li>
        ))}
      </ul>
      {behind.length > 0 || next ? (
        <div className="flex gap-2">
          <Button disabled={behind.length === 0} onClick={() => setBehind(behind.slice(0, -1))}>
            Newer
          </Button>
          <Button disabled={!next} onClick={() => next && setBehind([...behind, next])}>
            Older
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function One({ voucher }: { voucher: Seen }) {
  const now = useNow();
  const { caseId, end, state, percent, amountMinor, leftMinor, currency, issuedAt, expiresAt } =
    voucher;
  return (
    <div className="grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_1fr_auto]">
      <span className="font-medium tabular-nums">
        <span aria-hidden="true">… </span>
        {end}
      </span>
      <span>
        {percent === null ? (
          <>
            <Amount minor={leftMinor} currency={currency} /> left of{" "}
            <Amount minor={amountMinor ?? 0} currency={currency} />
          </>
        ) : (
          `${percent}% off one order`
        )}
        , {NAMES[state]}
        <span className="block text-xs text-soft">
          handed over <When at={issuedAt} />, good until {day(expiresAt, now)}
        </span>
      </span>
      <Link to="/cases/$case" params={{ case: caseId }} className="py-0.5 underline">
        Its case<span className="sr-only">, of the code that ends in {end}</span>
      </Link>
    </div>
  );
}
