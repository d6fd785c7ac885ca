/** A colleague works at the desk; who leaves keeps their history and loses their access. */
import type { Colleague as ColleagueActor, Role } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Colleague = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Moment;
  readonly leftAt: Moment | null;
};

export const actorOf = ({ id, name, role, email }: Colleague): ColleagueActor => ({
  kind: "colleague",
  id,
  name,
  role,
  email,
});

type Made = { readonly id: string; readonly makerId: string | null };

/** Who acts by this id: behind a key it is whoever made it, or nobody where nobody knows who. */
export function personBehind(id: string, keys: readonly Made[]): string | null {
  const key = keys.find((each) => each.id === id);
  return key ? key.makerId : id;
}

/** Every id by which the same person acts: their own, and that of each key that they made. */
export function handsOf(id: string, keys: readonly Made[]): ReadonlySet<string> {
  const person = personBehind(id, keys);
  if (person === null) return new Set([id]);
  return new Set([
    person,
    ...keys.filter(({ makerId }) => makerId === person).map((each) => each.id),
  ]);
}

/** A desk without an administrator could never be given one again. */
export function mayLoseRole(one: Colleague, all: readonly Colleague[]): Outcome<Colleague> {
  const others = all.filter(
    ({ id, role, leftAt }) => id !== one.id && role === "administrator" && !leftAt,
  );
  return one.role !== "administrator" || others.length > 0
    ? done(one)
    : refused(
        "last_administrator",
        `${one.name} is the only administrator. Make somebody else one first.`,
      );
}
