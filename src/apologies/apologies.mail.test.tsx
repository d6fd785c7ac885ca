import { expect, test } from "vitest";
import { SPEAKS_ENGLISH, SPEAKS_GERMAN } from "../../test/speeches.ts";
import { renderLetter } from "./apologies.mail.tsx";

const sheet = {
  body: "Dear Maria,\n\nIt was our mistake.\nWe packed it badly.\n\n\nAna\n",
  house: "Lumen & Sons",
  pageUrl: "https://desk.example/p/abc?x=1&y=2",
  firstName: "Maria",
  signedBy: "Ana Ruiz",
  speech: SPEAKS_ENGLISH,
};
const count = (text: string, part: string) => text.split(part).length - 1;

test("the text holds the words as written, then the page on a line of its own", () => {
  const { text } = renderLetter(sheet);
  expect(text.startsWith(sheet.body.trim())).toBe(true);
  expect(text.split("\n")).toContain(sheet.pageUrl);
  expect(text).toContain("Your page with us: what we understood, what we promise, and our offer.");
  expect(text).toContain("Ana Ruiz");
});

test("blank lines part paragraphs, other breaks stay breaks", () => {
  const { html } = renderLetter(sheet);
  const words = html.slice(html.indexOf("<main"), html.indexOf("<hr"));
  expect(count(words, "<p ")).toBe(3);
  expect(words).toContain("It was our mistake.<br/>We packed it badly.");
});

test("mails that were written on another machine break their lines the same way", () => {
  const { html } = renderLetter({ ...sheet, body: sheet.body.replaceAll("\n", "\r\n") });
  const words = html.slice(html.indexOf("<main"), html.indexOf("<hr"));
  expect(count(words, "<p ")).toBe(3);
  expect(words).not.toContain("\r");
});

test("leads to the customer's page by a link with words", () => {
  const { html } = renderLetter(sheet);
  expect(html).toMatch(/<a href="https:\/\/desk\.example\/p\/abc\?x=1&amp;y=2"[^>]*>Your page/);
});

test.each`
  part           | why
  ${"body"}      | ${"an agent may paste anything"}
  ${"house"}     | ${"it stands in the title"}
  ${"signedBy"}  | ${"names are typed by hand"}
  ${"firstName"} | ${"the customer chose it"}
  ${"pageUrl"}   | ${"it stands in an attribute"}
`("nothing in $part becomes markup, because $why", ({ part }) => {
  const { html } = renderLetter({ ...sheet, [part]: `"><script>alert(1)</script>` });
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;");
});

test("is a page a reader can hear and see, by day and by night", () => {
  const { html } = renderLetter(sheet);
  expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true);
  expect(html).toContain("<title>To Maria, from Lumen &amp; Sons</title>");
  expect(html).toContain('name="color-scheme" content="light dark"');
  expect(html).toContain("max-width:600px");
  expect(html).not.toMatch(/background|[^-]color:(?!inherit)/);
});

test("around a letter the customer's language is spoken; a letter in another is marked", () => {
  const body =
    "Guten Tag Greta,\n\nes war unser Fehler, und das tut uns leid. Wir haben die Lampe " +
    "nicht gut verpackt.";
  const german = renderLetter({ ...sheet, body, firstName: "Greta", speech: SPEAKS_GERMAN });
  expect(german.text).toContain("Ihre Seite bei uns: was wir verstanden haben");
  expect(german.text).toContain("Antworten Sie einfach auf diese Mail: Sie erreicht Ana Ruiz.");
  expect(german.html).toContain('<html lang="de">');
  expect(german.html).toContain("<title>An Greta, von Lumen &amp; Sons</title>");
  expect(german.html).not.toContain('lang="en"');
  const english = "It was our mistake, and we are sorry for that. We packed it badly.";
  const mixed = renderLetter({ ...sheet, body: english, speech: SPEAKS_GERMAN });
  expect(mixed.html).toMatch(/<html lang="de">.*<div lang="en"><p [^>]*>It was our mistake/);
});

test("nobody is named by nothing", () => {
  expect(renderLetter({ ...sheet, firstName: "" }).html).toContain("<title>Lumen &amp; Sons<");
});
