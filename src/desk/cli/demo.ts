/** `amends demo`: founds the sample business on an empty desk, and says how to sign in. */
import { configFrom } from "../../rim/config.ts";
import { logTo } from "../../rim/log.ts";
import { openHouse } from "../house.ts";
import { openSample } from "../sample.ts";
import { optionsIn } from "./options.ts";

export async function openDemo(args: readonly string[]): Promise<number> {
  optionsIn(args, {});
  const config = configFrom(process.env);
  const house = await openHouse({ config, log: logTo(process.stderr) });
  try {
    const opened = await openSample(house);
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
