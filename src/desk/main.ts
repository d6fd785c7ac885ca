/** Amends on the command line: one word says what to do. */
import { commands } from "./cli.ts";

const [word = "help", ...rest] = process.argv.slice(2);
process.exitCode = await commands(word, rest);
