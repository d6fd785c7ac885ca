import { expect, test } from "vitest";
import { readMail } from "./mime.ts";

const HEAD = "From: Ana <ana@home.example>\r\nTo: care@lumen.example\r\n";
const latin = (text: string) => Buffer.from(text, "latin1");

test.each`
  bytes                                                                                                                                     | subject         | text                   | why
  ${latin(`${HEAD}Subject: Lampe \xfcber\r\n\r\nIt broke.`)}                                                                                | ${"Lampe über"} | ${"It broke."}         | ${"a head of Windows letters"}
  ${Buffer.from(`${HEAD}Subject: Lampe über\r\n\r\nIt broke.`)}                                                                             | ${"Lampe über"} | ${"It broke."}         | ${"a head in UTF-8"}
  ${latin(`${HEAD}Subject: x\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nIt broke \x96 twice.`)}                                   | ${"x"}          | ${"It broke – twice."} | ${"it says ASCII and is not"}
  ${latin(`${HEAD}Subject: x\r\nContent-Type: text/plain;\r\n\tcharset="utf-8"\r\n\r\nIt broke \x96 twice.`)}                               | ${"x"}          | ${"It broke – twice."} | ${"it says UTF-8 and is not"}
  ${latin(`${HEAD}Subject: x\r\n\r\nSch\xf6n kaputt.`)}                                                                                     | ${"x"}          | ${"Schön kaputt."}     | ${"it says nothing"}
  ${latin(`${HEAD}Subject: x\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n\xcc\xc1\xcd\xd0\xc1`)}                                     | ${"x"}          | ${"лампа"}             | ${"what it says is so"}
  ${latin(`${HEAD}Subject: x\r\n\r\nIt broke.`.replaceAll("\r\n", "\r"))}                                                                   | ${"x"}          | ${"It broke."}         | ${"lines of an old Macintosh"}
  ${Buffer.concat([latin(`${HEAD}Subject: x\r\nContent-Type: text/plain; charset=utf-16le\r\n\r\n`), Buffer.from("It broke.", "utf16le")])} | ${"x"}          | ${"It broke."}         | ${"two bytes a letter"}
`("$why", async ({ bytes, subject, text }) => {
  const mail = await readMail(bytes);
  expect([mail.subject, mail.text.trim()]).toEqual([subject, text]);
});
