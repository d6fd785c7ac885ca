import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  belongs,
  candidates,
  isMarkOf,
  mailIdOf,
  markOf,
  ourMessage,
  taggedAddress,
  taggedConversation,
  withoutMark,
} from "./thread.ts";

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
  const placesOf = (mail: object, rcptTo = "care@lumen.example") =>
    candidates(
      { inReplyTo: [], references: [], headers: new Map(), subject: "", ...mail },
      rcptTo,
      mac,
    );

  test("the surest first: our letter, our tagged address, mail we know, the mark", () => {
    const tagged = taggedAddress("care@lumen.example", A, mac);
    const other = taggedAddress("care@lumen.example", B, mac);
    const headers = new Map([["delivered-to", [`"us" <${other}>, ${tagged}`]]]);
    const subject = "Re: lamp [#1042-AB3] again";
    const mail = { inReplyTo: ["x@h"], references: [ours], headers, subject };
    expect(placesOf(mail, tagged)).toEqual([
      letter(A),
      { by: "tag", conversationId: A },
      { by: "tag", conversationId: B },
      known("x@h"),
      known(ours),
      { by: "subject", mark: { number: 1042, sign: "AB3" } },
    ]);
  });

  test.each`
    inReplyTo  | references        | places                                               | why
    ${[ours]}  | ${[older]}        | ${[letter(A), letter(B), known(ours), known(older)]} | ${"what it answers comes first"}
    ${[]}      | ${[older, ours]}  | ${[letter(A), letter(B), known(ours), known(older)]} | ${"then the newest it refers to"}
    ${["x@h"]} | ${[ours, "x@h"]}  | ${[letter(A), known("x@h"), known(ours)]}            | ${"ours before theirs, each once"}
    ${["x@h"]} | ${["y@h", "z@h"]} | ${[known("x@h"), known("z@h"), known("y@h")]}        | ${"theirs in the same order"}
    ${[]}      | ${[]}             | ${[]}                                                | ${"no ids, no thread, whatever the subject"}
  `("$why", ({ inReplyTo, references, places }) => {
    expect(placesOf({ inReplyTo, references })).toEqual(places);
  });

  test("is looked up a bounded number of times", () => {
    const references = Array.from({ length: 5_000 }, (_, at) => `${at}@home.example`);
    const places = placesOf({ inReplyTo: [ours], references });
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

describe("our tagged address", () => {
  test("names its conversation, and nobody else can make one", () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const address = taggedAddress("care@lumen.example", id, mac);
        expect(taggedConversation(address.toUpperCase(), mac)).toBe(id);
        expect(taggedConversation(address, stranger)).toBeNull();
        expect(address.split("@")[0]?.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test.each`
    address                         | why
    ${"care@lumen.example"}         | ${"it has no tag"}
    ${"care+shop@lumen.example"}    | ${"somebody's own tag"}
    ${`care+${"0".repeat(42)}@l.e`} | ${"a guess"}
    ${""}                           | ${"nothing"}
  `("$address names none: $why", ({ address }) => {
    expect(taggedConversation(address, mac)).toBeNull();
  });

  test("a mailbox with a long name stays as it is", () => {
    const long = `${"care".repeat(8)}@lumen.example`;
    expect(taggedAddress(long, A, mac)).toBe(long);
  });
});

describe("the mark in a subject", () => {
  test("is ours for its own conversation only", () => {
    const [, sign = ""] = /-(...)\]/.exec(markOf(7, A, mac)) ?? [];
    expect(isMarkOf({ number: 7, sign: sign.toUpperCase() }, A, mac)).toBe(true);
    expect(isMarkOf({ number: 7, sign }, A, stranger)).toBe(false);
  });

  test.each`
    subject                   | bare             | why
    ${"Re: lamp [#7-ab3]"}    | ${"Re: lamp"}    | ${"at the end"}
    ${"[#7-AB3] lamp [#8-x]"} | ${"lamp [#8-x]"} | ${"wherever it stands"}
    ${"lamp [#7]"}            | ${"lamp [#7]"}   | ${"another's number"}
  `("$subject without it is $bare: $why", ({ subject, bare }) => {
    expect(withoutMark(subject)).toBe(bare);
  });
});
