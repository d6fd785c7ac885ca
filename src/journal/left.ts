/** What is left of a line, or of any fact, once its words are erased: ids, numbers, days, codes. */
import type { Entry } from "./journal.ts";

/** What stands where words stood. The database knows it too: migration 0013. */
export const ERASED = "Erased";

/** Facts that hold one word out of a list of ours, never a person's own. */
const CODES = new Set(
  (
    "above act as automatic bounceKind causeState channel checkpoint clauseId clockId code " +
    "currency deadlineId element elements failure faults fit format ground grade kind kinds " +
    "language level locale moment platform playbookId rights role scope severity stance state " +
    "step unit verdict waitsFor was"
  ).split(" "),
);
const CODE = /^[\p{Ll}\d][\p{Ll}\d_.:-]{0,50}$|^[A-Z]{3}$/u;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/;

/** Lines whose `name` is a colleague's, who still works here. */
const NAMES_COLLEAGUE = new Set(["case handed over", "colleague involved", "colleague told"]);

/**
 * The value without its words, wherever they lie in it. Whatever is not known to be no word is
 * taken for one: a new fact is erased until somebody says that it is a code.
 */
export function wordless(value: unknown, key = ""): unknown {
  if (typeof value === "string") {
    const stays = ID.test(value) || MOMENT.test(value) || (CODES.has(key) && CODE.test(value));
    return stays ? value : ERASED;
  }
  if (Array.isArray(value)) return value.map((each) => wordless(each, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, wordless(each, name)]),
  );
}

/** The line as an erasure leaves it: what was done, when and by which colleague; no words. */
export function left(entry: Entry): Entry {
  const facts = Object.fromEntries(
    Object.entries(entry.facts).map(([key, value]) => {
      const theirs = key === "name" && NAMES_COLLEAGUE.has(entry.what);
      return [key, theirs || isWordless(value, key) ? value : ERASED];
    }),
  );
  const name = entry.by.kind === "customer" ? ERASED : entry.by.name;
  return { ...entry, by: { ...entry.by, name }, facts, salt: null };
}

/** Whether an erasure would take anything from the line. */
export const hasWords = (entry: Entry): boolean => {
  const { by, facts } = left(entry);
  return by.name !== entry.by.name || Object.entries(facts).some(([k, v]) => v !== entry.facts[k]);
};

const isWordless = (value: unknown, key: string): boolean =>
  JSON.stringify(wordless(value, key)) === JSON.stringify(value);
