#!/usr/bin/env node
/** `amends …`: the command line. It must be quick, so it only looks whether things are there. */

import { ONLY_BUILT, quick, run } from "./quick.mjs";

/** From here on Node runs what TypeScript was bundled to, and TypeScript itself. */
const NODE_WANTED = 24;
const isRecent = Number.parseInt(process.versions.node, 10) >= NODE_WANTED;

if (!(process.argv[2] === "check" && isRecent && (await checkedAtOnce()))) {
  const { existsSync } = await import("node:fs");
  const { become, desk } = await import("./become.mjs");
  const { at, nodeToUse, ready } = await import("./ready.mjs");
  const node = existsSync(at("node_modules")) ? nodeToUse() : undefined;
  become(node ?? ready({ web: false }), desk(...process.argv.slice(2)));
}

/** Letters are read by one file of the checker. False when there is none and none can be made. */
async function checkedAtOnce() {
  const isOnlyBuilt = process.env[ONLY_BUILT] !== undefined;
  const folder = quick() ?? (isOnlyBuilt ? undefined : await built());
  if (folder) run(folder);
  return isOnlyBuilt || Boolean(folder);
}

/** Where it can't be built (no packages yet, no place to write) the TypeScript itself will do. */
async function built() {
  try {
    const { buildQuick } = await import("./build-quick.mjs");
    return await buildQuick();
  } catch {
    return undefined;
  }
}
