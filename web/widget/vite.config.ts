/** How the chat's widget is built: one small file without a framework, for any site's pages. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    outDir: "../../dist/widget",
    emptyOutDir: true,
    target: ["chrome109", "firefox115", "safari15.6"],
    lib: { entry: "chat.ts", formats: ["iife"], name: "AmendsChat", fileName: () => "chat.js" },
  },
});
