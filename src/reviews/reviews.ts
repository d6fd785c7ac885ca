/** What reviews asks of the world: a place to keep them. */
import type { Platform } from "./platform.ts";
import type { Reply, Review } from "./review.ts";

export type Reviews = {
  keep(review: Review): Promise<void>;
  find(id: string): Promise<Review | undefined>;
  ofCase(caseId: string): Promise<Review | undefined>;
  /** Whether this very review came before. */
  isKnown(platform: Platform, mark: string): Promise<boolean>;
  answer(id: string, reply: Reply): Promise<void>;
};
