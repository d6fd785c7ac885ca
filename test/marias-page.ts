/** What Maria's page is made of: a lamp that came with a cracked shade, told to a small shop. */
import type { Commitment } from "../src/apologies/index.ts";
import type { Case, Listening } from "../src/cases/index.ts";
import type { Award, Offer } from "../src/compensation/index.ts";
import type { Redemption, Voucher } from "../src/vouchers/index.ts";
import { type Message, said } from "../src/conversations/index.ts";
import type { Known } from "../src/desk/page/view.ts";
import type { FollowUp } from "../src/follow-ups/index.ts";
import type { Action } from "../src/plans/index.ts";
import type { Remedy } from "../src/policies/index.ts";
import { type Moment, moment } from "../src/words/moment.ts";
import { CHECKPOINTS, ENGLISH } from "./checkpoints.ts";

export const on = (day: string, hour = "09:00"): Moment => moment(`${day}T${hour}:00Z`);

const ANA = { kind: "colleague", id: "ana", name: "Ana Ruiz" } as const;
const MARIA = { kind: "customer", id: "maria", name: "Maria Keller" } as const;

const file: Case = {
  id: "lamp",
  number: 412,
  conversationId: "talk",
  customerId: "maria",
  ownerId: "ana",
  title: "A cracked shade",
  state: "open",
  complainedAt: on("2026-11-02"),
  openedAt: on("2026-11-02"),
  playbookId: "five-steps",
  playbookVersion: 1,
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "The carton was too thin.",
  feels: "let down",
  asks: "a whole lamp",
  priceMinor: 8900,
  pageGeneration: 1,
  joinedInto: null,
  version: 4,
};

export const listening: Listening = {
  id: "heard",
  caseId: "lamp",
  at: on("2026-11-02"),
  byId: "ana",
  byName: "Ana Ruiz",
  happened: "The lamp you ordered for your mother's birthday arrived with a cracked shade.",
  feels: "You stood there without a present, and felt let down by a shop you had trusted.",
  costThem: "An hour on the phone, and a birthday without the lamp.",
  wants: "A whole lamp, before Advent.",
  right: null,
  correction: null,
  answeredAt: null,
};

const lampAgain: Remedy = {
  kind: "replacement",
  what: "The same lamp again, in a stronger carton",
  costMinor: 4100,
  worthMinor: 8900,
};
const fifth: Remedy = {
  kind: "voucher",
  what: "20% off your next order",
  percent: 20,
  costMinor: 1780,
  worthMinor: 1780,
};
const refund: Remedy = {
  kind: "refund",
  what: "Your €89.00 back, to the card you paid with",
  amountMinor: 8900,
  costMinor: 8900,
  worthMinor: 8900,
};

export const offer: Offer = {
  id: "offer",
  caseId: "lamp",
  state: "made",
  owed: [],
  holds: [],
  harm: {},
  counter: null,
  remindedAt: null,
  clauseId: "damaged-goods",
  why: "It arrived broken through our packing.",
  options: [
    {
      id: "again",
      label: "A new lamp, and 20% off your next order",
      remedies: [lampAgain, fifth],
    },
    {
      id: "money",
      label: "Your money back",
      remedies: [refund],
    },
  ],
  currency: "EUR",
  costMinor: 8900,
  allowedMinor: 13350,
  proposedBy: ANA,
  proposedAt: on("2026-11-03"),
  approvedBy: null,
  approvedAt: on("2026-11-03"),
  madeAt: on("2026-11-03"),
  expiresAt: on("2026-12-03"),
  withdrawnBecause: null,
  answer: null,
};

export const accepted: Offer = {
  ...offer,
  state: "accepted",
  answer: {
    at: on("2026-11-04"),
    by: MARIA,
    verdict: "accepted",
    fit: "exceeds",
    optionId: "again",
    words: "That is kind. Thank you for being quick.",
  },
};

export const replacement: Award = {
  id: "award-1",
  caseId: "lamp",
  offerId: "offer",
  place: 0,
  kind: "replacement",
  what: lampAgain.what,
  percent: null,
  amountMinor: 4100,
  currency: "EUR",
  state: "pledged",
  awardedAt: on("2026-11-04"),
  instrument: null,
  instructedAt: null,
  trouble: null,
  toldAt: null,
  toldHow: null,
  settledAt: null,
  proof: null,
  entitlementId: null,
};
export const discount: Award = {
  ...replacement,
  id: "award-2",
  place: 1,
  kind: "voucher",
  what: fifth.what,
  percent: 20,
  state: "paid",
  amountMinor: 1780,
  settledAt: on("2026-11-04"),
  proof: "The customer has the code.",
  entitlementId: null,
};
export const voucher: Voucher & { code: string } = {
  id: "voucher",
  debtId: "award-2",
  caseId: "lamp",
  codeHash: "f00d",
  percent: 20,
  amountMinor: null,
  currency: "EUR",
  issuedAt: on("2026-11-04"),
  expiresAt: on("2027-11-04"),
  leftMinor: 1780,
  expiredMinor: 0,
  uses: 0,
  code: "7KQM-2XWB-9DRT",
};
export const redemption: Redemption = {
  id: "redemption",
  voucherId: "voucher",
  order: "order 9",
  amountMinor: null,
  bookedMinor: 1780,
  overMinor: 0,
  at: on("2026-11-05"),
  by: { kind: "key", id: "till", name: "The till" },
  returnedAt: null,
  returnedBecause: null,
};

export const promise: Commitment = {
  id: "promise",
  caseId: "lamp",
  letterId: "letter",
  kind: "repair",
  ownerId: "ana",
  what: "The new lamp leaves our house",
  dueOn: "2026-11-06",
  dueAt: null,
  state: "open",
  madeAt: on("2026-11-03"),
  settledAt: null,
  settledBy: null,
  source: "letter",
  proofShown: false,
  moves: [],
  brokenAt: null,
  replaces: null,
  proof: null,
};

export const action: Action = {
  id: "action",
  caseId: "lamp",
  kind: "preventive",
  ownerId: "tom",
  dueOn: "2026-11-20",
  what: "Every glass shade travels in a double carton",
  shown: true,
  createdAt: on("2026-11-03"),
  createdBy: "Ana Ruiz",
  doneAt: null,
  doneBy: null,
  proof: null,
  means: "process",
  causeId: null,
  windowDays: 90,
  doneById: null,
  verified: null,
  effect: null,
  reopened: null,
};

export const followUp: FollowUp = {
  id: "later",
  caseId: "lamp",
  checkpoint: "after-remedy",
  state: "asked",
  scheduledAt: on("2026-11-06"),
  about: "remedy",
  dueAt: on("2026-11-09"),
  because: null,
  askedAt: on("2026-11-09"),
  messageId: "asking",
  language: "en",
  remindAt: null,
  remindedAt: null,
  answeredAt: null,
  verdict: null,
  answer: null,
  words: null,
};

type Spoken = Pick<Message, "direction" | "body"> & Partial<Pick<Message, "channel" | "automatic">>;
export const message = (id: string, day: string, { automatic, ...spoken }: Spoken): Message => ({
  ...said({
    id,
    conversationId: "talk",
    channel: "mail",
    at: on(day),
    subject: file.title,
    by: spoken.direction === "in" ? MARIA : ANA,
    ...spoken,
  }),
  automatic: automatic ?? false,
});

/** Maria's matter on 5 November, nothing of it answered yet; `change` says what is different. */
export const marias = (change: Partial<Known> = {}): Known => ({
  file,
  house: {
    id: "lumen",
    name: "Lumen & Co",
    industry: "retail",
    currency: "EUR",
    timeZone: "Europe/Berlin",
    mailbox: "care@lumen.example",
    createdAt: on("2026-01-01"),
  },
  customer: {
    id: "maria",
    name: "Maria Keller",
    email: "maria@customer.example",
    phone: null,
    since: "2019-04-01",
    yearlyMinor: 3e4,
    referrals: 2,
    createdAt: on("2026-11-02"),
    version: 1,
    language: null,
    contact: "welcome",
  },
  owner: {
    id: "ana",
    email: "ana@lumen.example",
    name: "Ana Ruiz",
    role: "agent",
    createdAt: on("2026-01-01"),
    leftAt: null,
  },
  listening,
  messages: [
    message("1", "2026-11-02", {
      direction: "in",
      body:
        "The shade of my lamp arrived cracked.\n\n" +
        "It was for my mother's birthday today, and I had nothing else to give her. " +
        "I am really disappointed.",
    }),
    message("2", "2026-11-03", {
      direction: "out",
      body:
        "Dear Maria,\n\nwe packed your lamp badly, and you stood there without a present. " +
        "We are sorry.\n\nAna Ruiz",
    }),
  ],
  commitments: [promise],
  actions: [action],
  offers: [offer],
  awards: [],
  vouchers: [],
  redemptions: [],
  followUps: [],
  standings: [],
  ratings: [],
  checkpoints: CHECKPOINTS,
  tongues: [ENGLISH],
  asked: null,
  now: on("2026-11-05"),
  endsOn: "2027-05-04",
  ...change,
});
