/** Every store that needs nothing but a transaction and whose house it is. */
import { matchesIn } from "../conversations/conversations.store.ts";
import { mailsIn, quietIn } from "../mail/mail.store.ts";
import { outboxIn } from "../mail/outbox.store.ts";
import { tellTypingIn } from "./chat/address.ts";
import { elsewhereIn } from "./list/elsewhere.ts";
import { accountsIn } from "./incident/accounts.ts";
import { approachesIn } from "../approaches/approaches.store.ts";
import { callsIn } from "../calls/calls.store.ts";
import { captionsIn } from "./captions.ts";
import { chatsIn } from "../chats/chats.store.ts";
import { codesIn } from "../codes/codes.store.ts";
import { debriefAccountsIn } from "../debriefs/debriefs.store.ts";
import { followUpsIn } from "../follow-ups/follow-ups.store.ts";
import { formsIn } from "../forms/forms.store.ts";
import { guestsIn } from "../coaching/coaching.store.ts";
import { hooksIn } from "../hooks/hooks.store.ts";
import { importsIn } from "../imports/imports.store.ts";
import { incidentsIn } from "../incidents/incidents.store.ts";
import { linesIn } from "../lessons/lessons.store.ts";
import { listsIn } from "../worklists/worklists.store.ts";
import { mailboxesIn } from "../mailboxes/mailboxes.store.ts";
import { queuesIn } from "../queues/queues.store.ts";
import { reviewsIn } from "../reviews/reviews.store.ts";
import { standingsIn } from "../standings/standings.store.ts";
import { viewsIn } from "../worklists/views.store.ts";
import type { Tx } from "../rim/db/db.ts";

export const storesIn = (tx: Tx, workspaceId: string) => ({
  mails: mailsIn(tx, workspaceId),
  outbox: outboxIn(tx, workspaceId),
  quiet: quietIn(tx, workspaceId),
  mailboxes: mailboxesIn(tx, workspaceId),
  matches: matchesIn(tx, workspaceId),
  approaches: approachesIn(tx, workspaceId),
  forms: formsIn(tx, workspaceId),
  calls: callsIn(tx, workspaceId),
  ...codesIn(tx, workspaceId),
  chats: chatsIn(tx, workspaceId),
  reviews: reviewsIn(tx, workspaceId),
  imports: importsIn(tx, workspaceId),
  tellTyping: tellTypingIn(tx, workspaceId),
  hooks: hooksIn(tx, workspaceId),
  debriefAccounts: debriefAccountsIn(tx, workspaceId),
  guests: guestsIn(tx, workspaceId),
  incidents: incidentsIn(tx, workspaceId),
  accounts: accountsIn(tx, workspaceId),
  standings: standingsIn(tx, workspaceId),
  followUps: followUpsIn(tx, workspaceId),
  desk: queuesIn(tx, workspaceId),
  elsewhere: elsewhereIn(tx, workspaceId),
  lists: listsIn(tx, workspaceId),
  views: viewsIn(tx, workspaceId),
  lines: linesIn(tx, workspaceId),
  captions: captionsIn(tx, workspaceId),
});
