import { expect, test } from "vitest";
import { mac } from "../../test/caseworkers.ts";
import { sha256 } from "../rim/clock.ts";
import { letterReturnedTo, lettersNamed, returnAddress } from "./returned.ts";
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

const keyed = (text: string) => sha256(`a key of the house, ${text}`);
test("a letter has an address of its own to be returned to, which nobody can make up", () => {
  const [one, other] = [
    "0197a1b2-0000-7000-8000-00000000000a",
    "0197a1b2-0000-7000-8000-00000000000b",
  ];
  const address = returnAddress("care@lumen.example", one, keyed);
  expect(address).toMatch(/^care\+r-[0-9a-f]{42}@lumen\.example$/);
  expect(letterReturnedTo(address, keyed)).toBe(one);
  expect(letterReturnedTo(address.toUpperCase(), keyed)).toBe(one);
  const forged = address.replace(one.replaceAll("-", ""), other.replaceAll("-", ""));
  expect(letterReturnedTo(forged, keyed)).toBeNull();
  expect(letterReturnedTo("care@lumen.example", keyed)).toBeNull();
  const long = `${"c".repeat(40)}@lumen.example`;
  expect(returnAddress(long, one, keyed), "a name that leaves no room").toBe(long);
});
