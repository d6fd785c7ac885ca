#!/usr/bin/env node
/** `amends …`: the command line. It must be quick, so it only looks whether things are there. */
import { existsSync } from "node:fs";
import { become, desk } from "./become.mjs";
import { at, nodeToUse, ready } from "./ready.mjs";

const node = existsSync(at("node_modules")) ? nodeToUse() : undefined;
become(node ?? ready({ web: false }), desk(...process.argv.slice(2)));
