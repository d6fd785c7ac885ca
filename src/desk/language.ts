/** In which language somebody writes, as far as a few lines tell. */
import { hear } from "@amends/hearing";
import type { Case } from "../cases/index.ts";
import type { Conversations } from "../conversations/index.ts";
import type { People } from "../people/index.ts";

/** As many letters as are enough to tell. */
const LETTERS = 600;

export const languageOf = (text: string): string | null => hear(text.slice(0, LETTERS)).language;

/** What the house wrote at a door, where that is heard to be in another language than the rest. */
export function writtenIn(
  text: string,
  { own, spoken }: { own: string | null; spoken: string },
): string | undefined {
  const heard = own ?? languageOf(text);
  return heard && heard !== spoken ? heard : undefined;
}

/** In which language to write to them: what they said, else what they write in. */
export const languageFrom =
  (people: Pick<People, "customer">, conversations: Pick<Conversations, "messages">) =>
  async ({ customerId, conversationId }: Pick<Case, "customerId" | "conversationId">) => {
    const said = (await people.customer(customerId))?.language;
    if (said) return said;
    const messages = await conversations.messages(conversationId);
    const theirs = messages.find(({ direction, automatic }) => direction === "in" && !automatic);
    return theirs ? languageOf(theirs.body) : null;
  };
