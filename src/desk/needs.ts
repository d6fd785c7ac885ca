/** Everything a verb may be handed, made for one transaction in one workspace. */
import { journalIn } from "../journal/journal.store.ts";
import { peopleIn } from "../people/people.store.ts";
import { macOf, newId, newToken, sha256 } from "../rim/clock.ts";
import type { Tx } from "../rim/db.ts";
import { passwords } from "../rim/password.ts";
import type { Money } from "../words/money.ts";
import type { Moment } from "../words/moment.ts";
import type { Role } from "../words/actor.ts";

/** What stays the same from one transaction to the next. */
export type Standing = {
  readonly now: () => Moment;
  readonly secret: string;
  readonly publicUrl: string;
};

export type Needs = ReturnType<ReturnType<typeof needsFrom>>;

export const needsFrom =
  ({ now, secret }: Standing) =>
  (tx: Tx, workspaceId: string) => ({
    now,
    newId,
    passwords,
    tokens: { make: newToken, hash: sha256 },
    mac: (text: string) => macOf(secret, text),
    hash: sha256,
    limitOf: (_role: Role, _currency: string): Money | null => null,
    journal: journalIn(tx, workspaceId, { now, hash: sha256 }),
    people: peopleIn(tx, workspaceId),
  });
