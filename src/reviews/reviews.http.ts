/** Reviews over HTTP; a sheet is read here, its meaning in sheet.ts. */
import type { Doors } from "../rim/http/doors.ts";
import { rowsIn } from "../rim/table.ts";
import { moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { answerReview } from "./answer-review.ts";
import type { Needs } from "./needs.ts";
import { limitOf, PLATFORMS } from "./platform.ts";
import type { Found, Review } from "./review.ts";
import type { reviewsContract } from "./reviews.contract.ts";
import { columnsOf, reviewIn } from "./sheet.ts";
import { takeReviews } from "./take-reviews.ts";

export const reviewsDoors: Doors<typeof reviewsContract, Needs> = {
  "POST /reviews": async (needs, { body, by }) => {
    const found = body.reviews.map(({ id, postedAt, ...review }) => ({
      ...review,
      mark: id,
      postedAt: postedAt ? moment(postedAt) : null,
    }));
    const taken = await takeReviews(needs, { found, by });
    return taken.ok ? done({ ...taken.value, unread: [] }) : taken;
  },
  "POST /review-sheets": async (needs, { body, by }) => {
    const sheet = readSheet(body.csv);
    if (!sheet.ok) return sheet;
    const taken = await takeReviews(needs, { found: sheet.value.found, by });
    return taken.ok ? done({ ...taken.value, unread: sheet.value.unread }) : taken;
  },
  "GET /cases/:case/review": async ({ cases, reviews }, { params }) => {
    if (!(await cases.find(params.case))) return refused("not_found", "There is no such case.");
    const review = await reviews.ofCase(params.case);
    return done({ review: review ? shown(review) : null });
  },
  "POST /reviews/:review/reply": (needs, { params, body, by }) =>
    answerReview(needs, { reviewId: params.review, text: body.text, by }),
};

const shown = ({ id, platform, author, stars, url, postedAt, reply }: Review) => ({
  id,
  platform,
  site: PLATFORMS[platform].name,
  author,
  stars,
  url,
  postedAt,
  letters: limitOf(platform),
  reply,
});

const ROWS_MOST = 2_000;
const UNREAD_MOST = 50;

type Sheet = { found: Found[]; unread: { row: number; because: string }[] };

function readSheet(csv: string): Outcome<Sheet> {
  const rows = rowsIn(csv);
  if (!rows) return refused("malformed", "This is not a sheet that can be read. Save it as CSV.");
  const [first, ...others] = rows;
  const headings = first?.cells ?? [];
  const columns = columnsOf(headings);
  if (columns.text === undefined) {
    const heard = headings.slice(0, 20).join(", ").slice(0, 300);
    return refused(
      "no_words_column",
      `No column is headed “text”, “review” or “comment”; we found: ${heard}.`,
    );
  }
  if (others.length > ROWS_MOST) {
    const most = ROWS_MOST.toLocaleString("en");
    return refused("too_large", `These are more than ${most} rows. Send them in parts.`);
  }
  const sheet: Sheet = { found: [], unread: [] };
  for (const { line, cells } of others) {
    const read = reviewIn(columns, cells);
    if (!("problem" in read)) sheet.found.push(read);
    else if (sheet.unread.length < UNREAD_MOST)
      sheet.unread.push({ row: line, because: read.problem });
  }
  return done(sheet);
}
