/**
 * `amends check` as one file: where it lies, whether it still is what its sources say, and how it
 * is run.
 *
 * A letter is checked in a few milliseconds; reading a hundred TypeScript files takes ten times
 * that. So they are bundled at first use, and again when one of them was changed.
 */

// By hand: `import` readies every part of a module that Node has, and this must start at once.
// A Node that is too old to be asked so finds no program, and is replaced.
const builtin = (name) => process.getBuiltinModule?.(name) ?? {};
const { readFileSync, renameSync, statSync, writeFileSync } = builtin("node:fs");

/** The folder of the bundles, and the file that names the one in use and its sources. */
export const QUICK = `${import.meta.dirname}/../dist/quick`;
export const BUILT = `${QUICK}/built.json`;
/** In a bundle's folder: the program, and what V8 made of it. */
export const PROGRAM = "quick.cjs";
const COMPILED = "quick.compiled";

/**
 * Set for the letters that a build reads at its end: they are read by what was built, or not at
 * all. One that built again would read letters at its end too, and so on without one.
 */
export const ONLY_BUILT = "AMENDS_ONLY_BUILT";

/** The moment and the length of a file as one number, which tells when it was changed. */
export const stampOf = (path) => {
  const found = statSync(path, GONE_IS_FINE);
  return found ? found.mtimeMs + found.size : 0;
};
const GONE_IS_FINE = { throwIfNoEntry: false };

/** The bundle's folder; undefined when there is none, or a source of it was changed or is gone. */
export function quick() {
  try {
    const { folder, sources } = JSON.parse(readFileSync(BUILT, "utf8"));
    for (const path in sources) if (stampOf(path) !== sources[path]) return undefined;
    return folder;
  } catch {
    return undefined;
  }
}

/**
 * Runs a bundle in this process. Its functions come compiled: Node's own cache for modules keeps
 * few of those that are needed late, and looks up more on its way than one file has to.
 */
export function run(folder) {
  const { Script } = builtin("node:vm");
  const filename = `${folder}/${PROGRAM}`;
  const cachedData = compiledIn(folder);
  const said = readFileSync(filename, "latin1");
  const code = `(function(require,module,exports,__dirname){${said}\n})`;
  const script = new Script(code, { filename, cachedData });
  const module = { exports: {}, loaded: true };
  script.runInThisContext()(requirer(filename, module), module, module.exports, folder);
  if (!cachedData || script.cachedDataRejected) process.once("exit", () => keep(folder, script));
}

/** Parts of the program that few letters need are fetched as Node does, and find it running. */
const requirer = (filename, module) => (id) => {
  const found = builtin(id);
  if (found !== undefined && id.startsWith("node:")) return found;
  const require = builtin("node:module").createRequire(filename);
  require.cache[filename] ??= module;
  return require(id);
};

function compiledIn(folder) {
  try {
    return readFileSync(`${folder}/${COMPILED}`);
  } catch {
    return undefined;
  }
}

/** By then all is compiled that this run needed. Where it can't be kept, the next run tries. */
function keep(folder, script) {
  try {
    const mine = `${folder}/${process.pid}.tmp`;
    writeFileSync(mine, script.createCachedData());
    renameSync(mine, `${folder}/${COMPILED}`);
  } catch {
    // The folder is gone, or is not ours to write to.
  }
}
