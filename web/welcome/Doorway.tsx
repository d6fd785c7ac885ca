/** The quiet frame of the two pages before the desk: the name, the seam, and one thing to do. */
import type { ReactNode } from "react";
import { Mark } from "../shell/Mark.tsx";

type Props = { title: string; says: ReactNode; children: ReactNode; wide?: boolean };

export const Doorway = ({ title, says, children, wide = false }: Props) => (
  <main className="grid min-h-full content-start justify-items-center px-4 py-12 sm:py-20">
    <div className={`grid w-full gap-8 ${wide ? "max-w-2xl" : "max-w-sm"}`}>
      <header className="grid gap-3">
        <p className="flex items-center gap-2 font-semibold">
          <Mark />
          Amends
        </p>
        <h1 className="text-title">{title}</h1>
        <div className="text-letter text-soft">{says}</div>
      </header>
      {children}
    </div>
  </main>
);
