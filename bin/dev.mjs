/** `npm run dev`: the desk restarts and the screens reload as their files are changed. */
import { spawn } from "node:child_process";
import { become, desk } from "./become.mjs";
import { at, ready } from "./ready.mjs";

const node = ready({ web: false });
const vite = [at("node_modules/vite/bin/vite.js"), "web", "--clearScreen", "false"];
const screens = spawn(node, vite, { cwd: at(), stdio: "inherit" });
process.on("exit", () => screens.kill());
become(node, ["--watch", "--watch-preserve-output", ...desk("serve")]);
