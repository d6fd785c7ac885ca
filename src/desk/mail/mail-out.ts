/** Letters that the desk writes itself, on its clocks: marked as automatic, threaded like all. */
import type { Case, Cases } from "../../cases/index.ts";
import { type ConversationsNeeds, postLetter } from "../../conversations/index.ts";
import type { MailOut } from "../../follow-ups/index.ts";
import type { Quiet } from "../../mail/index.ts";
import { THE_DESK } from "../../words/actor.ts";
import { Stopped } from "../../words/outcome.ts";
import { plainMail } from "./plain.mail.tsx";

type Needs = Omit<ConversationsNeeds, "journal"> & {
  readonly cases: Pick<Cases, "find">;
  readonly quiet: Pick<Quiet, "has">;
  readonly pageOf: (file: Case) => string;
};

export const mailOutFrom = (needs: Needs): MailOut => ({
  async isWelcome(caseId) {
    const file = await needs.cases.find(caseId);
    const customer = file && (await needs.people.customer(file.customerId));
    return !customer?.email || !(await needs.quiet.has(customer.email));
  },
  async post({ caseId, subject, body }) {
    const file = await needs.cases.find(caseId);
    if (!file) throw new Error("a letter needs its case");
    const posted = await postLetter(needs, {
      conversationId: file.conversationId,
      subject,
      body: withoutAddresses(body),
      text: body,
      html: plainMail(body),
      by: THE_DESK,
      automatic: "auto-generated",
      unsubscribe: `${needs.pageOf(file)}/quiet`,
    });
    if (!posted.ok) throw new Stopped(posted.refusal);
    return posted.value;
  },
});

/** Links are for the customer's mail; in the conversation their words are enough. */
const withoutAddresses = (body: string): string => body.replace(/:?\n?https?:\/\/\S+/g, "");
