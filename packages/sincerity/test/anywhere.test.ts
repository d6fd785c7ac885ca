/** The checker as browsers get it: one bundle, in a world without Node, says the same. */
import { createContext, runInContext } from "node:vm";
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { check, type Letter, type Reading } from "../src/index.ts";
import { bundled } from "./bundled.ts";
import { readLetter } from "./read-letter.ts";

const folder = new URL("letters/", import.meta.url).pathname;
const letters = readdirSync(folder).filter((file) => file.endsWith(".txt"));

/** In bytes, gzipped: what somebody on a telephone waits for before a letter is read. */
const MOST = 150_000;

let code: string;
let elsewhere: (letter: Letter) => Reading;

beforeAll(async () => {
  code = await bundled();
  const world = createContext({});
  runInContext(code, world);
  elsewhere = (letter) =>
    JSON.parse(
      runInContext(`JSON.stringify(sincerity.check(${JSON.stringify(letter)}))`, world) as string,
    ) as Reading;
}, 60_000);

test("it stays small", () => {
  expect(gzipSync(code).length).toBeLessThan(MOST);
});

test.each(letters)("%s", (file) => {
  const letter = readLetter(`${folder}${file}`);
  expect(elsewhere(letter)).toEqual(JSON.parse(JSON.stringify(check(letter))));
});

test.each`
  text                                    | because
  ${"\ud83d sorry 🙂 if \u202eשלום"}      | ${"halves, emojis, right to left"}
  ${"L’été, we’re sorry; naïve café é"}   | ${"accents and apostrophes"}
  ${"<p>We&rsquo;re <b>sorry</b> if</p>"} | ${"what HTML left over"}
`("$because", ({ text }) =>
  expect(elsewhere({ text })).toEqual(JSON.parse(JSON.stringify(check({ text })))),
);
