/** All that Maria's page is made of, told to a small shop. */
import { SPEAKS_ENGLISH } from "../speeches.ts";
import type { Known } from "../../src/desk/page/view.ts";
import { CHECKPOINTS, ENGLISH } from "../checkpoints.ts";
import { action, file, listening, message, on, promise } from "./matter.ts";
import { offer } from "./offer.ts";

export * from "./matter.ts";
export * from "./offer.ts";

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
  codes: [],
  awards: [],
  vouchers: [],
  redemptions: [],
  followUps: [],
  standings: [],
  ratings: [],
  checkpoints: CHECKPOINTS,
  tongues: [ENGLISH],
  speech: SPEAKS_ENGLISH,
  asked: null,
  now: on("2026-11-05"),
  endsOn: "2027-05-04",
  ...change,
});
