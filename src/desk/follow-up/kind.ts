/** Kind words: what the customer said when they were glad, to pass on to those who were there. */
import type { Offer } from "../../compensation/index.ts";
import { isOnlyThanks, type Message } from "../../conversations/index.ts";
import { type FollowUp, unhappy } from "../../follow-ups/index.ts";

type Spoken = {
  readonly followUps: readonly Pick<FollowUp, "words" | "verdict" | "answeredAt">[];
  readonly offers: readonly Pick<Offer, "answer">[];
  readonly messages: readonly Pick<Message, "direction" | "byKind" | "body" | "at">[];
};

/** The last of them; nothing when they were never glad in words. Whoever is not is no praise. */
export function kindWords({ followUps, offers, messages }: Spoken): string | null {
  const said = [
    ...followUps.map(({ words, verdict, answeredAt }) => ({
      words: verdict && !unhappy(verdict) ? words : null,
      at: answeredAt,
    })),
    ...offers.map(({ answer }) => ({
      words: answer?.verdict === "accepted" && answer.fit !== "falls_short" ? answer.words : null,
      at: answer?.at ?? null,
    })),
    ...messages.map(({ direction, byKind, body, at }) => ({
      words: direction === "in" && byKind === "customer" && isOnlyThanks(body) ? body : null,
      at,
    })),
  ].filter(({ words }) => words?.trim());
  return said.toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? "")).at(-1)?.words ?? null;
}
