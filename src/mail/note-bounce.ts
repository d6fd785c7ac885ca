/** Note on a letter of ours what another server says became of it: returned, late, or delivered. */
import { arrivals, type Bounce, bounceOf, type Mail } from "../incoming/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { called, type Delivery, type DeliveryState } from "./delivery.ts";
import type { CaseOf, Needs } from "./needs.ts";
import type { RawMail } from "./raw.ts";
import { letterReturnedTo, lettersNamed } from "./returned.ts";
import type { Mac } from "./thread.ts";

/** Servers try for five days before they give up (RFC 5321 4.5.4.1); a week leaves room. */
const WEEK_MINUTES = 7 * 24 * 60;
const LEFT: readonly DeliveryState[] = ["sent", "kept", "delivered", "uncertain", "handing_over"];

type Deed = { readonly raw: RawMail; readonly mail: Mail };
type Sent = Omit<Delivery, "content">;

/**
 * A letter is known by the address that it was to be returned to, by our signed id in what came
 * back, else by its recipient and the time. The
 * answer is its case, undefined when it has none; refused when the mail is not about a letter.
 */
export async function noteBounce(
  needs: Pick<Needs, "outbox" | "journal" | "now"> & CaseOf & { readonly mac: Mac },
  { raw, mail }: Deed,
): Promise<Outcome<{ messageId: string; caseId: string | undefined }>> {
  const bounce = bounceOf(mail, raw.mailFrom);
  const arrived = bounce ? [] : arrivals(mail, raw.mailFrom);
  if (!bounce && arrived.length === 0) {
    return refused("no_bounce", "This mail says nothing about a letter of ours.");
  }
  const letter = await letterIn(needs, mail, raw, bounce?.recipients ?? arrived);
  if (!letter) {
    return refused(
      "unknown_letter",
      "A letter came back, but it is not known which. Look whom it was for.",
    );
  }
  const caseId = await needs.caseOfLetter(letter.messageId);
  await (bounce ? returned(needs, letter, bounce, raw) : delivered(needs, letter));
  return done({ messageId: letter.messageId, caseId });
}

async function letterIn(
  { outbox, now, mac }: Pick<Needs, "outbox" | "now"> & { readonly mac: Mac },
  mail: Mail,
  raw: RawMail,
  recipients: readonly string[],
): Promise<Sent | undefined> {
  const here = letterReturnedTo(raw.rcptTo, mac);
  for (const messageId of [...(here ? [here] : []), ...lettersNamed(mail, mac)]) {
    const letter = await outbox.find(messageId);
    if (letter) return letter;
  }
  const since = minutesLater(now(), -WEEK_MINUTES);
  for (const address of recipients.slice(0, 20)) {
    const letters = await outbox.sentTo(address.toLowerCase(), since);
    const before = letters.find(({ sentAt }) => sentAt !== null && sentAt <= raw.receivedAt);
    if (before) return before;
  }
  return undefined;
}

async function returned(
  needs: Pick<Needs, "outbox" | "journal"> & CaseOf,
  letter: Sent,
  { kind, recipients, says }: Bounce,
  raw: RawMail,
): Promise<void> {
  const { messageId, state } = letter;
  const problem = sentence(kind, recipients, says);
  const change = { state: kind === "hard" ? "bounced" : state, bounceKind: kind, problem } as const;
  // A letter that is being sent again, or came back before, is not told of twice.
  if (!(await needs.outbox.move(messageId, LEFT, change))) return;
  await note(needs, `${called(letter)} ${kind === "hard" ? "undelivered" : "delayed"}`, {
    messageId,
    state: change.state,
    problem,
    mailId: raw.id,
  });
}

async function delivered(
  needs: Pick<Needs, "outbox" | "journal" | "now"> & CaseOf,
  letter: Sent,
): Promise<void> {
  const { messageId } = letter;
  const change = {
    state: "delivered",
    deliveredAt: needs.now(),
    bounceKind: null,
    problem: null,
  } as const;
  const from: readonly DeliveryState[] = ["sent", "kept", "uncertain"];
  if (await needs.outbox.move(messageId, from, change))
    await note(needs, `${called(letter)} delivered`, { messageId });
}

async function note(
  { journal, caseOfLetter }: Pick<Needs, "journal"> & CaseOf,
  what: string,
  facts: { readonly messageId: string } & Record<string, unknown>,
): Promise<void> {
  const caseId = await caseOfLetter(facts.messageId);
  await journal.add({ what, by: THE_DESK, ...(caseId ? { caseId } : {}), facts });
}

const sentence = (kind: Bounce["kind"], recipients: readonly string[], says: string | null) => {
  const who = recipients.slice(0, 3).join(", ") || "the recipient";
  const began =
    kind === "hard"
      ? `It came back from ${who}`
      : `It has not reached ${who} yet; it is still tried`;
  return says ? `${began}: ${says.slice(0, 300)}` : `${began}.`;
};
