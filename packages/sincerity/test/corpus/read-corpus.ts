/** The labelled letters of this folder, read line by line. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementId, FaultId, Stance } from "../../src/index.ts";

/** A letter and what a careful reader says of it; `quotes` has the shortest span for each label. */
export type Labelled = {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly complaint?: string;
  readonly labels: {
    readonly elements: readonly ElementId[];
    readonly faults: readonly FaultId[];
    readonly stance: Stance | "deflection" | "other";
    readonly sincerity: 1 | 2 | 3 | 4 | 5;
  };
  readonly quotes: Readonly<Record<string, string>>;
};

/** Every letter, file by file in the order of their names. */
export const corpus: readonly Labelled[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".jsonl"))
  .sort()
  .flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), "utf8")
      .trim()
      .split("\n"),
  )
  .map((line) => JSON.parse(line) as Labelled);
