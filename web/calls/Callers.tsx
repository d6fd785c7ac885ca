/** Who it may be: customers found by what was typed, each with what they complained of before. */
import { useDeferredValue } from "react";
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { Problem } from "../kit/Problem.tsx";

type Found = Answer<"GET /callers">["customers"][number];

type Props = {
  search: string;
  /** What stands above those that are found. */
  says: string;
  /** `caseId` is what it is likely about: the one case that is open, if there is just one. */
  onChoose: (chosen: { customer: Found["customer"]; caseId: string | null }) => void;
};

/** The desk asks for two letters at least. */
const LEAST = 2;

export function Callers({ search, says, onChoose }: Props) {
  const asked = useDeferredValue(search.trim());
  const { data, error } = useDoor(
    "GET /callers",
    { query: { search: asked } },
    { enabled: asked.length >= LEAST, keepPrevious: true },
  );
  const found = asked.length >= LEAST ? (data?.customers ?? []) : [];
  return (
    <div className="grid gap-2">
      <Problem problem={error} />
      {found.length > 0 ? (
        <>
          <p className="text-xs text-soft" id="callers">
            {says}
          </p>
          <ul aria-labelledby="callers" className="grid gap-1">
            {found.map(({ customer, cases }) => (
              <li key={customer.id}>
                <button
                  type="button"
                  onClick={() => onChoose({ customer, caseId: likelyIn(cases) })}
                  className="grid w-full rounded-md border border-line bg-sheet px-3 py-2 text-left
                    hover:bg-wash"
                >
                  <span className="font-medium">{customer.name}</span>
                  <span className="breaks text-xs text-soft">
                    {[customer.phone, customer.email, lineOf(cases)].filter(Boolean).join(" · ")}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <output className="sr-only">
        {asked.length >= LEAST && data ? `${found.length} found` : ""}
      </output>
    </div>
  );
}

function likelyIn(cases: Found["cases"]): string | null {
  const open = cases.filter(({ state }) => state === "open");
  return open.length === 1 ? (open[0]?.id ?? null) : null;
}

function lineOf(cases: Found["cases"]): string {
  const open = cases.find(({ state }) => state === "open");
  if (open) return `open: ${open.title}`;
  return cases.length === 0
    ? ""
    : `${cases.length} earlier ${cases.length === 1 ? "case" : "cases"}`;
}
