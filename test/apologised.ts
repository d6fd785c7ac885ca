/** An apology that has left for Maria, and what her mail server says of it afterwards. */
import nodemailer from "nodemailer";
import { LETTER } from "./letters.ts";
import { MAILBOX, MARIA, type World } from "./world.ts";

const TRIAGE = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "Packed without the inner carton",
  feels: "disappointed",
  asks: "a whole lamp",
  priceMinor: null,
};
const HEARD = {
  happened: "The lamp came with a cracked screen.",
  feels: "Disappointed",
  costThem: "The present for her sister",
  wants: "A whole lamp",
};
const PROMISES = [
  { what: "send a new lamp", quote: "We will send you a new lamp by Friday, at our expense" },
  { what: "20 % off", quote: "We also offer you 20 % off your next order, whenever you like" },
  {
    what: "call her",
    quote: "I will call you next Tuesday to hear whether the new lamp arrived whole",
  },
];

/** What a mail server says of a letter, in the words of RFC 3464. */
const report = (about: { action: string; status: string; says: string; messageId?: string }) =>
  [
    "From: Mail Delivery System <MAILER-DAEMON@mx.example.org>",
    `To: ${MAILBOX}`,
    "Subject: Delivery Status Notification",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    "",
    "--b",
    "",
    "This is the mail system.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.org",
    "",
    `Final-Recipient: rfc822; ${MARIA.email}`,
    `Action: ${about.action}`,
    `Status: ${about.status}`,
    `Diagnostic-Code: smtp; ${about.says}`,
    ...(about.messageId
      ? ["--b", "Content-Type: text/rfc822-headers", "", `Message-ID: ${about.messageId}`]
      : []),
    "--b--",
    "",
  ].join("\r\n");

/** Maria's case, with the apology that has left. */
export async function apologise(world: World) {
  const { ana, leo, letterbox } = world;
  await world.write({ subject: "Cracked screen", text: "The lamp of order 1042 is cracked." });
  const row = await world.until(async () => (await ana.call("GET /cases")).rows[0]);
  const params = { case: row.id };
  const view = () => ana.call("GET /cases/:case", { params });
  await ana.call("POST /cases/:case/triage", { params, version: 1, body: TRIAGE });
  await ana.call("POST /cases/:case/listenings", { params, body: HEARD });
  const { id: letter, version } = await ana.call("POST /cases/:case/letters", {
    params,
    body: { kind: "apology", subject: "Your lamp", body: LETTER },
  });
  const approval = { version, overrideReason: "The offer follows by itself." };
  await leo.call("POST /letters/:letter/approval", { params: { letter }, body: approval });
  const rest = { kind: "followup", ownerId: ana.id, dueOn: "2026-12-01" };
  await ana.call("POST /letters/:letter/sending", {
    params: { letter },
    body: { commitments: PROMISES.map((each) => ({ ...rest, ...each })) },
  });
  const { messageId = "" } = await letterbox.next();
  await world.until(async () => (await view()).messages.at(-1)?.delivery?.state === "sent");
  const evidence = async (fact: string) =>
    (await view()).steps.flatMap((step) => step.evidence).find((each) => each.fact === fact)?.there;
  const comesBack = async (about: Parameters<typeof report>[0]) => {
    const mailer = nodemailer.createTransport({ host: "127.0.0.1", port: world.desk.smtpPort });
    await mailer.sendMail({ envelope: { from: "", to: MAILBOX }, raw: report(about) });
    mailer.close();
  };
  const delivery = async () =>
    (await view()).messages.findLast(({ direction }) => direction === "out")?.delivery;
  return { params, view, evidence, comesBack, delivery, messageId };
}
