/** Everything a verb may be handed, made for one transaction in one workspace. */
import { casesIn } from "../cases/cases.store.ts";
import { conversationsIn } from "../conversations/conversations.store.ts";
import { journalIn } from "../journal/journal.store.ts";
import { peopleIn } from "../people/people.store.ts";
import { macOf, newId, newToken, sha256 } from "../rim/clock.ts";
import type { Tx } from "../rim/db.ts";
import { onTheWall } from "../playbooks/index.ts";
import { composeMail } from "../rim/mail/compose.ts";
import { passwords } from "../rim/password.ts";
import type { Role } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import type { Money } from "../words/money.ts";
import { type Book, USUAL_PLAYBOOK } from "./handbook.ts";

/** What stays the same from one transaction to the next. */
export type Standing = {
  readonly now: () => Moment;
  readonly secret: string;
  readonly publicUrl: () => string;
  readonly handbook: Book;
};

export type Needs = ReturnType<ReturnType<typeof needsFrom>>;

export const needsFrom =
  ({ now, secret, handbook }: Standing) =>
  (tx: Tx, workspaceId: string) => {
    const cases = casesIn(tx, workspaceId);
    const people = peopleIn(tx, workspaceId);
    return {
      tx,
      workspaceId,
      now,
      newId,
      passwords,
      tokens: { make: newToken, hash: sha256 },
      mac: (text: string) => macOf(secret, text).toString("hex"),
      hash: sha256,
      compose: composeMail,
      handbook,
      playbooks: handbook.byId,
      usualPlaybook: USUAL_PLAYBOOK,
      limitOf: (_role: Role, _currency: string): Money | null => null,
      journal: journalIn(tx, workspaceId, { now, hash: sha256 }),
      people,
      conversations: conversationsIn(tx, workspaceId),
      cases,
      /** What rows and clocks are read with: the house's hours, in its own time zone. */
      rowNeeds: async () => {
        const { timeZone } = await people.workspace();
        const calendar = handbook.calendarIn(timeZone);
        return {
          now,
          today: () => onTheWall(now(), timeZone).day,
          calendar,
          playbooks: handbook.byId,
        };
      },
      caseOf: async (conversationId: string) => (await cases.ofConversation(conversationId))?.id,
    };
  };
