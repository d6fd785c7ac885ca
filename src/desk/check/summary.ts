/** Many letters at once: which faults, how often, by whom, in which month, and the worst. */
import { type ElementId, ELEMENTS, type FaultId, FAULTS } from "@amends/sincerity";
import type { Read } from "./found.ts";

const WORST = 5;

export type Group = {
  readonly name: string;
  readonly letters: number;
  readonly verdicts: Readonly<Record<"ready" | "revise" | "stop", number>>;
  /** What they hold on average, 0 to 100. */
  readonly holds: number;
  /** Letters that carry each fault, the most frequent first. */
  readonly faults: readonly { readonly id: FaultId; readonly letters: number }[];
};

export type Worst = {
  readonly id: string;
  readonly author?: string;
  readonly day?: string;
  readonly errors: number;
  readonly holds: number;
  readonly findings: readonly { readonly rule: string; readonly quote: string }[];
};

export type Summary = Group & {
  readonly elements: readonly { readonly id: ElementId; readonly letters: number }[];
  /** Only where letters say who wrote them, or when; most letters first, months in their order. */
  readonly authors: readonly Group[];
  readonly months: readonly Group[];
  readonly worst: readonly Worst[];
};

/** Kept letter by letter, so that a mailbox of any size is read in one pass. */
export class Tally {
  readonly #all = new Count("all");
  readonly #authors = new Map<string, Count>();
  readonly #months = new Map<string, Count>();
  readonly #worst: Worst[] = [];

  add(read: Read): void {
    this.#all.add(read);
    const { author, day } = read.letter;
    if (author) countIn(this.#authors, author.toLowerCase()).add(read);
    if (day) countIn(this.#months, day.slice(0, 7)).add(read);
    this.#worst.push(worstOf(read));
    this.#worst.sort((a, b) => b.errors - a.errors || a.holds - b.holds);
    this.#worst.length = Math.min(this.#worst.length, WORST);
  }

  summary(): Summary {
    const groups = (counts: Map<string, Count>) => [...counts.values()].map((one) => one.group());
    return {
      ...this.#all.group(),
      elements: this.#all.elements(),
      authors: groups(this.#authors).sort(
        (a, b) => b.letters - a.letters || (a.name < b.name ? -1 : 1),
      ),
      months: groups(this.#months).sort((a, b) => (a.name < b.name ? -1 : 1)),
      worst: this.#worst.filter(({ errors }) => errors > 0),
    };
  }
}

const countIn = (counts: Map<string, Count>, name: string): Count => {
  const known = counts.get(name) ?? new Count(name);
  counts.set(name, known);
  return known;
};

const bump = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);

class Count {
  readonly #name: string;
  #letters = 0;
  #holds = 0;
  readonly #verdicts = { ready: 0, revise: 0, stop: 0 };
  readonly #faults = new Map<string, number>();
  readonly #elements = new Map<string, number>();

  constructor(name: string) {
    this.#name = name;
  }

  add({ reading }: Read): void {
    this.#letters += 1;
    this.#holds += reading.score;
    this.#verdicts[reading.verdict] += 1;
    for (const id of new Set(reading.faults.map((fault) => fault.id))) bump(this.#faults, id);
    for (const id of Object.keys(reading.elements)) bump(this.#elements, id);
  }

  group(): Group {
    const faults = FAULTS.map((id) => ({ id, letters: this.#faults.get(id) ?? 0 }));
    return {
      name: this.#name,
      letters: this.#letters,
      verdicts: { ...this.#verdicts },
      holds: this.#letters ? Math.round(this.#holds / this.#letters) : 0,
      faults: faults.filter(({ letters }) => letters > 0).sort((a, b) => b.letters - a.letters),
    };
  }

  elements(): Summary["elements"] {
    return ELEMENTS.map((id) => ({ id, letters: this.#elements.get(id) ?? 0 }));
  }
}

function worstOf({ letter, reading }: Read): Worst {
  const errors = reading.faults.filter(({ level }) => level === "error");
  const { id, author, day } = letter;
  return {
    id,
    ...(author ? { author } : {}),
    ...(day ? { day } : {}),
    errors: errors.length,
    holds: reading.score,
    findings: errors.slice(0, 3).map(({ rule, quote }) => ({ rule, quote })),
  };
}
