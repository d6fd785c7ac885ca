/** `amends check` by itself: bin/build-quick.mjs makes one file of it, to start at once. */
// Asked for by nearly everybody: here it comes with the program, not as a file of its own.
import "../check/spoken.ts";
import { checkLetters } from "./check.ts";
import { tell } from "./tell.ts";

void tell(async () => {
  const code = await checkLetters(process.argv.slice(3));
  // All of it is written. To leave at once spares Node from tidying up what goes with it.
  process.exit(code);
}).then((code) => {
  process.exitCode = code;
});
