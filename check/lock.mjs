/**
 * The lock: every optional package that another one names has its own entry in package-lock.json.
 *
 * After `npm install` on one platform the entries of the others can be missing, and then `npm ci`
 * fails for whoever is on those.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The optional packages without an entry, as "name, wanted by path". */
export function missing({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !reachable(packages, path, name))
      .map((name) => `${name}, wanted by ${path || "the root"}`),
  );
}

/** Node looks in its own node_modules first, then in that of each folder above. */
function reachable(packages, path, name) {
  const own = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[own]) return true;
  if (path === "") return false;
  const above = path.replace(/(?:^|\/)(?:node_modules\/(?:@[^/]+\/)?[^/]+|[^/]+)$/, "");
  return reachable(packages, above, name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lost = missing(JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url))));
  for (const each of lost) console.error(`no entry for ${each}`);
  process.exitCode = lost.length > 0 ? 1 : 0;
}
