/**
 * The door to the ledger: what we promised, in every currency, and where each cent of it went.
 *
 * Promises: an entry moves one amount of one debt from one account to another and stays for ever;
 * no account of a debt sinks below zero, nothing is paid that was not pledged, and what the law
 * owes never mixes with what was given freely: held by nouns, and by the database again.
 *
 * Writes nothing in the journal: whoever enters says there what happened.
 */
export { type Books, booksOf, type Moved, type Witnesses } from "./books.ts";
export {
  type Account,
  type Act,
  after,
  type Debt,
  type Entry,
  expire,
  type Ledger,
  opened,
  pay,
  pledge,
  redeem,
  reverse,
  type Source,
  withdraw,
} from "./ledger.ts";
