import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { belongs, candidates, mailIdOf, ourMessage } from "./thread.ts";

const mac = (text: string) => createHmac("sha256", "secret").update(text).digest("hex");
const stranger = (text: string) => createHmac("sha256", "guess").update(text).digest("hex");
const A = "0197a1b2-0000-7000-8000-00000000000a";
const B = "0197a1b2-0000-7000-8000-00000000000b";
const [ours, older] = [mailIdOf(A, mac, "lumen.example"), mailIdOf(B, mac, "lumen.example")];

describe("our id", () => {
  test("names its message, whoever's it is", () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => ourMessage(mailIdOf(id, mac, "a.example"), mac) === id),
    );
  });

  test.each`
    mailId                                        | message | why
    ${ours}                                       | ${A}    | ${"as we wrote it"}
    ${ours.toUpperCase()}                         | ${A}    | ${"as a mailer shouts it"}
    ${ours.replace("lumen.example", "b.example")} | ${A}    | ${"the domain may move"}
    ${mailIdOf(A, stranger, "lumen.example")}     | ${null} | ${"signed with a guess"}
    ${ours.replace("0a.", "0b.")}                 | ${null} | ${"another message under our signature"}
    ${`x${ours}`}                                 | ${null} | ${"something before it"}
    ${"one@home.example"}                         | ${null} | ${"theirs"}
    ${"amd.@lumen.example"}                       | ${null} | ${"only looks like ours"}
    ${""}                                         | ${null} | ${"nothing"}
  `("$mailId: $why", ({ mailId, message }) => {
    expect(ourMessage(mailId, mac)).toBe(message);
  });
});

describe("where a mail may belong", () => {
  const letter = (messageId: string) => ({ by: "letter", messageId });
  const known = (mailId: string) => ({ by: "mail", mailId });

  test.each`
    inReplyTo  | references        | places                                               | why
    ${[ours]}  | ${[older]}        | ${[letter(A), letter(B), known(ours), known(older)]} | ${"what it answers comes first"}
    ${[]}      | ${[older, ours]}  | ${[letter(A), letter(B), known(ours), known(older)]} | ${"then the newest it refers to"}
    ${["x@h"]} | ${[ours, "x@h"]}  | ${[letter(A), known("x@h"), known(ours)]}            | ${"ours before theirs, each once"}
    ${["x@h"]} | ${["y@h", "z@h"]} | ${[known("x@h"), known("z@h"), known("y@h")]}        | ${"theirs in the same order"}
    ${[]}      | ${[]}             | ${[]}                                                | ${"no ids, no thread, whatever the subject"}
  `("$why", ({ inReplyTo, references, places }) => {
    expect(candidates({ inReplyTo, references }, mac)).toEqual(places);
  });

  test("is looked up a bounded number of times", () => {
    const references = Array.from({ length: 5_000 }, (_, at) => `${at}@home.example`);
    const places = candidates({ inReplyTo: [ours], references }, mac);
    expect(places).toHaveLength(51);
    expect(places.at(0)).toEqual(letter(A));
  });
});

test.each`
  customer                | writer                    | is            | why
  ${"maria@home.example"} | ${"maria@home.example"}   | ${"same"}     | ${"it is she"}
  ${"maria@home.example"} | ${" Maria@HOME.example"}  | ${"same"}     | ${"however it is spelt"}
  ${"maria@home.example"} | ${"joao@home.example"}    | ${"mismatch"} | ${"whoever was forwarded the letter"}
  ${"maria@home.example"} | ${"maria+2@home.example"} | ${"mismatch"} | ${"a tag may be another person's"}
  ${null}                 | ${"maria@home.example"}   | ${"mismatch"} | ${"we do not know the customer's address"}
`("$writer in the conversation of $customer: $is, $why", ({ customer, writer, is }) => {
  expect(belongs({ customerAddress: customer }, writer)).toBe(is);
});
