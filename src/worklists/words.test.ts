import { describe, expect, test } from "vitest";
import { hitIn } from "./hit.ts";
import { searchFor } from "./search.ts";
import { lexemesOf, wordsIn } from "./words.ts";

const said = (texts: string[], keys: string[] = [], phones: string[] = []) =>
  lexemesOf({ keys, phones, sums: [4_550], texts });

test.each`
  text                  | words                          | why
  ${"Straße nach Köln"} | ${["strasse", "nach", "koln"]} | ${"typed without a German keyboard"}
  ${"l'été, déjà-vu"}   | ${["l", "ete", "deja", "vu"]}  | ${"accents are a matter of keyboards"}
  ${"AB-12345"}         | ${["ab", "12345"]}             | ${"either half may be remembered"}
  ${"注文番号"}         | ${["注文", "文番", "番号"]}    | ${"no spaces part these words"}
  ${"a.b@c.example"}    | ${["a", "b", "c", "example"]}  | ${"any part of an address"}
  ${"… !?"}             | ${[]}                          | ${"nothing to look for"}
`("“$text” is looked for as $words: $why", ({ text, words }) => {
  expect(wordsIn(text)).toEqual(words);
});

test.each`
  lexeme          | there    | why
  ${"lamp"}       | ${true}  | ${"every word counts"}
  ${"#lamp"}      | ${false} | ${"a word is no key"}
  ${"ab12345"}    | ${true}  | ${"an order number is also known without its dash"}
  ${"#ab12345"}   | ${true}  | ${"and it is a key"}
  ${"#12345"}     | ${true}  | ${"also without its letters"}
  ${"#keller"}    | ${true}  | ${"so is a name"}
  ${"#491701234"} | ${true}  | ${"so is a phone number, without its spaces"}
  ${"#20"}        | ${false} | ${"two digits are no number of anything"}
  ${"#129900"}    | ${true}  | ${"a price is known without its signs"}
  ${"#1299"}      | ${true}  | ${"and without its cents, where it has none"}
  ${"#4550"}      | ${true}  | ${"so is what we paid"}
`("a case of Maria Keller answers to $lexeme: $there; $why", ({ lexeme, there }) => {
  const all = said(
    ["My lamp, order AB-12345, was 20 % off € 1.299,00"],
    ["Maria Keller"],
    ["+49 170 1234"],
  );
  expect(all.includes(lexeme)).toBe(there);
});

test("a flood of words stops, but its keys are in", () => {
  const flood = Array.from({ length: 9_000 }, (_, n) => `w${n}x`).join(" ");
  const all = said([flood], ["Maria"]);
  expect(all.length).toBeLessThan(3_100);
  expect(all).toContain("#maria");
});

describe("what was typed becomes questions, the nearest first", () => {
  test("whole keys, beginnings of keys, beginnings of words", () => {
    expect(searchFor("Maria Kel")?.tiers).toEqual([
      "'#maria' & '#kel'",
      "'#maria':* & '#kel':*",
      "'maria':* & 'kel':*",
    ]);
  });

  test("the parts of a number are whole, but for the last, which is still being typed", () => {
    expect(searchFor("AB-123")?.tiers).toEqual([
      "('#ab123' | '#ab' & '#123')",
      "('#ab123':* | '#ab' & '#123':*)",
      "('ab123':* | 'ab' & '123':*)",
    ]);
  });

  test.each`
    typed         | finds                 | why
    ${"1,299.00"} | ${["129900", "1299"]} | ${"as one writes it in London"}
    ${"1.299,-"}  | ${["129900", "1299"]} | ${"as one writes it in Berlin"}
    ${"89,90"}    | ${["8990"]}           | ${"cents that are said are meant"}
  `("“$typed” finds the sum $finds: $why", ({ typed, finds }) => {
    for (const sum of finds) expect(searchFor(typed)?.tiers[0]).toContain(`'#${sum}'`);
  });

  test.each`
    typed            | number  | why
    ${"1042"}        | ${1042} | ${"it may be a case"}
    ${"#1042"}       | ${1042} | ${"as colleagues write it"}
    ${"1042 lamp"}   | ${null} | ${"a number among words is a word"}
    ${"12345678901"} | ${null} | ${"no case has so many digits"}
  `("“$typed” means case $number: $why", ({ typed, number }) => {
    expect(searchFor(typed)?.number).toBe(number);
  });

  test("nothing typed asks nothing", () => expect(searchFor(" – ")).toBeNull());

  test("quotes and signs never reach the question", () => {
    expect(searchFor("o'neil:* | !x")?.tiers[2]).toBe("'o':* & 'neil':* & 'x':*");
  });

  test("a phone number is found however it is spaced", () => {
    expect(searchFor("+49 170 1234")?.tiers[0]).toContain("'#491701234'");
  });
});

describe("where it is said", () => {
  test("the hit is marked in the words as they were written", () => {
    const hit = hitIn("Guten Tag,\n die Straße ist falsch.", ["strasse"]);
    expect(hit?.spans.map(({ start, end }) => hit.text.slice(start, end))).toEqual(["Straße"]);
  });

  test("a long letter is shown from shortly before the hit", () => {
    const hit = hitIn(`${"word ".repeat(80)}lamp ${"more ".repeat(80)}`, ["lam"]);
    expect(hit?.text.startsWith("… word")).toBe(true);
    expect(hit?.text.length).toBeLessThan(240);
    expect(hit?.spans.map(({ start, end }) => hit.text.slice(start, end))).toEqual(["lamp"]);
  });

  test.each`
    typed       | marked         | why
    ${"ab4711"} | ${["AB-4711"]} | ${"the number is the whole of it"}
    ${"4711"}   | ${["4711"]}    | ${"a part is as good"}
    ${"ab"}     | ${["AB"]}      | ${"as far as it was typed"}
  `("“$typed” marks $marked in AB-4711: $why", ({ typed, marked }) => {
    const hit = hitIn("It is AB-4711, I think.", [typed]);
    expect(hit?.spans.map(({ start, end }) => hit.text.slice(start, end))).toEqual(marked);
  });

  test("nothing is marked where nothing is said", () => {
    expect(hitIn("A shade", ["lamp"])).toBeNull();
  });
});
