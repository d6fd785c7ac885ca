/** What is wrong in a sheet, in words: what is so, and what would mend it. */
import type { z } from "zod";
import { fieldsAt } from "./shape.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Said = { readonly path: Path; readonly says: string };

/** `found` is what stands at a path; nothing where nothing does. */
export function spokenIssues(
  issues: readonly Issue[],
  shape: z.core.$ZodType,
  found: (path: Path) => unknown,
): readonly Said[] {
  const all = issues.flatMap((issue) => plain(issue, found));
  const strays = all.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => strayAt([...issue.path, key], fieldsAt(shape, issue.path)))
      : [],
  );
  // A field written a letter off is missing as well: that is said once, where it stands.
  const meant = new Set(strays.flatMap(({ meant: path }) => (path ? [path.join()] : [])));
  return all.flatMap((issue): readonly Said[] => {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
      const mine = issue.keys.map((key) => [...path, key].join());
      return strays.filter((stray) => mine.includes(stray.path.join()));
    }
    const value = found(path);
    if (value === undefined && meant.has(path.join())) return [];
    return [{ path, says: spoken(issue, value) }];
  });
}

type Stray = Said & { readonly meant: Path | null };

function strayAt(path: Path, known: readonly string[]): Stray {
  const key = String(path.at(-1));
  const near = nearest(key, known);
  const advice = near
    ? `Did you mean “${near}”?`
    : `Take it out, or use one of ${known.join(", ")}.`;
  return {
    path,
    says: `There is no “${key}” here. ${advice}`,
    meant: near ? [...path.slice(0, -1), near] : null,
  };
}

/** Of a choice of shapes, the one that the writer came nearest to. */
function plain(issue: Issue, found: (path: Path) => unknown): readonly Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const options = issue.errors.map((inner) =>
    inner.map((each) => ({ ...each, path: [...issue.path, ...each.path] }) as Issue),
  );
  /** Fields too many and too few tell another shape; a wrong value deep inside tells this one. */
  const oddity = ({ code, path }: Issue): number => {
    if (code === "unrecognized_keys" || found(path) === undefined) return 1;
    return code === "invalid_value" && typeof found(path) === "object" ? 3 : 0;
  };
  const strange = (issues: readonly Issue[]) =>
    issues.reduce((sum, inner) => sum + oddity(inner), 0);
  const depth = (issues: readonly Issue[]) =>
    Math.max(...issues.map(({ path, code }) => path.length + (code === "invalid_type" ? 0 : 0.5)));
  const [meant] = options.toSorted((a, b) => strange(a) - strange(b) || depth(b) - depth(a));
  return (meant ?? []).flatMap((inner) => plain(inner, found));
}

function spoken(issue: Issue, found: unknown): string {
  const { path } = issue;
  const name = String(path.findLast((part) => typeof part === "string") ?? "");
  if (issue.code === "custom") return issue.message;
  if (name === "")
    return "There is nothing to read here. See how another file of this kind begins.";
  if (found === undefined) return `“${name}” is missing. Add it.`;
  if (issue.code === "invalid_value") return unknownWord(name, found, issue.values.map(String));
  if (issue.code === "invalid_union") {
    const { options = [] } = issue as { readonly options?: readonly unknown[] };
    return unknownWord(name, found, options.map(String));
  }
  if (issue.code === "invalid_type") {
    return `“${name}” is not ${KINDS[issue.expected] ?? issue.expected}. Write it so.`;
  }
  if (issue.code === "too_small") {
    return issue.origin === "number" || issue.origin === "int"
      ? `“${name}” is ${found}; it can't be less than ${issue.minimum}.`
      : `“${name}” is empty. Write at least ${issue.origin === "array" ? "one there" : "a word"}.`;
  }
  if (issue.code === "too_big") {
    const unit = { string: " characters", array: " entries" }[issue.origin as string] ?? "";
    return `“${name}” is too much: at most ${issue.maximum}${unit}.`;
  }
  return `“${name}” can't be this. ${issue.message.replace(/\.$/, "")}.`;
}

const unknownWord = (name: string, found: unknown, known: readonly string[]): string =>
  `“${found}” is not known for ${name}. ${instead(String(found), known)}`;

/** Of more than this many, the nearest are named. */
const MOST_NAMED = 20;

/** What to write instead of a word that nobody knows. */
export function instead(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near) return `Did you mean “${near}”?`;
  const rest = known.length - MOST_NAMED;
  if (rest <= 0) return `Use one of ${known.join(", ")}.`;
  const named = byNearness(word, known).slice(0, MOST_NAMED);
  return `Use one of ${named.map(({ name }) => name).join(", ")} … (${rest} more).`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list, a line each with a dash, or in [ ]",
  object: "a group of fields",
  record: "a group of fields",
};

const byNearness = (word: string, known: readonly string[]) =>
  known
    .map((name) => ({ name, steps: stepsBetween(word, name) }))
    .sort((a, b) => a.steps - b.steps);

/** The known word that is a slip of the finger away: at most a third of its letters differ. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const letters = (text: string) => [...text].sort().join("");
  const near = byNearness(word, known).find(({ name, steps }) => steps <= name.length / 3);
  return near?.name ?? known.find((name) => letters(name) === letters(word));
}

/** Letters to put in, take out or change (Levenshtein 1966). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (const [column, counter] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === counter ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
