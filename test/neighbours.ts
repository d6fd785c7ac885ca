/** A second house on the same desk, with one of everything: its doors stay shut to others. */
import nodemailer from "nodemailer";
import { makeWorkspace } from "../src/people/index.ts";
import { readHandbook } from "../src/playbooks/playbooks.handbook.ts";
import { newId } from "../src/rim/clock.ts";
import { done } from "../src/words/outcome.ts";
import { Client } from "./clients.ts";
import { LETTER } from "./letters.ts";
import { PASSWORD, PHOTO, type World } from "./world.ts";

/** What they make of a trade. */
const BIRCH_TERMS = {
  failures: [{ id: "birch", name: "Birch", loss: "money", severity: "minor", words: [] }],
  letters: [],
  approvals: [],
};

/** A playbook that only they have. */
const BIRCH_WAY = readHandbook("handbook")
  .sheets.filter(({ id }) => id === "last")
  .map((sheet) => ({ ...sheet, id: "birch-way", name: "The Birch way" }))[0];

/** What a stranger would send to change them. */
export const BIRCH_BODIES = {
  "PUT /playbooks/:playbook": { sheet: BIRCH_WAY, because: "x" },
  "PUT /industries/:trade": { terms: BIRCH_TERMS, because: "x" },
};

export const NILS = { name: "Nils Nygaard", email: "nils.nygaard@example.org" };
const MAILBOX = "help@birch.example";

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
    body: { clauseId: "damaged-order", options: [VOUCHER_AND_TABLE] },
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
  const followUp = await eva.call("POST /cases/:case/follow-ups", {
    params,
    body: { dueAt: "2026-12-20T09:00:00.000Z" },
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

/** A change that is done and seen, and the message that would tell Nils. */
async function tell(eva: Client, lead: Client, plan: { params: { case: string }; body: object }) {
  const { colleague } = await eva.call("GET /session");
  const { id } = await eva.call("POST /cases/:case/actions", {
    ...plan,
    body: { ...plan.body, kind: "containment", ownerId: colleague.id },
  });
  const params = { action: id };
  await eva.call("POST /actions/:action/completion", { params, body: { proof: "It hangs there" } });
  await lead.call("POST /actions/:action/verification", { params, body: { words: "I saw it." } });
  return (await eva.call("POST /actions/:action/tellings", { params, body: {} })).id;
}

/** The table travels by a task; a file for the bank was made, and a difference found. */
async function theirPayouts(
  eva: Client,
  { house }: World["desk"],
  workspaceId: string,
  award: string,
  ownerId: string,
) {
  const carries = [{ kind: "replacement", currency: "NOK" }];
  const task = await eva.call("POST /instruments", {
    body: { means: "task", name: "The workshop", carries },
  });
  const instruction = await eva.call("POST /awards/:award/instruction", {
    params: { award },
    body: { instrumentId: task.id, ownerId, day: "2026-12-01" },
  });
  const [batch, difference] = [newId(), newId()];
  const kept = await house.db.inside(workspaceId, async (tx) => {
    const { batches, reckonings, now } = house.needsIn(tx, workspaceId);
    const by = { kind: "colleague", id: ownerId, name: "Odd Moen" };
    const made = { instrumentId: task.id, currency: "NOK", day: "2026-12-01", madeAt: now(), by };
    await batches.keep({ ...made, id: batch, messageId: "BIRCH-1", count: 1, sumMinor: 100 });
    const about = { instructionId: instruction.id, awardId: award, caseId: instruction.caseId };
    const found = { ...about, kind: "award", subject: "award 1", says: "Theirs." } as const;
    await reckonings.note({ ...found, instrumentId: task.id, reference: null }, difference, now());
    return done(batch);
  });
  if (!kept.ok) throw new Error(kept.refusal.because);
  return { instrument: task.id, instruction: instruction.id, batch, difference };
}

/** One of each way in: a form, a chat, a review, a hook, a call; and a finding on their case. */
async function theirDoors(eva: Client, caseId: string, url: string) {
  const { draft } = await eva.call("GET /forms");
  const form = await eva.call("POST /forms", { body: draft });
  const first = await eva.call("GET /chat-windows");
  const window = await eva.call("POST /chat-windows", { body: first.draft });
  await fetch(`${url}/chat/${window.key}`, {
    method: "POST",
    body: JSON.stringify({ id: "nils-first-word", name: NILS.name, words: "It wobbles." }),
  });
  const [chat] = (await eva.call("GET /chats")).chats;
  const review = { platform: "google", id: "nils", author: "Nils", stars: 1, text: "It wobbles." };
  await eva.call("POST /reviews", { body: { reviews: [review] } });
  const { rows } = await eva.call("GET /cases");
  const said = await Promise.all(
    rows.map((row) => eva.call("GET /cases/:case/review", { params: { case: row.id } })),
  );
  const reviewed = said.find((each) => each.review)?.review;
  const hook = await eva.call("POST /hooks", {
    body: { desk: "zendesk", name: "Theirs", secret: "a secret of another desk" },
  });
  const call = await eva.call("POST /calls", { body: { way: "in", caseId } });
  const finding = await eva.call("POST /cases/:case/findings", {
    params: { case: caseId },
    body: { kind: "known", text: "It was scratched when it left." },
  });
  const cause = await eva.call("POST /causes", { body: { name: "No felt", factor: "process" } });
  const pause = await eva.call("POST /cases/:case/pauses", {
    params: { case: caseId },
    body: { reason: "waiting_for_customer", because: "Which leg is it?" },
  });
  const incident = await eva.call("POST /incidents", {
    body: { title: "Scratched tables", caseIds: [caseId] },
  });
  const entitlement = await eva.call("POST /cases/:case/entitlements", {
    params: { case: caseId },
    body: {
      tariffId: "uk-cra-goods",
      on: "2026-11-02",
      facts: { days: 3, wants: "money", price: 5_000 },
    },
  });
  const own = await eva.call("POST /playbooks", {
    body: { sheet: BIRCH_WAY, because: "As we do it." },
  });
  const queue = await eva.call("POST /queues", { body: { name: "Tables" } });
  const tag = await eva.call("POST /tags", { body: { name: "Scratched", hue: "gold" } });
  const deed = { kind: "tag", tagId: tag.id };
  const macro = await eva.call("POST /macros", { body: { name: "Tag it", deeds: [deed] } });
  const bulk = await eva.call("POST /bulks", { body: { deed, cases: { ids: [caseId] } } });
  const filter = { view: "open", severity: "critical" };
  const saved = await eva.call("POST /views", { body: { name: "Critical", shared: true, filter } });
  if (!chat || !reviewed) throw new Error("the neighbours' doors do not open");
  return {
    form: form.id,
    window: window.id,
    chat: chat.id,
    review: reviewed.id,
    hook: hook.id,
    finding: finding.id,
    playbook: own.id,
    trade: "birch-trade",
    version: "987654321",
    step: "birch-step",
    pause: pause.id,
    deadline: "their-deadline",
    clock: "their-clock",
    example: "birch-example",
    incident: incident.id,
    entitlement: entitlement.id,
    call: call.id,
    cause: cause.id,
    view: saved.id,
    queue: queue.id,
    tag: tag.id,
    macro: macro.id,
    bulk: bulk.id,
  };
}

const TRIAGE = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "No felt between the tables.",
  feels: "Annoyed",
  asks: "A whole table",
  priceMinor: 500_000,
};

const HEARD = {
  happened: "The table of order 77 came scratched.",
  feels: "Annoyed",
  costThem: "A dinner",
  wants: "A whole table",
};

const VOUCHER_AND_TABLE = {
  id: "whole",
  label: "A whole table, and something more",
  remedies: [
    { kind: "replacement", what: "A new table", costMinor: 90_000, worthMinor: 500_000 },
    {
      kind: "voucher",
      what: "10 % off your next order",
      percent: 10,
      costMinor: 10_000,
      worthMinor: 50_000,
    },
  ],
};

const PROMISES = [
  {
    kind: "repair",
    what: "a new one",
    quote: "We will send you a new lamp by Friday, at our expense",
  },
  {
    kind: "compensation",
    what: "20 % off",
    quote: "We also offer you 20 % off your next order, whenever you like",
  },
  {
    kind: "followup",
    what: "a call",
    quote: "I will call you next Tuesday to hear whether the new lamp arrived whole",
  },
];

/** What doors of payouts want besides the id in their address. */
export const PAYOUT_BODIES = {
  "POST /awards/:award/instruction": { instrumentId: "0192f3a0-0000-7000-8000-0000000000bb" },
  "POST /instructions/:instruction/verdict": { verdict: "arrived", words: "x" },
  "POST /instructions/:instruction/hand": { proof: "x" },
  "POST /instructions/:instruction/withdrawal": { because: "x" },
  "POST /transfers/:batch/report": { xml: "<x/>" },
  "POST /transfers/:batch/arrival": { words: "x" },
  "POST /differences/:difference/settlement": { words: "x" },
};
