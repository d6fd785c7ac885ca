/** The way to a case, inside a sentence. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

export const CaseLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <Link
    to="/cases/$case"
    params={{ case: id }}
    className="text-gold underline underline-offset-4 hover:text-ink"
  >
    {children}
  </Link>
);
