/** A second house on the same desk, with one of everything: its doors stay shut to others. */
import nodemailer from "nodemailer";
import { makeWorkspace } from "../src/people/index.ts";
import { newId } from "../src/rim/clock.ts";
import { HEARD, MAILBOX, NILS, PROMISES, TRIAGE, VOUCHER_AND_TABLE } from "./birch.ts";
import { tell, theirDoors, theirPayouts } from "./birch-doors.ts";
import { Client } from "./clients.ts";
import { LETTER } from "./letters.ts";
import { PASSWORD, PHOTO, type World } from "./world.ts";

export type Neighbours = Awaited<ReturnType<typeof moveIn>>;

/** A table shop beside the lamp shop; Eva runs it, Odd works there, Nils bought a table. */
export async function moveIn({ desk, url, until }: World) {
  const { house, smtpPort } = desk;
  const workspaceId = newId();
  const administrator = { name: "Eva Berg", email: "eva@birch.example", password: PASSWORD };
  const founded = await house.db.inside(workspaceId, (tx) =>
    makeWorkspace(house.needsIn(tx, workspaceId), {
      id: workspaceId,
      name: "Birch & Sons",
      industry: "retail",
      currency: "NOK",
      timeZone: "Europe/Oslo",
      mailbox: MAILBOX,
      administrator,
    }),
  );
  if (!founded.ok) throw new Error(founded.refusal.because);
  const eva = new Client(url);
  await eva.call("POST /session", { body: { email: administrator.email, password: PASSWORD } });
  const { id: odd } = await eva.call("POST /colleagues", {
    body: { name: "Odd Moen", email: "odd@birch.example", role: "lead", password: PASSWORD },
  });
  const lead = new Client(url);
  await lead.call("POST /session", { body: { email: "odd@birch.example", password: PASSWORD } });
  const key = await eva.call("POST /keys", { body: { name: "Birch's till", role: "agent" } });

  const mailer = nodemailer.createTransport({ host: "127.0.0.1", port: smtpPort });
  const from = { name: NILS.name, address: NILS.email };
  const attachments = [{ filename: "table.png", content: PHOTO }];
  const mail = { from, to: MAILBOX, subject: "A scratched table", attachments };
  await mailer.sendMail({ ...mail, text: "The table of order 77 is scratched." });
  const envelope = { from: NILS.email, to: MAILBOX };
  await mailer.sendMail({ envelope, raw: "just some words, no headers\r\n" });
  mailer.close();
  const { id } = await until(async () => (await eva.call("GET /cases")).rows[0], "Nils's case");
  const unread = await until(async () => (await eva.call("GET /mails")).mails[0], "a mail to see");

  const params = { case: id };
  const view = () => eva.call("GET /cases/:case", { params });
  await eva.call("POST /cases/:case/triage", { params, version: 1, body: TRIAGE });
  await eva.call("POST /cases/:case/listenings", { params, body: HEARD });
  const offer = await eva.call("POST /cases/:case/offers", {
    params,
    body: { clauseId: "damaged-order", options: [VOUCHER_AND_TABLE], because: "Both broke." },
  });
  if (offer.state === "proposed") {
    await lead.call("POST /offers/:offer/approval", { params: { offer: offer.id } });
  }
  const letter = await eva.call("POST /cases/:case/letters", {
    params,
    body: { kind: "apology", subject: "Your table", body: LETTER },
  });
  const at = { letter: letter.id };
  await lead.call("POST /letters/:letter/approval", {
    params: at,
    body: { version: letter.version, overrideReason: "The lamp shop's own words." },
  });
  // Before the letter leaves: from then on its own question may wait.
  const followUp = await eva.call("POST /cases/:case/follow-ups", {
    params,
    body: { dueAt: "2026-12-20T09:00:00.000Z" },
  });
  const promised = { ownerId: odd, dueOn: "2026-12-01" };
  await eva.call("POST /letters/:letter/sending", {
    params: at,
    body: {
      offerId: offer.id,
      commitments: PROMISES.map((promise) => ({ ...promise, ...promised })),
    },
  });
  await eva.call("POST /offers/:offer/answer", {
    params: { offer: offer.id },
    body: { verdict: "accepted", optionId: VOUCHER_AND_TABLE.id },
  });
  const action = await eva.call("POST /cases/:case/actions", {
    params,
    body: { kind: "preventive", what: "Felt between the tables", ...promised },
  });
  const telling = await tell(eva, lead, { params, body: { ...promised, what: "A check list" } });
  await eva.call("POST /cases/:case/involvements", {
    params,
    body: { colleagueId: odd, part: "Packed it" },
  });
  const closing = await eva.call("POST /cases/:case/closure-messages", {
    params,
    body: { colleagueId: odd, words: "Nils has his table." },
  });
  const debrief = await eva.call("POST /cases/:case/debriefs", {
    params,
    body: { withIds: [odd], happened: "x", madeSense: "x", wouldHaveHelped: "x", changes: "x" },
  });
  const draft = await eva.call("POST /cases/:case/letters", {
    params,
    body: { kind: "update", subject: "More", body: "Dear Nils, more soon. Eva" },
  });

  const mailbox = await eva.call("POST /mailboxes", {
    body: {
      name: "Theirs",
      host: "127.0.0.1",
      port: 1,
      security: "none",
      username: "eva",
      login: "password",
      secret: "a table for every evening",
    },
  });

  const doors = await theirDoors(eva, id, url);

  const seen = await until(async () => {
    const now = await view();
    return now.messages.some(({ delivery }) => delivery?.state === "sent") && now;
  }, "their letter's way out");
  const award = seen.awards.find(({ kind }) => kind === "replacement");
  const voucher = seen.awards.find((each) => each.voucher)?.voucher;
  const sent = seen.messages.find(({ direction }) => direction === "out");
  const attachment = seen.messages.flatMap((message) => message.attachments)[0];
  const [commitment] = seen.commitments;
  if (!award || !voucher || !sent || !attachment || !commitment) {
    throw new Error("the neighbours do not have one of everything");
  }
  // Used and given back, so that it can still be used.
  const { redemptionId } = await eva.call("POST /vouchers/redemption", {
    body: { code: voucher.code, order: "cancelled" },
  });
  await eva.call("POST /redemptions/:redemption/return", {
    params: { redemption: redemptionId },
    body: { because: "Cancelled" },
  });
  // What is done to many goes on by itself: from here on their case holds still.
  const isOver = async () =>
    (await eva.call("GET /bulks/:bulk", { params: { bulk: doors.bulk } })).state !== "running";
  await until(isOver, "their deed for many");
  const payouts = await theirPayouts(eva, desk, workspaceId, award.id, odd);
  return {
    workspaceId,
    eva,
    view,
    code: voucher.code,
    page: seen.page,
    /** One id of each kind, under the name that doors call it by. */
    ids: {
      case: id,
      letter: draft.id,
      commitment: commitment.id,
      offer: offer.id,
      award: award.id,
      redemption: redemptionId,
      action: action.id,
      telling,
      followup: followUp.id,
      message: sent.id,
      closing: closing.id,
      debrief: debrief.id,
      attachment: attachment.id,
      mail: unread.id,
      key: key.id,
      mailbox: mailbox.id,
      colleague: odd,
      customer: seen.customer.id,
      ...doors,
      ...payouts,
    },
  };
}
