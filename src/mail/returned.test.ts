import { expect, test } from "vitest";
import { mac } from "../../test/casework.ts";
import { lettersNamed } from "./returned.ts";
import { mailIdOf } from "./thread.ts";

const OURS = mailIdOf("m1", mac, "lumen.example");
const FORGED = "amd.m1.0123456789abcdef@lumen.example";
const nothing = { inReplyTo: [], references: [], slips: [], text: "" };
const slip = (words: string) => [{ mediaType: "text/rfc822-headers", within: false, words }];

test.each`
  mail                                          | named     | why
  ${{ inReplyTo: [OURS] }}                      | ${["m1"]} | ${"it answers it"}
  ${{ references: ["x@y.example", OURS] }}      | ${["m1"]} | ${"it refers to it"}
  ${{ slips: slip(`Message-ID: <${OURS}>`) }}   | ${["m1"]} | ${"its headers are returned"}
  ${{ text: `Your message ${OURS} was lost` }}  | ${["m1"]} | ${"its id is told in words"}
  ${{ slips: slip(`${OURS} <${OURS}>`) }}       | ${["m1"]} | ${"named twice it is one"}
  ${{ slips: slip(`Message-ID: <${FORGED}>`) }} | ${[]}     | ${"anybody could make that one up"}
`("$why", ({ mail, named }) => {
  expect(lettersNamed({ ...nothing, ...mail }, mac)).toEqual(named);
});

test.each`
  text                            | why
  ${`${OURS} `.repeat(20_000)}    | ${"one id again and again"}
  ${"amd.".repeat(200_000)}       | ${"beginnings of ids"}
  ${`amd.${"a".repeat(500_000)}`} | ${"one that never ends"}
`("comes to an end with $why", ({ text }) => {
  expect(lettersNamed({ ...nothing, text }, mac).length).toBeLessThanOrEqual(1);
});
