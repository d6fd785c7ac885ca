/** Amends on the command line: one word says what to do. */
import "../rim/tsx.ts";

const [word = "help", ...rest] = process.argv.slice(2);
const { commands } = await import("./cli.ts");
process.exitCode = await commands(word, rest);
