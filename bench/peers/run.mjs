/** Times one linter on letters that come as JSON: milliseconds a letter, and how much it found. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Each makes a reader: a text in, how much it found out. */
const PEERS = {
  async "write-good"() {
    const { default: writeGood } = await import("write-good");
    return (text) => writeGood(text).length;
  },
  async alex() {
    const { text: alex } = await import("alex");
    return (text) => alex(text).messages.length;
  },
  async textlint() {
    const { TextlintKernel } = await import("@textlint/kernel");
    const kernel = new TextlintKernel();
    const given = (name) => {
      const made = require(name);
      return made.default ?? made;
    };
    const rules = [
      "write-good",
      "alex",
      "stop-words",
      "terminology",
      "common-misspellings",
      "en-max-word-count",
      "no-start-duplicated-conjunction",
    ].map((name) => ({ ruleId: name, rule: given(`textlint-rule-${name}`) }));
    const plugins = [{ pluginId: "text", plugin: given("@textlint/textlint-plugin-text") }];
    return async (text) =>
      (await kernel.lintText(text, { ext: ".txt", plugins, rules })).messages.length;
  },
  async "harper.js"() {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
  async compromise() {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text).sentences().json({ terms: true }).length;
  },
  async "wink-nlp"() {
    const { default: winkNLP } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = winkNLP(model, ["sbd", "pos"]);
    return (text) => nlp.readDoc(text).tokens().length();
  },
};

const [name, file] = process.argv.slice(2);
const letters = JSON.parse(readFileSync(file, "utf8"));
const read = await PEERS[name]();
const half = letters.length >> 1;
for (const text of letters.slice(0, half)) await read(text);
const took = [];
let found = 0;
for (const text of letters.slice(half)) {
  const began = performance.now();
  found += await read(text);
  took.push(performance.now() - began);
}
console.log(JSON.stringify({ took, found: found / took.length }));
