/** The groups of the board, and what it asks the desk for. */
import type { Ask } from "../api/client.ts";
import type { Given } from "./fate.ts";

type Query = NonNullable<Ask<"GET /promises">["query"]>;
export type GroupId = NonNullable<Given["group"]>;

export type Shown = { readonly id: GroupId; readonly name: string; readonly none: string };

export const GROUPS: readonly Shown[] = [
  { id: "broken", name: "Broken", none: "None is broken." },
  { id: "today", name: "Due today", none: "None is due today." },
  { id: "week", name: "Within seven days", none: "None is due within seven days." },
  { id: "later", name: "Later", none: "None is due later." },
  { id: "kept", name: "Kept in the last 30 days", none: "None was kept in the last 30 days." },
];

export type Asked = {
  /** Empty for everybody's, or `me`, or a colleague's id. */
  readonly owner: string;
  readonly kind: string;
  readonly customer: { readonly id: string; readonly name: string } | null;
};

export const queryOf = ({ owner, kind, customer }: Asked): Query => ({
  ...(owner ? { owner } : {}),
  ...(kind ? { kind: kind as NonNullable<Query["kind"]> } : {}),
  ...(customer ? { customer: customer.id } : {}),
});
