/**
 * Every place where a customer's words lie, in one list. A test asks the database whether a column
 * is missing here: whoever adds one says what becomes of it when a customer is erased.
 */
import type { Place } from "./place.ts";

export const PLACES: readonly Place[] = [
  {
    table: "raw_mails",
    of: "mail",
    called: ["mail as it came", "mails as they came"],
    erased: {
      mail_from: "word",
      rcpt_to: "word",
      content: "empty",
      problem: "nothing",
      print: "id",
    },
    kept: "state",
  },
  {
    table: "matches",
    of: "match",
    erased: {
      writer_name: "word",
      writer_address: "word",
      subject: "word",
      glimpse: "word",
      because: "word",
    },
    kept: "found_by state decided_by",
  },
  {
    table: "deliveries",
    of: "delivery",
    called: ["letter as it left", "letters as they left"],
    erased: { to_address: "word", content: "empty", problem: "nothing" },
    ends: [["queued", "uncertain", "bounced", "given_up"], "cancelled"],
    kept: "state claimed_by bounce_kind",
  },
  { table: "quiet_addresses", of: "address", erased: "forget" },
  {
    table: "attachments",
    of: "message",
    called: ["attachment", "attachments"],
    erased: { name: "word", content: "empty", suspicion: "nothing" },
    kept: "media_type",
  },
  {
    table: "messages",
    of: "conversation",
    called: ["message, with every word of it", "messages, with every word in them"],
    erased: {
      by_name: "by",
      subject: "word",
      body: "word",
      folded: "nothing",
      html: "nothing",
      mail_id: "nothing",
      in_reply_to: "nothing",
      mail_references: "nothing",
      thread_topic: "nothing",
      thread_index: "nothing",
    },
    kept: "direction channel by_kind by_id",
  },
  { table: "imports", of: "conversation", erased: { mark: "print" }, kept: "source" },
  {
    table: "reviews",
    of: "case",
    called: ["review as we kept it", "reviews as we kept them"],
    erased: {
      mark: "print",
      author: "word",
      title: "word",
      text: "word",
      url: "nothing",
      reply: "codes",
    },
    kept: "platform",
  },
  { table: "chats", of: "case", erased: { visitor: "word" } },
  { table: "hook_threads", of: "case", erased: "forget" },
  { table: "replays", of: "answer", erased: "forget" },
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
    erased: { why: "word", options: "codes", withdrawn_because: "word" },
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
    erased: { what: "names", proof: "names" },
    kept: "kind created_by done_by",
  },
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
  {
    table: "cases",
    of: "customer",
    erased: { title: "word", cause: "names", feels: "word", asks: "word" },
    ends: [["open"], "closed"],
    kept: "state playbook_id failure severity stance cause_state",
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

/** Tables that hold nothing of any customer, and the one that has its own way: the journal. */
export const ELSEWHERE: readonly string[] = (
  "api_keys chat_windows colleagues counters entries forms hooks journal journal_heads mailboxes " +
  "migrations secrets sessions standings unwanted_marks workspaces"
).split(" ");
