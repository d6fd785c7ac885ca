/** Where words lie that colleagues wrote about a case: heard, promised, offered, learned. */
import type { Place } from "./place.ts";

export const DEALINGS: readonly Place[] = [
  {
    table: "listenings",
    of: "case",
    called: ["note of what we heard from them", "notes of what we heard from them"],
    erased: {
      happened: "word",
      feels: "word",
      cost_them: "word",
      wants: "word",
      correction: "word",
    },
    kept: "by_id by_name",
  },
  { table: "involvements", of: "case", erased: { part: "names" } },
  {
    table: "closures",
    of: "case",
    erased: { reason: "word", card: "codes", reopened_because: "word" },
    kept: "by_id by_name reopened_by",
  },
  {
    table: "approvals",
    of: "letter",
    erased: { override_reason: "word" },
    kept: "by_kind by_id by_name",
  },
  {
    table: "sendings",
    of: "case",
    erased: { goes_with: "codes", because: "word" },
    ends: [["waiting"], "withdrawn"],
    kept: "by state",
  },
  {
    table: "letters",
    of: "case",
    called: ["letter of ours", "letters of ours"],
    erased: { subject: "word", body: "word", reading: "codes" },
    ends: [["draft", "approved", "scheduled"], "discarded"],
    kept: "kind state author_kind author_id author_name",
  },
  {
    table: "commitments",
    of: "case",
    called: ["promise, in its words", "promises, in their words"],
    erased: { what: "word", proof: "word" },
    ends: [["proposed", "open"], "withdrawn"],
    kept: "kind state settled_by",
  },
  {
    table: "answers",
    of: "offer",
    erased: { by_name: "by", words: "word" },
    kept: "by_kind by_id verdict fit option_id",
  },
  {
    table: "offers",
    of: "case",
    called: ["offer, in its words", "offers, in their words"],
    erased: { why: "word", options: "codes", owed: "codes", withdrawn_because: "word" },
    ends: [["proposed", "approved", "made"], "withdrawn"],
    kept:
      "state clause_id currency proposed_by_kind proposed_by_id proposed_by_name " +
      "approved_by_kind approved_by_id approved_by_name",
  },
  {
    table: "awards",
    of: "case",
    erased: { what: "word", proof: "word" },
    kept: "kind currency state",
  },
  { table: "vouchers", of: "award", erased: { redeemed_for: "word" }, kept: "code_hash currency" },
  {
    table: "follow_ups",
    of: "case",
    erased: { words: "word" },
    ends: [["scheduled", "asked"], "cancelled"],
    kept: "checkpoint state verdict",
  },
  {
    table: "actions",
    of: "case",
    erased: {
      what: "names",
      proof: "names",
      verified: "inside",
      effect: "inside",
      reopened: "inside",
    },
    kept: "kind means created_by done_by done_by_id",
  },
  { table: "traces", of: "case", erased: { whys: "inside" }, kept: "by_name" },
  {
    table: "debriefs",
    of: "case",
    erased: {
      happened: "names",
      made_sense: "names",
      would_have_helped: "names",
      changes: "names",
    },
    kept: "by_id by_name with_ids",
  },
  { table: "closure_messages", of: "case", erased: { words: "names" }, kept: "by_id by_name" },
  // Derived from all the rest, and made anew from what is left of it.
  { table: "listings", of: "case", erased: "forget" },
  { table: "case_words", of: "case", erased: "forget" },
  { table: "bulk_parts", of: "case", erased: { because: "names" }, kept: "state" },
  {
    table: "cases",
    of: "customer",
    erased: { title: "word", cause: "names", feels: "word", asks: "word" },
    ends: [["open"], "closed"],
    kept: "state playbook_id failure severity stance cause_state",
  },
  {
    table: "incidents",
    of: "incident",
    erased: { title: "names", ended: "inside" },
    kept: "opened_by",
  },
  { table: "conversations", of: "customer", erased: { subject: "word" }, kept: "channel" },
  {
    table: "customers",
    of: "customer",
    called: ["name with its addresses", "names with their addresses"],
    erased: { name: "word", email: "nothing", phone: "nothing", language: "nothing" },
    kept: "contact erased_by erased_ground",
  },
];
