/** Mails made into tickets: what answers one another is one matter. */
import type { Mail } from "../incoming/index.ts";
import type { Moment } from "../words/moment.ts";
import { type Read, ticketOf } from "./ticket.ts";

/** What of a mail counts here. */
export type Letter = Pick<
  Mail,
  "from" | "to" | "subject" | "messageId" | "inReplyTo" | "references"
> & {
  /** Its new words alone. */
  readonly visible: string;
  readonly at: Moment;
  readonly isMachine: boolean;
};

/** Groups letters by what they answer, however they lie in the folder. */
export function threadsOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    while (parent.has(top)) top = parent.get(top) ?? top;
    // Every id on the way points at the top from now on, so that long threads stay quick.
    for (let each = id; each !== top; ) {
      const next = parent.get(each) ?? top;
      parent.set(each, top);
      each = next;
    }
    return top;
  };
  const nameOf = (letter: Letter, place: number): string => letter.messageId ?? `letter ${place}`;
  letters.forEach((letter, place) => {
    const own = root(nameOf(letter, place));
    for (const id of [...letter.references, ...letter.inReplyTo]) {
      const other = root(id);
      if (other !== root(own)) parent.set(other, root(own));
    }
  });
  const threads = new Map<string, Letter[]>();
  letters.forEach((letter, place) => {
    const top = root(nameOf(letter, place));
    const thread = threads.get(top);
    if (thread) thread.push(letter);
    else threads.set(top, [letter]);
  });
  return [...threads.values()];
}

/** One matter from its letters; `isOurs` tells the house's own addresses. */
export function ticketFrom(thread: readonly Letter[], isOurs: (address: string) => boolean): Read {
  const letters = thread
    .filter(({ isMachine }) => !isMachine)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const [first] = letters;
  if (!first) return { problem: "Only machines wrote in it." };
  const theirs = letters.find(({ from }) => from && !isOurs(from.address));
  const customer = theirs?.from ?? first.to.find(({ address }) => !isOurs(address));
  if (!customer) return { problem: "Nobody from outside the house is in it." };
  const { name, address } = customer;
  return ticketOf({
    mark: first.messageId ?? `${first.at} ${address} ${first.subject}`.slice(0, 300),
    subject: first.subject,
    customer: { name: name || address.split("@")[0] || "", email: address.toLowerCase() },
    tags: [],
    isOpen: false,
    words: letters.map(({ from, at, visible }) => ({
      side: from && isOurs(from.address) ? "house" : "customer",
      author: from?.name || from?.address || "",
      at,
      text: visible,
    })),
  });
}
