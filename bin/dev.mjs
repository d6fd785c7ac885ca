/** `npm run dev`: the desk restarts and the screens reload as their files are changed. */
import { fileURLToPath } from "node:url";
import { become, desk } from "./become.mjs";
import { at, ready } from "./ready.mjs";

const node = ready({ web: false });
const port = process.env.AMENDS_PORT ?? "4400";

if (node === process.execPath) {
  const { createServer } = await import("vite");
  const proxy = Object.fromEntries(
    ["^/api/", "^/p/"].map((path) => [path, `http://127.0.0.1:${port}`]),
  );
  const screens = await createServer({ root: at("web"), server: { proxy } });
  await screens.listen();
  screens.printUrls();
  become(node, ["--watch", "--watch-preserve-output", ...desk("serve")]);
} else {
  become(node, [fileURLToPath(import.meta.url)]);
}
