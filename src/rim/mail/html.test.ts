import { describe, expect, test } from "vitest";
import { cleaned, textOf } from "./html.ts";

const PIXEL = "data:image/png;base64,iVBORw0KGgo=";

const clean = (html: string) => cleaned(html).html;

describe("cleaned for display", () => {
  test.each`
    html                                                | kept                                 | why
    ${"<p>Hi <b>you</b></p>"}                           | ${"<p>Hi <b>you</b></p>"}            | ${"form is welcome"}
    ${"<p>a</p><script>steal()</script>"}               | ${"<p>a</p>"}                        | ${"no script, not even its text"}
    ${"<style>p{}</style><p style='x' class='y'>a</p>"} | ${"<p>a</p>"}                        | ${"no style can cover the desk"}
    ${"<p onclick='x()' id='app'>a</p>"}                | ${"<p>a</p>"}                        | ${"no handlers, no names of ours"}
    ${"<img src='https://spy.example/p.gif'>"}          | ${""}                                | ${"a remote picture tells who read it"}
    ${"<img src='//spy.example/p.gif'>"}                | ${""}                                | ${"nor without a scheme"}
    ${"<img src='cid:logo' alt='us'>"}                  | ${'<img src="cid:logo" alt="us" />'} | ${"an enclosed one may stay"}
    ${`<img src="${PIXEL}">`}                           | ${`<img src="${PIXEL}" />`}          | ${"so may one within"}
    ${"<img src='data:image/svg+xml,<svg/>'>"}          | ${""}                                | ${"SVG is a program"}
    ${"<form action='x'><input name='pin'>a</form>"}    | ${"a"}                               | ${"nobody types into a mail"}
    ${"<iframe src='x'></iframe><object></object>"}     | ${""}                                | ${"no frames"}
    ${"<svg><script>x</script></svg><math><a>"}         | ${""}                                | ${"no other languages"}
    ${"<meta http-equiv=refresh content='0;url=x'>a"}   | ${"a"}                               | ${"nothing leads away"}
    ${"<base href='x'><link rel=stylesheet href='x'>a"} | ${"a"}                               | ${"nothing is fetched"}
    ${"<p>a<!-- x --></p>"}                             | ${"<p>a</p>"}                        | ${"no comments"}
  `("$html → $kept, because $why", ({ html, kept }) => {
    expect(clean(html)).toBe(kept);
  });

  test.each`
    href                           | kept     | why
    ${"https://shop.example/?a=1"} | ${true}  | ${"a link is a link"}
    ${"mailto:maria@home.example"} | ${true}  | ${"so is an address"}
    ${"javascript:steal()"}        | ${false} | ${"a program"}
    ${"JaVa\tScRiPt:steal()"}      | ${false} | ${"the same in disguise"}
    ${"data:text/html,<script>"}   | ${false} | ${"a page of theirs in our name"}
    ${"//spy.example"}             | ${false} | ${"says not how"}
    ${"/api/v1/keys"}              | ${false} | ${"leads into the desk"}
  `("a link to $href stays: $kept, because $why", ({ href, kept }) => {
    const shown = clean(`<a href="${href}" target="_top" rel="opener">x</a>`) ?? "";
    expect(shown.includes("href=")).toBe(kept);
    expect(shown).toContain('rel="noopener noreferrer nofollow" target="_blank"');
  });
});

describe("read as text", () => {
  test.each`
    html                                                   | text                       | why
    ${"<p>One</p><p>two<br>three</p>"}                     | ${"One\n\ntwo\nthree"}     | ${"paragraphs stay apart"}
    ${"See <a href='https://x.example'>our page</a>"}      | ${"See our page"}          | ${"a link by its words"}
    ${"a<img src='x' alt='logo'>"}                         | ${"a"}                     | ${"pictures say nothing"}
    ${"New<blockquote>Old<br>older</blockquote>"}          | ${"New\n\n> Old\n> older"} | ${"quotes look like quotes"}
    ${"<table><tr><td>Order</td><td>12</td></tr></table>"} | ${"Order 12"}              | ${"cells are words apart"}
    ${"<h1>Late</h1>"}                                     | ${"Late"}                  | ${"nobody is shouted at"}
    ${"a &amp; b &lt; c"}                                  | ${"a & b < c"}             | ${"as it was written"}
  `("$why", ({ html, text }) => {
    expect(textOf(html)).toBe(text);
  });
});

test.each`
  piece              | times        | why
  ${"<b>"}           | ${300_000}   | ${"deep"}
  ${"<td><p>"}       | ${140_000}   | ${"deep where end tags may be left out"}
  ${"<constructor>"} | ${50_000}    | ${"named like what every object has"}
  ${"x"}             | ${1_000_001} | ${"long"}
`("HTML that is too $why is no HTML to us, but its words are read", ({ piece, times }) => {
  const html = `before <p>${piece.repeat(times)} after`;
  expect(clean(html)).toBeNull();
  expect(textOf(html)).toMatch(/^before/);
});

test.each`
  html                          | why
  ${"<li>x".repeat(100_000)}    | ${"unclosed items do not nest"}
  ${"<tr><td>x".repeat(50_000)} | ${"nor rows and cells"}
  ${"<font>a</b>".repeat(400)}  | ${"stray ends end nothing"}
`("sloppy HTML is shown: $why", ({ html }) => {
  expect(clean(html)).not.toBeNull();
});

test("pictures from outside are counted, those within are shown from the mail itself", () => {
  const html = "<img src='https://a.example/1.gif'><img src='//b.example/2.gif'><img src='cid:us'>";
  expect(cleaned(html, new Map([["us", PIXEL]]))).toEqual({
    html: `<img src="${PIXEL}" />`,
    outside: 2,
  });
});
