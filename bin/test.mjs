/** `npm test`: whatever is missing is fetched and built, then every test runs. */
import { become } from "./become.mjs";
import { at, ready } from "./ready.mjs";

become(ready(), [at("node_modules/vitest/vitest.mjs"), "run", ...process.argv.slice(2)]);
