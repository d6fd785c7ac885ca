/** An empty place that says what to do next. */
import type { ReactNode } from "react";

export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="grid justify-items-center gap-2 px-6 py-12 text-center">
    <svg aria-hidden="true" viewBox="0 0 64 8" className="mb-2 w-16 text-seam">
      <path d="M1 4h24l4-3 5 6 4-3h25" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
    <h2 className="text-letter">{title}</h2>
    <div className="grid max-w-md justify-items-center gap-3 text-soft">{children}</div>
  </div>
);
