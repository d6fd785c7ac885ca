/** Letters that the desk writes itself, on its clocks: marked as automatic, threaded like all. */
import type { Case, Cases } from "../../cases/index.ts";
import { type ConversationsNeeds, postLetter } from "../../conversations/index.ts";
import { type ApproachesNeeds, weighApproach } from "../../approaches/index.ts";
import type { CodesNeeds } from "../../codes/index.ts";
import type { MailOut } from "../../follow-ups/index.ts";
import { THE_DESK } from "../../words/actor.ts";
import { Stopped } from "../../words/outcome.ts";
import { plainMail } from "./plain.mail.tsx";

type Needs = Omit<ConversationsNeeds, "journal"> &
  ApproachesNeeds & {
    readonly cases: Pick<Cases, "find">;
    readonly pageOf: (file: Case) => string;
    readonly sealed: (content: Uint8Array) => Uint8Array;
  };

type Welcome = { isWelcome(caseId: string): Promise<boolean> };

type Confiding = CodesNeeds["mailOut"];

export const mailOutFrom = (needs: Needs): MailOut & Welcome & Confiding => ({
  /** Whether they hear from us at all; that an offer ends is told whatever we asked of late. */
  async isWelcome(caseId) {
    const file = await needs.cases.find(caseId);
    const weighed = file && (await weighApproach(needs, { customerId: file.customerId }));
    return weighed?.ok === true && weighed.value.may !== "not";
  },
  async post({ caseId, subject, body, language }) {
    const file = await needs.cases.find(caseId);
    if (!file) throw new Error("a letter needs its case");
    const posted = await postLetter(needs, {
      conversationId: file.conversationId,
      subject,
      body: withoutAddresses(body),
      text: body,
      html: plainMail(body, subject, language),
      by: THE_DESK,
      automatic: "auto-generated",
      goesTo: "many",
      unsubscribe: `${needs.pageOf(file)}/quiet`,
    });
    if (!posted.ok) throw new Stopped(posted.refusal);
    return posted.value;
  },
  async confide({ caseId, subject, text, kept, language }) {
    const file = await needs.cases.find(caseId);
    if (!file) throw new Error("a letter needs its case");
    const compose = async (letter: Parameters<typeof needs.compose>[0]) =>
      needs.sealed(await needs.compose(letter));
    return postLetter(
      { ...needs, compose },
      {
        conversationId: file.conversationId,
        subject,
        body: kept,
        text,
        html: plainMail(text, subject, language),
        by: THE_DESK,
        automatic: "auto-generated",
        secret: true,
      },
    );
  },
});

/** Links are for the customer's mail; in the conversation their words are enough. */
const withoutAddresses = (body: string): string => body.replace(/:?\n?https?:\/\/\S+/g, "");
