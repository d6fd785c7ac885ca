/** The checker as browsers get it: one bundle, in a world without Node, says the same. */
import { createContext, runInContext } from "node:vm";
import { readdirSync } from "node:fs";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import { check, type Letter, type Reading } from "../src/index.ts";
import { readLetter } from "./read-letter.ts";

const folder = new URL("letters/", import.meta.url).pathname;
const letters = readdirSync(folder).filter((file) => file.endsWith(".txt"));
const entry = new URL("../src/index.ts", import.meta.url).pathname;

let elsewhere: (letter: Letter) => Reading;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["iife"], name: "sincerity" } },
  });
  const [bundle] = [built].flat();
  const code = bundle && "output" in bundle ? bundle.output[0].code : "";
  const world = createContext({});
  runInContext(code, world);
  elsewhere = (letter) =>
    JSON.parse(
      runInContext(`JSON.stringify(sincerity.check(${JSON.stringify(letter)}))`, world) as string,
    ) as Reading;
}, 60_000);

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
