/** Links to a customer's page: what opens, what never does, and that nothing else can be said. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Opened, PAGE_DAYS, pageLink, readPageToken, tokenOf } from "./link.ts";

const LUMEN = "0192f3a0-0000-7000-8000-000000000001";
const OTHER_HOUSE = "0192f3a0-0000-7000-8000-000000000002";
const LAMP = "0192f3a0-0000-7000-8000-0000000000aa";
const OTHER_CASE = "0192f3a0-0000-7000-8000-0000000000bb";
const secret = "the house's secret";

const page: Opened = { workspaceId: LUMEN, caseId: LAMP, generation: 3, endsOn: "2027-05-01" };
const token = tokenOf(secret, page);

/** The token with some of its bytes replaced, signature left as it was. */
const changed = (place: number, bytes: string): string => {
  const all = Buffer.from(token, "base64url");
  Buffer.from(bytes, "hex").copy(all, place);
  return all.toString("base64url");
};
const hex = (id: string) => id.replaceAll("-", "");

test("a link carries the case, its generation and its last day, and opens until then", () => {
  const link = pageLink({
    secret,
    publicUrl: "https://care.lumen.example",
    today: "2026-11-02",
    workspaceId: LUMEN,
    caseId: LAMP,
    generation: 3,
  });
  expect(link).toMatch(/^https:\/\/care\.lumen\.example\/p\/[\w-]{76}$/);
  const read = readPageToken(secret, link.slice(-76), "2026-11-02");
  expect(read).toEqual({ ...page, endsOn: "2027-05-01" });
  expect(PAGE_DAYS).toBe(180);
});

describe("what does not open", () => {
  const none = undefined;
  test.each`
    given                                    | today           | with           | opens   | why
    ${token}                                 | ${"2027-05-01"} | ${secret}      | ${page} | ${"its last day is still its own"}
    ${token}                                 | ${"2027-05-02"} | ${secret}      | ${none} | ${"it has ended the day before"}
    ${token}                                 | ${"2026-11-02"} | ${"another's"} | ${none} | ${"another house signed it"}
    ${changed(1, hex(OTHER_HOUSE))}          | ${"2026-11-02"} | ${secret}      | ${none} | ${"another workspace was written into it"}
    ${changed(17, hex(OTHER_CASE))}          | ${"2026-11-02"} | ${secret}      | ${none} | ${"another case was written into it"}
    ${changed(33, "00000004")}               | ${"2026-11-02"} | ${secret}      | ${none} | ${"a generation was written into it"}
    ${changed(37, "0000ffff")}               | ${"2026-11-02"} | ${secret}      | ${none} | ${"a later end was written into it"}
    ${changed(0, "02")}                      | ${"2026-11-02"} | ${secret}      | ${none} | ${"it is of a kind we do not make"}
    ${token.slice(0, -1)}                    | ${"2026-11-02"} | ${secret}      | ${none} | ${"the mail cut it short"}
    ${`${token}A`}                           | ${"2026-11-02"} | ${secret}      | ${none} | ${"something was added"}
    ${`${token.slice(0, -1)}=`}              | ${"2026-11-02"} | ${secret}      | ${none} | ${"padding is no sign of ours"}
    ${token.toUpperCase()}                   | ${"2026-11-02"} | ${secret}      | ${none} | ${"somebody typed it"}
    ${""}                                    | ${"2026-11-02"} | ${secret}      | ${none} | ${"there is nothing"}
    ${"../../../etc/passwd".padEnd(76, "x")} | ${"2026-11-02"} | ${secret}      | ${none} | ${"it was never a token"}
    ${"A".repeat(76)}                        | ${"2026-11-02"} | ${secret}      | ${none} | ${"zeros sign nothing"}
  `("$why", ({ given, today, with: by, opens }) => {
    expect(readPageToken(by, given, today)).toEqual(opens);
  });
});

test("no bit of a token can be flipped", () => {
  const bytes = Buffer.from(token, "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(readPageToken(secret, flipped.toString("base64url"), "2026-11-02")).toBeUndefined();
  }
});

test("whatever is written can be read, in 76 signs that a mail does not break", () => {
  const days = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.uuid(),
      fc.nat({ max: 2 ** 32 - 1 }),
      days,
      (workspaceId, caseId, generation, endsOn) => {
        const any = { workspaceId, caseId, generation, endsOn };
        const written = tokenOf(secret, any);
        expect(written).toMatch(/^[\w-]{76}$/);
        expect(readPageToken(secret, written, endsOn)).toEqual(any);
      },
    ),
  );
});
