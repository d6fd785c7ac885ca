/** The checker as browsers get it: one file without a module, whose global is `sincerity`. */
import { build } from "vite";

const entry = new URL("../src/index.ts", import.meta.url).pathname;

/** Its program. */
export async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["iife"], name: "sincerity" } },
  });
  const [bundle] = [built].flat();
  return bundle && "output" in bundle ? bundle.output[0].code : "";
}
