/** How well the ear ranks complaints beside naive baselines, on labelled ones kept elsewhere. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Hearing, hear } from "../packages/hearing/src/index.ts";
import { beside, timed } from "./measure.ts";
import { spearman } from "./rank.ts";

type Labels = Readonly<Record<string, number | string>>;
type Labelled = { readonly id: string; text: string; source: string; labels: Labels };

/** Of each source: which label ranks its texts, and whether more of it is worse. */
const SOURCES = [
  ["nhs_phase1", "criticality_m5_p5", -1, "health care, criticality"],
  ["xci_acl2023", "severity_0_4", 1, "posts to companies, severity"],
  ["nhs_v6", "sentiment_1best_5worst", 1, "health care, sentiment (two grades only)"],
] as const;

/** A small list such as anyone would begin with. */
const NEGATIVE = new RegExp(
  "\\b(?:bad|worst|terrible|awful|poor|rude|broken|late|wait\\w*|refund|angry|disappoint\\w*|" +
    "never|not|no|can'?t|pain|useless|wrong|fail\\w*)\\b",
  "gi",
);

const RANKS: Readonly<Record<string, (one: Heard) => number>> = {
  harm: ({ hearing }) => hearing.harm.level,
  upset: ({ hearing }) => hearing.upset.level,
  length: ({ text }) => text.length,
  "negative words": ({ text }) => (text.match(NEGATIVE) ?? []).length,
};
type Heard = { text: string; label: number; half: 0 | 1; hearing: Hearing };

/** The rules were tried against the texts of the first half; those of the other nobody read. */
const halfOf = (id: string): 0 | 1 =>
  (createHash("sha256").update(id).digest().at(-1) ?? 0) % 2 === 0 ? 0 : 1;

const shared = process.env.AMENDS_SHARED ?? join(import.meta.dirname, "../../shared");
const file = join(shared, "complaints/dev.jsonl");
if (existsSync(file)) await measure(readFileSync(file, "utf8").trim().split("\n"));
else console.warn("left out: no labelled complaints beside this checkout, nothing to rank");

async function measure(lines: readonly string[]): Promise<void> {
  const all = lines.map((line) => JSON.parse(line) as Labelled);
  for (const [source, label, sign, says] of SOURCES) {
    const heard = all
      .filter((one) => one.source === source)
      .map(({ id, text, labels }): Heard => {
        const given = sign * Number(labels[label]);
        return { text, label: given, half: halfOf(id), hearing: hear(text) };
      });
    console.log(`${says}: ${heard.length} texts; Spearman of all, of the half read, of the other`);
    for (const [name, rank] of Object.entries(RANKS)) {
      const of = (some: readonly Heard[]) =>
        spearman(
          some.map(rank),
          some.map((one) => one.label),
        ).toFixed(2);
      const halves = ([0, 1] as const).map((half) => of(heard.filter((one) => one.half === half)));
      console.log(`  ${name.padEnd(15)} ${of(heard)}  ${halves.join("  ")}`);
    }
  }
  const again = (read: (text: string) => unknown) => () => {
    for (const { text } of all) read(text);
  };
  const ours = await timed(5, again(hear));
  const floor = await timed(
    5,
    again((text) => text.match(NEGATIVE)),
  );
  console.log(`${(ours.median / all.length).toFixed(3)} ms a complaint, of ${all.length}`);
  console.log(beside("the ear", ours, "one regular expression", floor));
}
