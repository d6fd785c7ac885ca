/** Change a cause: its name, where it lies, what it hangs below. What is traced to it stays. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Cause, mayHang } from "./cause.ts";
import type { Needs } from "./needs.ts";

type Deed = Pick<Cause, "name" | "factor" | "parentId"> & {
  readonly causeId: string;
  readonly by: Actor;
};

export async function changeCause(
  { causes, journal }: Pick<Needs, "causes" | "journal">,
  { by, causeId, ...said }: Deed,
): Promise<Outcome<Cause>> {
  const allowed = may(by, "cause:name");
  if (!allowed.ok) return allowed;
  const cause = await causes.find(causeId);
  if (!cause) return refused("not_found", "There is no such cause.");
  const hangs = mayHang(await causes.all(), causeId, said.parentId);
  if (!hangs.ok) return hangs;
  const next = { ...cause, ...said };
  await causes.change(next);
  const facts = { causeId, name: next.name, was: cause.name };
  await journal.add({ what: "cause changed", by, facts });
  return done(next);
}
