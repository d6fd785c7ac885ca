/** `npm start`: whatever is missing is fetched and built, then the whole desk runs. */
import { become, desk } from "./become.mjs";
import { ready } from "./ready.mjs";

become(ready(), desk("serve", ...process.argv.slice(2)));
