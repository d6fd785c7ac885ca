/** What is said and known at Birch & Sons, the table shop beside the lamp shop. */
import { readHandbook } from "../src/playbooks/playbooks.handbook.ts";

/** What they make of a trade. */
const BIRCH_TERMS = {
  failures: [{ id: "birch", name: "Birch", loss: "money", severity: "minor", words: [] }],
  letters: [],
  approvals: [],
};

/** A playbook that only they have. */
export const BIRCH_WAY = readHandbook("handbook")
  .sheets.filter(({ id }) => id === "last")
  .map((sheet) => ({ ...sheet, id: "birch-way", name: "The Birch way" }))[0];

/** What a stranger would send to change them. */
export const BIRCH_BODIES = {
  "PUT /playbooks/:playbook": { sheet: BIRCH_WAY, because: "x" },
  "POST /playbooks/:playbook/retirement": { because: "x" },
  "POST /playbooks/:playbook/return": { because: "x" },
  "POST /ratings/baseline/sheets/:sheet/withdrawal": { because: "x" },
  "POST /actions/:action/volume": { unit: "orders", before: 1, after: 1 },
  "PUT /industries/:trade": { terms: BIRCH_TERMS, because: "x" },
};

export const NILS = { name: "Nils Nygaard", email: "nils.nygaard@example.org" };
export const MAILBOX = "help@birch.example";

export const TRIAGE = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "No felt between the tables.",
  feels: "Annoyed",
  asks: "A whole table",
  priceMinor: 500_000,
};

export const HEARD = {
  happened: "The table of order 77 came scratched.",
  feels: "Annoyed",
  costThem: "A dinner",
  wants: "A whole table",
};

export const VOUCHER_AND_TABLE = {
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

export const PROMISES = [
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
