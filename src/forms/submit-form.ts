/** Submit a form: the complaint opens its case, with the pictures that came along. */
import { type Case, receiveComplaint } from "../cases/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import type { Submission } from "./submission.ts";

/** A file as it was sent; nobody here opens it. `suspicion` is what a scanner says of it. */
export type Enclosure = {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  readonly suspicion: string | null;
};

export async function submitForm(
  needs: Needs,
  deed: {
    formId: string;
    submission: Submission;
    /** What the form spoke, as far as it says anything of whoever is new. */
    language: string | null;
    enclosures: readonly Enclosure[];
  },
): Promise<Outcome<Case>> {
  const { forms, conversations, newId } = needs;
  const { formId, submission, language, enclosures } = deed;
  const form = await forms.find(formId);
  if (!form?.isOpen) return refused("form_closed", "This form is closed.");

  const { name, email, subject, text } = submission;
  const complaint = {
    channel: "form",
    customer: { name, email, language },
    subject,
    text,
  } as const;
  const opened = await receiveComplaint(needs, { complaint, by: THE_DESK });
  if (!opened.ok) return opened;
  const [message] = await conversations.messages(opened.value.conversationId);
  if (!message) throw new Error("a complaint leaves a message");
  for (const { content, ...file } of enclosures) {
    const attachment = {
      id: newId(),
      messageId: message.id,
      ...file,
      size: content.length,
    };
    await conversations.keepAttachment(attachment, content);
  }
  return done(opened.value);
}
