/** `amends demo`: founds the sample business on an empty desk, and says how to sign in. */
import { configFrom } from "../../rim/config.ts";
import { logTo } from "../../rim/log.ts";
import { openHouse } from "../house.ts";
import { openSample } from "../sample.ts";
import type { Far } from "../sample/play.ts";
import { optionsIn } from "./options.ts";

export async function openDemo(args: readonly string[]): Promise<number> {
  optionsIn(args, {});
  const config = configFrom(process.env);
  const house = await openHouse({ config, log: logTo(process.stderr) });
  try {
    const opened = await openSample(house, sayOn(process.stderr));
    if (!opened.ok) {
      process.stderr.write(`${opened.refusal.because}\n`);
      return 1;
    }
    const { email, password } = opened.value;
    process.stdout.write(
      `The sample business is there. Start the desk with amends serve, then sign in.\n\n` +
        `  address   ${house.publicUrl()}\n  email     ${email}\n  password  ${password}\n`,
    );
    return 0;
  } finally {
    await house.close();
  }
}

/** Nothing in a log or a pipe; at a terminal, one line that counts up. */
const sayOn =
  (terminal: NodeJS.WriteStream) =>
  ({ done, all }: Far) => {
    if (!terminal.isTTY) return;
    terminal.write(`\r${done} of ${all} diary lines played`);
    if (done + 1 === all) terminal.write("\n");
  };
