/**
 * The door to mail: what came by post and what leaves by it, before anybody asks whose it is.
 *
 * Promises: a mail is kept raw before anything reads it and before it is acknowledged; our ids are
 * signed, so nobody can make one up; a letter leaves at most once by itself, and a person is told
 * when it may not have arrived.
 *
 * Writes: letter left, letter uncertain, letter undelivered, letter delayed, letter delivered (of a
 * sealed mail “code …” in place of “letter …”), letter queued again, mail set aside, mail to be
 * read again, quiet asked for.
 */
export { brakeSince, mayWriteByItself } from "./brake.ts";
export {
  type Delivery,
  type DeliveryState,
  type GoesTo,
  type HandOver,
  queued,
} from "./delivery.ts";
export { keepQuiet } from "./keep-quiet.ts";
export type { Mails } from "./mails.ts";
export type { CaseOf, Needs as MailNeeds } from "./needs.ts";
export { noteBounce } from "./note-bounce.ts";
export type { Compose, Outbox } from "./outbox.ts";
export type { Quiet } from "./quiet.ts";
export type { RawMail, RawState } from "./raw.ts";
export { reply } from "./reply.ts";
export { returnAddress } from "./returned.ts";
export { takeMail } from "./take-mail.ts";
export {
  belongs,
  type Candidate,
  candidates,
  isMarkOf,
  type Mac,
  mailIdOf,
  markOf,
  ourMessage,
  taggedAddress,
  withoutMark,
} from "./thread.ts";
