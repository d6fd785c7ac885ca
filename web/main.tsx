/** Where the desk begins in the browser. */
import "./theme.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Toast } from "./kit/Toast.tsx";
import { desk, router } from "./routes.tsx";
import { keep, kept } from "./shell/kept.ts";
import { chosenLight, shine } from "./shell/light.ts";

shine(chosenLight());

/** The desk was renewed while this tab was open: read it again, though never in a circle. */
addEventListener("vite:preloadError", () => {
  if (kept("renewed") === document.lastModified) return;
  keep("renewed", document.lastModified);
  location.reload();
});

const place = document.querySelector("#desk");
if (!place) throw new Error("index.html has lost its #desk");

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={desk}>
      <Toast>
        <RouterProvider router={router} />
      </Toast>
    </QueryClientProvider>
  </StrictMode>,
);
