/** The customer's own words, always in the serif, so that one sees who speaks. */
import type { ReactNode } from "react";

export const Words = ({ children }: { children: ReactNode }) => (
  <div className="breaks max-w-prose font-serif text-letter whitespace-pre-wrap">{children}</div>
);
