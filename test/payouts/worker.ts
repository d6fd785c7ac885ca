/** A worker in a process of its own, whose clock runs faster; it is killed and begun again. */
import { runDesk } from "../../src/desk/run.ts";
import { configFrom } from "../../src/rim/config.ts";
import { logTo } from "../../src/rim/log.ts";
import { fastFrom } from "./clock.ts";

const [begun = "", speed = "1"] = process.argv.slice(2);

await runDesk(
  {
    config: configFrom(process.env),
    log: logTo(process.stderr),
    clock: fastFrom(Number(begun), Number(speed)),
  },
  { web: false, work: true, mail: false },
);
