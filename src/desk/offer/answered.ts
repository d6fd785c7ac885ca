/** Whoever asked for more hears our answer where they wrote: a person's own words, by mail. */
import type { Render } from "../../apologies/index.ts";
import type { Case } from "../../cases/index.ts";
import { type Day, onTheWall } from "../../clocks/index.ts";
import type { Offer } from "../../compensation/index.ts";
import { type ConversationsNeeds, postLetter } from "../../conversations/index.ts";
import type { Journal, Line } from "../../journal/index.ts";
import { firstNameOf } from "../../people/index.ts";
import { filled, greetingIn, type Speech } from "../../speeches/index.ts";
import { done, type Outcome } from "../../words/outcome.ts";

type Needs = Omit<ConversationsNeeds, "journal" | "matches"> & {
  readonly cases: { find(caseId: string): Promise<Case | undefined> };
  readonly offers: { ofCase(caseId: string): Promise<readonly Offer[]> };
  readonly speechFor: (file: Case) => Promise<Speech>;
  readonly pageOf: (file: Case) => string;
  readonly render: Render;
  readonly journal: Journal;
};
type Event = Line & { readonly caseId: string };

/**
 * That we stand by our offer. Another offer goes out with a letter of its own, so nothing is sent
 * of it here; and whoever has no address, or wants no letters, is called by a person.
 */
export async function tellAnswered(needs: Needs, event: Event): Promise<Outcome<unknown>> {
  const { cases, people, journal } = needs;
  const { caseId, facts, by } = event;
  const offerId = String(facts?.["offerId"]);
  const offer = (await needs.offers.ofCase(caseId)).find(({ id }) => id === offerId);
  const reply = offer?.counter?.reply;
  const file = await cases.find(caseId);
  const customer = file && (await people.customer(file.customerId));
  if (!offer || reply?.verdict !== "stands" || !file || !customer?.email) return done(null);
  if (customer.contact === "unwanted") return done(null);

  const { name: house, timeZone } = await people.workspace();
  const firstName = firstNameOf(customer);
  const speech = await needs.speechFor(file);
  const until = onTheWall(offer.expiresAt, timeZone).day;
  const body = bodyOf(speech, { firstName, words: reply.words, until, signed: by.name, house });
  const pageUrl = needs.pageOf(file);
  const posted = await postLetter(needs, {
    conversationId: file.conversationId,
    subject: file.title,
    body,
    ...needs.render({ body, house, pageUrl, firstName, signedBy: by.name, speech }),
    by,
  });
  if (!posted.ok) return posted;
  const { messageId } = posted.value;
  await journal.add({ what: "counter told", by, caseId, facts: { offerId, messageId } });
  return done(messageId);
}

type Said = { firstName: string; words: string; until: Day; signed: string; house: string };

const bodyOf = (speech: Speech, { firstName, words, until, signed, house }: Said): string =>
  [
    greetingIn(speech, firstName),
    words,
    filled(speech.says.mail.stillOpen, { day: speech.day(until) }),
    `${speech.says.mail.regards}\n${signed}\n${house}`,
  ].join("\n\n");
