/**
 * Every place where a customer's words lie, in one list. A test asks the database whether a column
 * is missing here: whoever adds one says what becomes of it when a customer is erased.
 */
import { DEALINGS } from "./dealings.ts";
import type { Place } from "./place.ts";
import { SPOKEN } from "./spoken.ts";

/** In this order: what others hang on comes last. */
export const PLACES: readonly Place[] = [...SPOKEN, ...DEALINGS];

/** Tables that hold nothing of any customer, and the one that has its own way: the journal. */
export const ELSEWHERE: readonly string[] = (
  "api_keys baseline_sheets baselines bulks catalogue_editions causes chat_windows " +
  "coaching_guests colleagues counters duties editions entries forms hooks hours_editions " +
  "instruments journal journal_heads list_heads macros mailboxes migrations queues " +
  "ratings reckonings retirements saved_views secrets sessions skills standings tags " +
  "tellings trade_terms transfer_batches unwanted_marks watch_heads watches workspaces"
).split(" ");
