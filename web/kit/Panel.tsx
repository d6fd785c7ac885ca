/** A part of a screen with its own heading. */
import { type ReactNode, useId } from "react";

type Props = { title: ReactNode; aside?: ReactNode; children: ReactNode; className?: string };

export function Panel({ title, aside, children, className = "" }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`rounded-md border border-line bg-sheet ${className}`}>
      <header
        className="flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-1
        border-b border-line px-4 py-2"
      >
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      <div className="grid gap-4 p-4">{children}</div>
    </section>
  );
}
