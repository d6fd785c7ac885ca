/**
 * The door to incoming: what a mail says, before anybody asks whose it is. Nouns alone.
 *
 * Promises: a machine's mail is told from a person's; a letter that came back is known by whom it
 * did not reach and whether it is still tried; what a mail quotes is folded away, never thrown
 * away. Whatever the bytes are, reading them takes steps in proportion to their length.
 *
 * Writes nothing.
 */
export { automatic, type Machine, machine } from "./automatic.ts";
export { arrivals, type Bounce, bounceOf } from "./bounce.ts";
export { hopsIn } from "./hops.ts";
export type { Automatic } from "./machines.ts";
export { marksOf } from "./marks.ts";
export { type Address, type Enclosure, type Mail, sameMailbox, writer } from "./mail.ts";
export { fold } from "./quote.ts";
export { answering, bare } from "./subject.ts";
