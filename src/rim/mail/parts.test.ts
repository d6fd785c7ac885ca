import { describe, expect, test } from "vitest";
import { partsOf, wordsOf } from "./parts.ts";
import { attachedIn, slipsOf } from "./slips.ts";

const mail = (...lines: string[]) => lines.join("\r\n");
const mixed = "Content-Type: multipart/mixed; boundary=b";

describe("what is attached", () => {
  test.each`
    part                                                       | names             | why
    ${["Content-Type: image/png"]}                             | ${["image/png"]}  | ${"a picture without a name"}
    ${['Content-Type: text/plain; name="a.txt"']}              | ${["a.txt"]}      | ${"words with a name"}
    ${["Content-Disposition: attachment"]}                     | ${["text/plain"]} | ${"marked as attached"}
    ${["Content-Type: text/html"]}                             | ${[]}             | ${"words to be read"}
    ${["Content-Type: application/x; name*=utf-8''caf%C3%A9"]} | ${["café"]}       | ${"RFC 2231"}
    ${["Content-Type: a/b; name*0=long;", " name*1=er.png"]}   | ${["longer.png"]} | ${"in pieces"}
    ${['Content-Type: a/b; name="=?utf-8?q?caf=C3=A9?="']}     | ${["café"]}       | ${"RFC 2047, where it does not belong"}
    ${["Content-Type: text"]}                                  | ${[]}             | ${"a type that makes no sense is words"}
  `("$part: $why", ({ part, names }) => {
    const parts = partsOf(mail(mixed, "", "--b", ...part, "", "x", "--b--", ""));
    expect(attachedIn(parts)).toEqual(names);
  });
});

test("a letter enclosed is read with what it holds, and known as enclosed", () => {
  const inner = [
    "Content-Type: message/rfc822",
    "",
    "To: ana@home.example",
    mixed.replace("=b", "=c"),
  ];
  const parts = partsOf(
    mail(mixed, "", "--b", "", "outer", "--b", ...inner, "", "--c", "", "inner", "--c--", "--b--"),
  );
  expect(slipsOf(parts)).toEqual([
    { mediaType: "text/plain", within: false, words: "outer" },
    { mediaType: "message/rfc822", within: false, words: expect.stringContaining("ana@home") },
    { mediaType: "text/plain", within: true, words: "inner" },
  ]);
});

test("a report whose lines are encoded is read as its words", () => {
  const parts = partsOf(
    mail(mixed, "", "--b", "Content-Transfer-Encoding: base64", "", "Y2Fmw6k=", "--b--"),
  );
  expect(wordsOf(parts[1] ?? fail(), 100)).toBe("café");
});

test.each`
  bytes                                                                                                              | why
  ${`${mixed}\n\n${"--b\n".repeat(200_000)}`}                                                                        | ${"parts without end"}
  ${`X: ${"x".repeat(1_000_000)}\n\nbody`}                                                                           | ${"a header of a million letters"}
  ${"X: y\n".repeat(200_000)}                                                                                        | ${"headers without end"}
  ${`X: y\n${" z\n".repeat(300_000)}`}                                                                               | ${"a header of many lines"}
  ${Array.from({ length: 10_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`).join("")} | ${"parts ten thousand deep"}
  ${"Content-Type: message/rfc822\n\n".repeat(30_000)}                                                               | ${"letters in letters"}
  ${`${mixed}\n\n${"-".repeat(1_000_000)}`}                                                                          | ${"a line of dashes"}
`("$why come to an end, with few parts", ({ bytes }) => {
  expect(partsOf(bytes).length).toBeLessThanOrEqual(501);
});

const fail = (): never => {
  throw new Error("there should be a part");
};
