/** How the screens are built: one small start, the rest by route, everything self-hosted. */
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const desk = `http://127.0.0.1:${process.env.AMENDS_PORT ?? "4400"}`;

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  plugins: [react(), tailwindcss()],
  server: { proxy: { "^/api/": desk, "^/p/": desk } },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: ["chrome123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0, // the page's policy takes fonts and pictures from its own address only
  },
});
