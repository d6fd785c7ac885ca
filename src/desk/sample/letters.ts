/** The post of the sample: mails that come in, letters that are written, approved and sent. */
import MailComposer from "nodemailer/lib/mail-composer";
import { approveLetter, beginLetter, sendLetter } from "../../apologies/index.ts";
import { readMails } from "../../cases/cases.job.ts";
import { writeBack } from "../../cases/index.ts";
import { receiveComplaint } from "../../cases/receive-complaint.ts";
import { proveAnswer, takeAnswer } from "../../codes/index.ts";
import { isOpen as isOpenOffer } from "../../compensation/offer.ts";
import { takeMail } from "../../mail/index.ts";
import { deliver } from "../../mail/mail.job.ts";
import { newId } from "../../rim/clock.ts";
import { readMail } from "../../rim/mail/mime.ts";
import type { Actor } from "../../words/actor.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import type { Needs } from "../needs.ts";
import type { SampleCase, Step } from "./sheets.ts";
import { workday } from "./days.ts";
import type { Scene } from "./scene.ts";
import { drawn, type Picture } from "./pictures.ts";

type Said = {
  readonly customer: SampleCase["customer"];
  readonly subject: string;
  readonly text: string;
  readonly picture?: Picture | undefined;
  readonly answers?: string | null | undefined;
};

/** A complaint comes in the way that its case says, and opens it; answers the case's id. */
export async function takeIn(
  needs: Needs,
  { channel, customer, subject }: SampleCase,
  { text, picture }: Pick<Step<"complains">, "text" | "picture">,
  by: Actor,
): Promise<Outcome<string>> {
  const { name, email, phone } = customer;
  if (channel === "mail") {
    await mailIn(needs, { customer, subject, text, picture });
    const known = await needs.people.customerByEmail(email ?? "");
    const cases = known ? await needs.cases.ofCustomer(known.id) : [];
    const [newest] = cases.toSorted((a, b) => b.number - a.number);
    return newest ? done(newest.id) : refused("sample_lost", "The mail opened no case.");
  }
  const complaint = { channel, customer: { name, email, phone }, subject, text };
  const opened = await receiveComplaint(needs, { complaint, by });
  return opened.ok ? done(opened.value.id) : opened;
}

/** The customer writes again: by mail where they began with one, else on their page. */
export async function writeBackBy(
  { needs, caseId, by }: Scene,
  text: string,
): Promise<Outcome<unknown>> {
  const file = await needs.cases.find(caseId);
  const earlier = file ? await needs.conversations.messages(file.conversationId) : [];
  const customer = file && (await needs.people.customer(file.customerId));
  const ours = earlier.findLast(({ direction }) => direction === "out");
  if (!ours?.mailId || !customer?.email || earlier[0]?.channel !== "mail") {
    return writeBack(needs, { caseId, text, by });
  }
  const { name, email } = customer;
  await mailIn(needs, {
    customer: { name, email, since: "", yearly: 0, referrals: 0 },
    subject: `Re: ${ours.subject.replace(/^Re: /, "")}`,
    text,
    answers: ours.mailId,
  });
  return done(caseId);
}

/** As a mail program would write it, taken in and read as any other mail is. */
async function mailIn(needs: Needs, { customer, subject, text, picture, answers }: Said) {
  const from = customer.email ?? "";
  const { mailbox } = await needs.people.workspace();
  const pictures = picture
    ? [{ filename: `${picture}.png`, contentType: "image/png", content: drawn(picture) }]
    : [];
  const content = await new MailComposer({
    messageId: `<${newId()}@${from.split("@")[1]}>`,
    from: { name: customer.name, address: from },
    to: mailbox,
    subject,
    text,
    date: new Date(needs.now()),
    ...(answers ? { inReplyTo: `<${answers}>`, references: `<${answers}>` } : {}),
    attachments: pictures,
  })
    .compile()
    .build();
  await takeMail(needs, { from, to: mailbox, content, receivedAt: needs.now() });
  await readMails({
    inside: (work) => work(needs),
    read: async (bytes) => ({ mail: await readMail(bytes), html: null }),
    fault: (problem) => {
      throw problem;
    },
  });
}

export async function writeLetter(
  { needs, caseId, by, said }: Scene,
  { kind, subject, text }: Step<"writes">,
): Promise<Outcome<unknown>> {
  return beginLetter(needs, { caseId, wording: { kind, subject, body: said(text) }, by });
}

/** The newest letter is approved as it stands, then sent with its promises and its offer. */
export async function sendIt(
  { needs, caseId, by, today, colleague, said }: Scene,
  { approves, promises, dismissed, offer }: Step<"sends">,
): Promise<Outcome<unknown>> {
  const letter = (await needs.apologies.ofCase(caseId)).findLast(({ state }) => state === "draft");
  if (!letter) return refused("sample_lost", "The diary has no letter to send here.");
  const { id: letterId, version } = letter;
  const reader = approves && (await needs.people.colleague(colleague(approves)));
  const approver = reader
    ? { kind: "colleague" as const, id: reader.id, name: reader.name, role: reader.role }
    : by;
  const approved = await approveLetter(needs, { letterId, version, by: approver });
  if (!approved.ok) return approved;
  const open = offer ? (await needs.offers.ofCase(caseId)).find(isOpenOffer) : undefined;
  const sent = await sendLetter(needs, {
    letterId,
    commitments: promises.map(({ kind, what, owner, due, quote }) => ({
      kind,
      what,
      ...(quote ? { quote: said(quote) } : {}),
      ownerId: colleague(owner),
      dueOn: workday(today, due),
    })),
    dismissed: dismissed.map(({ quote, because }) => ({ quote: said(quote), because })),
    ...(open ? { offerId: open.id } : {}),
    by,
  });
  if (sent.ok) await letGo(needs);
  return sent;
}

/** They answer on their page; where a code comes by mail, it is typed at once. */
export async function answerOnPage(
  needs: Needs,
  answer: Parameters<typeof takeAnswer>[1],
): Promise<Outcome<unknown>> {
  let typed = "";
  const newDigits = (count: number) => (typed = needs.newDigits(count));
  const taken = await takeAnswer({ ...needs, newDigits }, answer);
  if (!taken.ok || taken.value.end !== "held") return taken;
  await letGo(needs);
  return proveAnswer(needs, { offerId: answer.offerId, typed, by: answer.by });
}

/**
 * What is queued has left at once, as far as the sample goes: nobody is ever mailed, and in the
 * same transaction no worker can see it waiting.
 */
export async function letGo(needs: Needs): Promise<void> {
  for (const goesTo of ["one", "many"] as const) {
    await deliver({
      worker: needs.newId(),
      goesTo,
      lanes: 1,
      perMinute: null,
      now: needs.now,
      inside: (work) => work(needs),
      hand: async () => ({ end: "taken", kept: false }),
    });
  }
}
