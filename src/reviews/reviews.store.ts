/** Reviews in the database, one workspace at a time. */
import { and, eq, inArray } from "drizzle-orm";
import { sha256 } from "../rim/clock.ts";
import type { Tx } from "../rim/db/db.ts";
import type { Review } from "./review.ts";
import type { Reviews } from "./reviews.ts";
import { reviews } from "./reviews.tables.ts";

export function reviewsIn(tx: Tx, workspaceId: string): Reviews {
  const mine = eq(reviews.workspaceId, workspaceId);
  return {
    keep: async (review) => void (await tx.insert(reviews).values({ workspaceId, ...review })),
    find: async (id) =>
      (
        await tx
          .select(REVIEW)
          .from(reviews)
          .where(and(mine, eq(reviews.id, id)))
      )[0],
    ofCase: async (caseId) =>
      (
        await tx
          .select(REVIEW)
          .from(reviews)
          .where(and(mine, eq(reviews.caseId, caseId)))
      )[0],
    async isKnown(platform, mark) {
      const [one] = await tx
        .select({ id: reviews.id })
        .from(reviews)
        .where(
          and(
            mine,
            eq(reviews.platform, platform),
            // Of a customer who was erased only the hash is left; it still comes in once.
            inArray(reviews.mark, [mark, sha256(mark)]),
          ),
        );
      return one !== undefined;
    },
    answer: async (id, reply) =>
      void (await tx
        .update(reviews)
        .set({ reply })
        .where(and(mine, eq(reviews.id, id)))),
  };
}

const REVIEW = {
  id: reviews.id,
  caseId: reviews.caseId,
  platform: reviews.platform,
  mark: reviews.mark,
  author: reviews.author,
  stars: reviews.stars,
  title: reviews.title,
  text: reviews.text,
  postedAt: reviews.postedAt,
  url: reviews.url,
  reply: reviews.reply,
} satisfies Record<keyof Review, unknown>;
