/** Sheets of reviews as platforms export them: which column is which, and what a row says. */
import { expect, test } from "vitest";
import { platformIn } from "./platform.ts";
import { isComplaint, mustFit } from "./review.ts";
import { columnsOf, reviewIn } from "./sheet.ts";

test.each`
  headings                                                         | columns                                       | why
  ${["Review Text", "Star Rating", "Review Submit Date and Time"]} | ${{ text: 0, stars: 1, postedAt: 2 }}         | ${"a play console's export"}
  ${["author_name", "rating", "review", "date", "url"]}            | ${{ stars: 1, text: 2, postedAt: 3, url: 4 }} | ${"a scraper's, in snake"}
  ${["Name", "Comment"]}                                           | ${{ author: 0, text: 1 }}                     | ${"somebody's own"}
  ${["A", "B"]}                                                    | ${{}}                                         | ${"nothing that we know"}
`("columns by their headings: $why", ({ headings, columns }) => {
  expect(columnsOf(headings)).toEqual(columns);
});

const columns = columnsOf(["author", "stars", "title", "text", "date", "url", "platform"]);
const row = (change: Partial<Record<"stars" | "text" | "date" | "platform" | "url", string>>) => {
  const { stars = "2", text = "It broke.", date = "2026-11-01", platform = "", url = "" } = change;
  return ["Maria", stars, "", text, date, url, platform];
};

test.each`
  said       | stars        | why
  ${"4"}     | ${4}         | ${"a number"}
  ${"4.0"}   | ${4}         | ${"with a point"}
  ${"3,6"}   | ${4}         | ${"with a comma, rounded"}
  ${"8/10"}  | ${4}         | ${"of ten"}
  ${"★★☆☆☆"} | ${2}         | ${"drawn"}
  ${""}      | ${null}      | ${"none given"}
  ${"great"} | ${undefined} | ${"not a number"}
  ${"9"}     | ${undefined} | ${"more than there are"}
`("stars as “$said”: $why", ({ said, stars }) => {
  const read = reviewIn(columns, row({ stars: said }));
  if (stars === undefined) expect(read).toHaveProperty("problem");
  else expect(read).toMatchObject({ stars });
});

test.each`
  date                           | postedAt                      | why
  ${"2026-11-01"}                | ${"2026-11-01T12:00:00.000Z"} | ${"a day is its noon"}
  ${"2026-11-01 08:30"}          | ${"2026-11-01T08:30:00.000Z"} | ${"without a zone it is UTC"}
  ${"2026-11-01T08:30:00+01:00"} | ${"2026-11-01T07:30:00.000Z"} | ${"with one, that"}
  ${""}                          | ${null}                       | ${"nobody says"}
  ${"11/01/2026"}                | ${undefined}                  | ${"November or January: not guessed"}
`("a date as “$date”: $why", ({ date, postedAt }) => {
  const read = reviewIn(columns, row({ date }));
  if (postedAt === undefined) expect(read).toHaveProperty("problem");
  else expect(read).toMatchObject({ postedAt });
});

test("a row without words is not a review", () => {
  expect(reviewIn(columns, row({ text: "" }))).toEqual({ problem: "no words" });
});

test("a cell that computes is text like any other", () => {
  const evil = '=HYPERLINK("http://evil.example","click")';
  expect(reviewIn(columns, row({ text: evil, url: "javascript:alert(1)" }))).toMatchObject({
    text: evil,
    url: null,
  });
});

test.each`
  said                               | platform
  ${"Google Play Store"}             | ${"google_play"}
  ${"https://play.google.com/store"} | ${"google_play"}
  ${"iTunes"}                        | ${"app_store"}
  ${"https://www.tripadvisor.de/x"}  | ${"tripadvisor"}
  ${"Google"}                        | ${"google"}
  ${"the local paper"}               | ${"other"}
`("“$said” is $platform", ({ said, platform }) => {
  expect(platformIn(said)).toBe(platform);
});

test.each`
  stars   | complains | why
  ${1}    | ${true}   | ${"as bad as it gets"}
  ${3}    | ${true}   | ${"let down somewhere"}
  ${4}    | ${false}  | ${"praise with a wish"}
  ${null} | ${true}   | ${"nobody knows: a person looks"}
`("$stars stars: $why", ({ stars, complains }) => {
  expect(isComplaint({ stars })).toBe(complains);
});

test.each`
  platform         | text                 | fits     | why
  ${"google_play"} | ${"x".repeat(350)}   | ${true}  | ${"just fits"}
  ${"google_play"} | ${"x".repeat(351)}   | ${false} | ${"would be cut off"}
  ${"google_play"} | ${"😀".repeat(350)}  | ${true}  | ${"a reader counts signs, not their halves"}
  ${"google"}      | ${"ä".repeat(2_049)} | ${false} | ${"counted in bytes there"}
  ${"tripadvisor"} | ${"x".repeat(5_000)} | ${true}  | ${"we know of no limit"}
`("an answer on $platform: $why", ({ platform, text, fits }) => {
  expect(mustFit({ platform }, text).ok).toBe(fits);
});
