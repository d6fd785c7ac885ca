/** What was issued to a program and can be revoked: who made it, when, whether it holds. */
import { type ReactNode, useState } from "react";
import type { Problem as Trouble } from "../api/problem.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";

type ListProps<I> = {
  /** Nothing until they were fetched. */
  all: readonly I[] | undefined;
  none: string | null;
  children: (one: I) => ReactNode;
};

export const IssuedList = <I extends { readonly id: string }>(props: ListProps<I>) => (
  <>
    {props.all?.length === 0 && props.none ? <p className="text-soft">{props.none}</p> : null}
    <ul className="grid">
      {props.all?.map((one) => (
        <li key={one.id} className="border-t border-line py-3 first:border-t-0">
          {props.children(one)}
        </li>
      ))}
    </ul>
  </>
);

type Props = {
  one: {
    readonly name: string;
    readonly createdAt: string;
    readonly createdBy: string;
    readonly revokedAt: string | null;
  };
  /** "Zendesk · connected by"; who it was follows. */
  says: string;
  /** Null where one may not. */
  revoke: { opens: string; does: string; onDo: () => void } | null;
  deed: { isPending: boolean; error: Trouble | null };
  children?: ReactNode;
};

export function Issued({ one, says, revoke, deed, children }: Props) {
  const [sure, setSure] = useState(false);
  const { name, createdAt, createdBy, revokedAt } = one;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span>
          <span className={`block ${revokedAt ? "text-soft line-through" : ""}`}>{name}</span>
          <span className="block text-xs text-soft">
            {says} {createdBy}, <When at={createdAt} />
          </span>
        </span>
        {revokedAt ? (
          <State shape="bar">
            revoked <When at={revokedAt} />
          </State>
        ) : revoke && sure ? (
          <span className="flex flex-wrap gap-2">
            <Button kind="danger" busy={deed.isPending} onClick={revoke.onDo}>
              {revoke.does}
            </Button>
            <Button onClick={() => setSure(false)}>Keep it</Button>
          </span>
        ) : revoke ? (
          <Button onClick={() => setSure(true)}>{revoke.opens}</Button>
        ) : null}
      </div>
      {revokedAt ? null : children}
      <Problem problem={deed.error} />
    </div>
  );
}
