/** What the command palette offers while a case is open. */
import type { CaseView } from "../api/shapes.ts";
import type { Deed } from "../shell/deeds.ts";
import { firstName } from "../words/names.ts";
import { PARTS, type Part } from "./parts.ts";

type Ways = {
  goTo: (place: Part | "letter") => void;
  note: () => void;
  close: () => void;
  reopen: () => void;
  correct: () => void;
  macro: () => void;
  sleep: () => void;
};

/** A shut gate is shown with its reason, so that one learns what comes first. */
export function deedsOf(view: CaseView, ways: Ways): readonly Deed[] {
  const name = firstName(view.customer.name);
  const shut = (deed: string) => {
    const gate = view.gates.find((each) => each.deed === deed);
    return gate && !gate.open ? "can’t yet" : null;
  };
  const correct = { id: "correct", label: `Correct what we know of ${name}`, run: ways.correct };
  const looks = PARTS.map(([part, label]) => ({
    id: `part-${part}`,
    label: `Show ${label.toLowerCase()}`,
    run: () => ways.goTo(part),
  }));
  if (view.case.state === "closed")
    return [
      { id: "reopen", label: `Open ${name}’s case again`, run: ways.reopen },
      correct,
      ...looks,
    ];
  return [
    { id: "write", label: `Write to ${name}`, run: () => ways.goTo("letter") },
    { id: "note", label: "Write a note among us", run: ways.note },
    {
      id: "offer",
      label: `Propose an offer to ${name}`,
      because: shut("propose_offer"),
      run: () => ways.goTo("offer"),
    },
    { id: "macro", label: "Run a macro", run: ways.macro },
    { id: "sleep", label: "Let it sleep", run: ways.sleep },
    { id: "close", label: `Close ${name}’s case`, run: ways.close },
    correct,
    ...looks,
  ];
}
