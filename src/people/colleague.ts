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
