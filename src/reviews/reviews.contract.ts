/** The doors of reviews: taking them in, by one or by sheet, and answering in public. */
import { z } from "zod";
import { At, By, contract, Id, Left, Line, Words } from "../rim/http/contract.ts";

const Platform = z.enum([
  "google_play",
  "app_store",
  "google",
  "tripadvisor",
  "booking",
  "trustpilot",
  "yelp",
  "other",
]);

const Found = z.object({
  platform: Platform,
  /** The platform's own id; the same review is taken in once. */
  id: Line(300),
  author: Line(200),
  stars: z.int().min(1).max(5).nullable(),
  title: z.string().trim().max(300).default(""),
  text: Words(20_000),
  postedAt: At.nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1_000)
    .nullable()
    .default(null),
});

export const Review = z.object({
  id: Id,
  platform: Platform,
  /** As people call it. */
  site: z.string(),
  author: z.string(),
  stars: z.int().nullable(),
  url: z.string().nullable(),
  postedAt: At.nullable(),
  /** How many letters a public answer may have there; null where we know of no limit. */
  letters: z.int().nullable(),
  reply: z.object({ text: z.string(), at: At, by: By }).nullable(),
});

const Taken = z.object({
  opened: z.int(),
  known: z.int(),
  praise: z.int(),
  /** Rows of a sheet that could not be read, and why. */
  unread: z.array(z.object({ row: z.int(), because: z.string() })),
});

export const reviewsContract = contract({
  "POST /reviews": {
    says: "Takes reviews in; each with three stars or fewer, or none given, opens a case, once.",
    once: true,
    body: z.object({ reviews: z.array(Found).min(1).max(500) }),
    answer: Taken,
  },
  "POST /review-sheets": {
    says: "Takes a sheet of reviews in, as a platform exports it (CSV with a heading a column).",
    once: true,
    body: z.object({ csv: z.string().min(1).max(900_000) }),
    answer: Taken,
  },
  "GET /cases/:case/review": {
    says: "The review that a case began with, if it was one.",
    answer: z.object({ review: Review.nullable() }),
  },
  "POST /reviews/:review/reply": {
    says: "Keeps the public answer to a review; refused when it is too long or holds a fault.",
    once: true,
    body: z.object({ text: Words(6_000) }),
    answer: Left,
    status: 201,
  },
});
