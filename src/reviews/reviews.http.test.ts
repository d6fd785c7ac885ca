import { expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import type { Needs } from "./needs.ts";
import type { Review } from "./review.ts";
import { reviewsDoors } from "./reviews.http.ts";

const by = { kind: "colleague", id: "ana", name: "Ana", role: "agent" } as const;
const review = {
  id: "r1",
  platform: "google_play",
  author: "Maria K.",
  stars: 1,
  url: null,
  postedAt: moment("2026-11-20T09:00:00Z"),
  reply: null,
} as Partial<Review> as Review;

const look = (file: { state: string } | undefined) => {
  const needs = { cases: { find: async () => file }, reviews: { ofCase: async () => review } };
  const call = { by, params: { case: "c1" }, query: undefined, body: undefined };
  return reviewsDoors["GET /cases/:case/review"](needs as unknown as Needs, {
    ...call,
    version: 0,
    tokenHash: undefined,
  });
};

test.each`
  file                   | stars        | why
  ${{ state: "open" }}   | ${1}         | ${"it is being answered"}
  ${{ state: "closed" }} | ${1}         | ${"what everybody could read is read later, too"}
  ${undefined}           | ${undefined} | ${"there is no such case"}
`("a review is shown with $stars stars: $why", async ({ file, stars }) => {
  expect(await look(file)).toMatchObject(
    stars ? { value: { review: { stars } } } : { refusal: { code: "not_found" } },
  );
});
