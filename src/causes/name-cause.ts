/** Name a cause: why things of this kind go wrong. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Cause, mayHang } from "./cause.ts";
import type { Needs } from "./needs.ts";

type Deed = Pick<Cause, "name" | "factor" | "parentId"> & { readonly by: Actor };

export async function nameCause(
  { causes, journal, now, newId }: Pick<Needs, "causes" | "journal" | "now" | "newId">,
  { by, ...said }: Deed,
): Promise<Outcome<Cause>> {
  const allowed = may(by, "cause:name");
  if (!allowed.ok) return allowed;
  const id = newId();
  const hangs = mayHang(await causes.all(), id, said.parentId);
  if (!hangs.ok) return hangs;
  const cause = { ...said, id, namedAt: now(), namedBy: by.name };
  await causes.keep(cause);
  await journal.add({ what: "cause named", by, facts: { causeId: id, name: cause.name } });
  return done(cause);
}
