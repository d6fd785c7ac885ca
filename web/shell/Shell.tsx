/** The frame around every signed-in screen: the rail, the palette, the sheet of keys, live news. */
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLive } from "../api/live.ts";
import { Busy } from "../kit/Busy.tsx";
import { KeySheet } from "./KeySheet.tsx";
import { useKeys } from "./keys.ts";
import { Rail } from "./Rail.tsx";

const Palette = lazy(async () => ({ default: (await import("./Palette.tsx")).Palette }));

export function Shell() {
  const [palette, setPalette] = useState(false);
  const [sheet, setSheet] = useState(false);
  useLive();
  useKeys({ "?": () => setSheet(true) });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setPalette((open) => !open);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);

  return (
    <div className="flex h-full flex-col-reverse md:flex-row">
      <a
        href="#work"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60
          focus:rounded-md focus:bg-ink focus:px-3 focus:py-2 focus:text-paper"
      >
        Skip to the work
      </a>
      <Rail onSearch={() => setPalette(true)} onKeys={() => setSheet(true)} />
      {/* what is only said, not shown, has its place in here: else it would lengthen the page */}
      <main
        id="work"
        tabIndex={-1}
        className="relative min-h-0 min-w-0 flex-1 overflow-y-auto outline-none"
      >
        <Suspense fallback={<Busy />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense>
        {palette ? (
          <Palette onClose={() => setPalette(false)} onKeys={() => setSheet(true)} />
        ) : null}
      </Suspense>
      <KeySheet open={sheet} onClose={() => setSheet(false)} />
    </div>
  );
}
