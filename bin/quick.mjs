/**
 * `amends check` as one file: where it lies, and whether it still is what its sources say.
 *
 * A letter is checked in a few milliseconds; reading a hundred TypeScript files takes ten times
 * that. So they are bundled at first use, and again when one of them was changed.
 */

// By hand: `import` readies every part of a module that Node has, and this must start at once.
// A Node that is too old to be asked so finds no program, and is replaced.
const { readFileSync, statSync } = process.getBuiltinModule?.("node:fs") ?? {};

/** The folder of the bundles, and the file that names the one in use and its sources. */
export const QUICK = `${import.meta.dirname}/../dist/quick`;
export const BUILT = `${QUICK}/built.json`;

/** The moment and the length of a file: one of them tells when it was changed. */
export const stampOf = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size}` : "gone";
};

/** The program; undefined when there is none, or a source of it was changed or is gone. */
export function quick() {
  try {
    const { program, sources } = JSON.parse(readFileSync(BUILT, "utf8"));
    const isFresh = Object.entries(sources).every(([path, stamp]) => stampOf(path) === stamp);
    return isFresh ? program : undefined;
  } catch {
    return undefined;
  }
}
