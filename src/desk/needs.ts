/** Everything a verb may be handed, made for one transaction in one workspace. */
import { renderLetter } from "../apologies/apologies.mail.tsx";
import { causesIn } from "../causes/causes.store.ts";
import { casesIn } from "../cases/cases.store.ts";
import type { Case } from "../cases/index.ts";
import { compensationIn } from "../compensation/compensation.store.ts";
import { conversationsIn } from "../conversations/conversations.store.ts";
import type { LetterMarks } from "../conversations/index.ts";
import { journalIn } from "../journal/journal.store.ts";
import type { Customer } from "../people/index.ts";
import { peopleIn } from "../people/people.store.ts";
import { onTheWall } from "../clocks/index.ts";
import { walkedIn } from "./list/walked.ts";
import { bookcaseIn } from "../playbooks/playbooks.store.ts";
import { isSame, macOf, newDigits, newId, newToken, sha256 } from "../rim/clock.ts";
import type { Tx } from "../rim/db/db.ts";
import { composeMail, type LetterToCompose } from "../rim/mail/compose.ts";
import type { Sign } from "../rim/mail/dkim.ts";
import { sealWith } from "../rim/seal.ts";
import { passwords } from "../rim/password.ts";
import { speechIn } from "../speeches/index.ts";
import type { Moment } from "../words/moment.ts";
import { spell } from "../vouchers/index.ts";
import { cataloguesIn } from "../catalogues/catalogues.store.ts";
import { booksIn } from "./books/books.ts";
import { erasingIn } from "./erasure/erasure.store.ts";
import { type Book, USUAL_PLAYBOOK } from "./handbook.ts";
import { recurrenceIn, weightsIn } from "./cause/weights.ts";
import { chatAddress } from "./chat/address.ts";
import { boundsIn, readerIn } from "./list/elsewhere.ts";
import { followed } from "./list/keeping.ts";
import { timekeepingIn } from "./list/timekeeping.ts";
import { promisedIn } from "./promise/promised.ts";
import { watchingIn } from "./mail/watching.ts";
import { mailOutFrom } from "./mail/mail-out.ts";
import { mailSeal } from "./mail/sealed.ts";
import { pageLink } from "./page/link.ts";
import { payoutNeedsIn } from "./payout/wired.ts";
import { givenIn } from "./fairness/given.ts";
import { languageFrom, languageOf } from "./language.ts";
import { spendingIn } from "./books/spending.ts";
import { reacting, reactionsOf } from "./reactions.ts";
import type { SentBefore } from "./check/sent-before.ts";
import { storesIn } from "./stores.ts";

/** What stays the same from one transaction to the next. */
export type Standing = {
  readonly now: () => Moment;
  readonly secret: string;
  readonly publicUrl: () => string;
  readonly handbook: Book;
  readonly letterMarks: LetterMarks;
  readonly undoSeconds: number;
  readonly sign: Sign;
  readonly sentBefore: SentBefore;
  /** Lets the rows of a house's lists follow its journal. */
  readonly follow: (workspaceId: string) => Promise<void>;
};

export type Needs = ReturnType<ReturnType<typeof needsFrom>>;

export const needsFrom =
  ({
    now,
    secret,
    publicUrl,
    handbook,
    letterMarks,
    undoSeconds,
    sign,
    sentBefore,
    follow,
  }: Standing) =>
  (tx: Tx, workspaceId: string) => {
    const cases = casesIn(tx, workspaceId);
    const mac = (text: string) => macOf(secret, text).toString("hex");
    const people = peopleIn(tx, workspaceId, mac);
    const causes = causesIn(tx, workspaceId);
    const conversations = conversationsIn(tx, workspaceId);
    const compensation = compensationIn(tx, workspaceId);
    const caseOf = async (conversationId: string) =>
      (await cases.ofConversation(conversationId))?.id;
    const languageIn = languageFrom(people, conversations);
    const pageOf = ({ id: caseId, pageGeneration: generation }: Case) => {
      const today = onTheWall(now(), "UTC").day;
      return pageLink({ secret, publicUrl: publicUrl(), workspaceId, caseId, generation, today });
    };
    const timekeeping = timekeepingIn(tx, workspaceId, { handbook, people, now });
    const bookcase = bookcaseIn(tx, workspaceId, { ...handbook, now });
    const needs = {
      tx,
      workspaceId,
      now,
      newId,
      passwords,
      tokens: { make: newToken, hash: sha256 },
      mac,
      hash: sha256,
      newDigits,
      isSame,
      sealed: mailSeal(secret).sealed,
      codeOf: (awardId: string) => spell(macOf(secret, `voucher ${awardId}`)),
      compose: async (letter: LetterToCompose) => sign(await composeMail(letter)),
      render: renderLetter,
      pageOf,
      handbook,
      ...bookcase,
      walked: walkedIn(tx, workspaceId),
      usualPlaybook: USUAL_PLAYBOOK,
      rules: handbook.rules,
      catalogues: cataloguesIn(tx, workspaceId),
      filedCatalogue: handbook.rules.catalogue ?? [],
      limitOf: handbook.limitOf,
      checkpoints: handbook.checkpoints,
      tongues: handbook.tongues,
      speeches: handbook.speeches,
      callBackWithin: handbook.callBackWithin,
      measures: handbook.measures,
      law: handbook.law,
      tariffs: handbook.tariffs,
      guide: handbook.guide,
      people,
      erasing: (customers: readonly Customer[]) => erasingIn(tx, workspaceId, customers),
      sealMailbox: sealWith(secret, "mailbox").seal,
      conversations,
      numbers: {
        of: async (id: string) => (await cases.ofConversation(id))?.number,
        conversation: async (number: number) => (await cases.ofNumber(number))?.conversationId,
      },
      letterMarks,
      undoSeconds,
      cases,
      approachCap: handbook.approachCap,
      chatAddress: ({ key }: { key: string }) => chatAddress(publicUrl(), key),
      sealHook: sealWith(secret, "hook").seal,
      hookAddress: ({ key }: { key: string }) => `${publicUrl()}/hooks/${key}`,
      newKey: () => newToken().slice(0, 12),
      addressOf: ({ key }: { key: string }) => `${publicUrl()}/f/${key}`,
      sentBefore: sentBefore(tx, workspaceId),
      ...promisedIn(tx, workspaceId, { causes }),
      ...storesIn(tx, workspaceId),
      ...compensation,
      ...booksIn(tx, workspaceId),
      ...payoutNeedsIn(tx, workspaceId, { now, secret, publicUrl, people }),
      causes,
      weights: weightsIn(tx, workspaceId, people),
      recurrence: recurrenceIn(tx, workspaceId, { causes, people }),
      givenSince: givenIn(tx, workspaceId, languageOf),
      spendingOf: spendingIn(tx, workspaceId, { now, people }),
      takeTurn: () => books.hold(),
      languageIn,
      speechFor: async (file: Case) => speechIn(handbook.speeches, await languageIn(file)),
      boundsOf: boundsIn(tx, workspaceId, people),
      ...timekeeping,
      ...watchingIn(tx, workspaceId, { handbook, people, publicUrl, now, sign }),
      /** What rows and clocks are read with: the house's hours, in its own time zone. */
      rowNeeds: async () => ({ ...bookcase, ...(await timekeeping.times()) }),
      /** Who reads a list, and when that is on the house's wall. */
      reader: readerIn(people, now),
      caseOf,
      caseOfLetter: async (messageId: string) => {
        const message = await conversations.message(messageId);
        return message && (await caseOf(message.conversationId));
      },
      delivered: async (caseId: string) =>
        (await compensation.awards.ofCase(caseId))
          .filter(({ state }) => state === "paid")
          .map(({ what }) => what),
    };
    const books = journalIn(tx, workspaceId, { now, hash: sha256 });
    const chain = followed(books, { ...needs, listingNeeds: needs.rowNeeds, follow });
    const journal = reacting(chain, () => reactionsOf(all));
    const mailOut = mailOutFrom(needs);
    const read = { chain, news: books.news, asOf: books.asOf };
    const all = { ...needs, ...read, journal, mailOut };
    return all;
  };
