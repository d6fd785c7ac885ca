/** A part of a screen with its own heading; under a lid it stands without a frame. */
import { createContext, type ReactNode, useContext, useId } from "react";

type Props = { title: ReactNode; aside?: ReactNode; children: ReactNode; className?: string };

/** The name of the lid that a panel lies under, so that no name is said twice. */
export const Under = createContext<string | null>(null);

export function Panel({ title, aside, children, className = "" }: Props) {
  const id = useId();
  const lid = useContext(Under);
  if (lid !== null)
    return (
      <section aria-labelledby={id} className={`grid gap-4 ${className}`}>
        <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h3 id={id} className={title === lid ? "sr-only" : ""}>
            {title}
          </h3>
          {aside}
        </header>
        {children}
      </section>
    );
  return (
    <section aria-labelledby={id} className={`rounded-md border border-line bg-sheet ${className}`}>
      <header className="flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-2">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      <div className="grid gap-4 p-4">{children}</div>
    </section>
  );
}
