import { expect, test } from "vitest";
import { marksOf } from "./marks.ts";

const mail = (type: string, more: object = {}) => ({
  headers: new Map([["content-type", [type]]]),
  slips: [],
  text: "",
  leftOut: [],
  attached: [],
  ...more,
});
const calendar = (words: string) => ({
  slips: [{ mediaType: "text/calendar", within: false, words }],
});

test.each`
  type                                                          | more                                                                                                   | says                                                                                                | why
  ${"text/plain"}                                               | ${{}}                                                                                                  | ${[]}                                                                                               | ${"words and no more"}
  ${'multipart/signed; protocol="application/pgp-signature"'}   | ${{}}                                                                                                  | ${["It is signed with PGP. The desk does not check signatures."]}                                   | ${"PGP/MIME"}
  ${'multipart/signed; protocol="application/pkcs7-signature"'} | ${{}}                                                                                                  | ${["It is signed with S/MIME. The desk does not check signatures."]}                                | ${"S/MIME"}
  ${"application/pkcs7-mime; smime-type=enveloped-data"}        | ${{}}                                                                                                  | ${[expect.stringContaining("encrypted with S/MIME")]}                                               | ${"closed to us"}
  ${"text/plain"}                                               | ${{ text: "-----BEGIN PGP MESSAGE-----\nx" }}                                                          | ${[expect.stringContaining("encrypted with PGP")]}                                                  | ${"closed within its words"}
  ${"multipart/mixed"}                                          | ${calendar("METHOD:REQUEST\nSUMMARY:Lamp\\, and\n  more\nDTSTART;TZID=Europe/Berlin:20261125T100000")} | ${["It holds an invitation: “Lamp, and more”, 2026-11-25 10:00. The desk answers none by itself."]} | ${"RFC 5545, folded and escaped"}
  ${"multipart/mixed"}                                          | ${calendar("METHOD:CANCEL")}                                                                           | ${["It calls off a meeting. The desk answers none by itself."]}                                     | ${"called off"}
  ${"multipart/mixed"}                                          | ${{ attached: ["winmail.dat"] }}                                                                       | ${[expect.stringContaining("winmail.dat")]}                                                         | ${"Outlook's own wrapping"}
  ${"text/plain"}                                               | ${{ leftOut: ["Its text is very long."] }}                                                             | ${["Its text is very long."]}                                                                       | ${"what was left out is said"}
`("$type: $why", ({ type, more, says }) => {
  expect(marksOf(mail(type, more))).toEqual(says);
});
