/** One group of the board: its promises with whom they were given to, and what may be done. */
import { useEffect, useRef, useState } from "react";
import { useDoor } from "../api/doors.ts";
import { useColleagues } from "../api/session.ts";
import { CaseLink } from "../incidents/CaseLink.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { firstName } from "../words/names.ts";
import { Deeds } from "./Deeds.tsx";
import type { Given } from "./fate.ts";
import type { queryOf, Shown } from "./groups.ts";
import { Stands } from "./Stands.tsx";

type Props = {
  group: Shown;
  count: number;
  query: ReturnType<typeof queryOf>;
  onCustomer: (customer: { id: string; name: string }) => void;
};

export function Group({ group, count, ...rest }: Props) {
  const late = group.id === "broken" && count > 0;
  return (
    <section aria-labelledby={`group-${group.id}`} className="grid gap-1">
      <h2 id={`group-${group.id}`} className="flex items-baseline gap-2">
        <span className={late ? "text-late" : ""}>{group.name}</span>
        <span className="figures text-soft">{count}</span>
      </h2>
      {count === 0 ? <p className="text-soft">{group.none}</p> : <Page group={group} {...rest} />}
    </section>
  );
}

type PageProps = Omit<Props, "count"> & { cursor?: string };

/** What is shown of it, and a way to more. */
function Page({ group, query, cursor, onCustomer }: PageProps) {
  const [more, setMore] = useState(false);
  const ask = { query: { ...query, group: group.id, ...(cursor ? { cursor } : {}) } };
  const { data, error } = useDoor("GET /promises", ask, { keepPrevious: true });
  const list = useRef<HTMLUListElement>(null);
  const isThere = data !== undefined;
  // Whoever asked for more goes on at the first of it: the button that they pressed is gone.
  useEffect(() => {
    if (cursor && isThere) list.current?.querySelector<HTMLElement>("li")?.focus();
  }, [cursor, isThere]);
  if (!data) return error ? <Problem problem={error} /> : <Busy>Fetching promises …</Busy>;
  return (
    <>
      <ul ref={list} className="grid">
        {data.rows.map((row) => (
          <Row key={row.id} row={row} onCustomer={onCustomer} />
        ))}
      </ul>
      {data.next && !more ? (
        <div>
          <Button onClick={() => setMore(true)}>
            Show more<span className="sr-only">: {group.name}</span>
          </Button>
        </div>
      ) : null}
      {data.next && more ? (
        <Page key={data.next} {...{ group, query, onCustomer }} cursor={data.next} />
      ) : null}
    </>
  );
}

type RowProps = { row: Given; onCustomer: Props["onCustomer"] };

function Row({ row, onCustomer }: RowProps) {
  const { nameOf } = useColleagues();
  const { what, customer, customerId, caseId, number, ownerId, proof, moves, replaces } = row;
  return (
    <li
      data-promise
      tabIndex={-1}
      className="grid gap-1.5 border-t border-line py-3 first:border-t-0"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="breaks min-w-0 font-medium first-letter:uppercase">{what}</span>
        <Stands promise={row} />
      </div>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-soft">
        <button
          type="button"
          className="min-h-6 text-left text-ink hover:underline"
          onClick={() => onCustomer({ id: customerId, name: customer })}
        >
          {customer}
          <span className="sr-only">: show only promises to {customer}</span>
        </button>
        <CaseLink id={caseId}>Case {number}</CaseLink>
        <span>{nameOf(ownerId)} keeps it</span>
        {moves.length > 0 ? (
          <span>{moves.length === 1 ? "moved once" : `moved ${moves.length} times`}</span>
        ) : null}
        {replaces ? <span className="text-late">in place of a broken one</span> : null}
      </p>
      {proof ? <p className="breaks text-soft">{proof}</p> : null}
      <Deeds promise={row} customer={firstName(customer)} />
    </li>
  );
}
