/** What the letter's button will do next, in the words that stand on it. */

export type Standing = {
  readonly state: "draft" | "approved" | "scheduled" | "sent" | "discarded";
  readonly written: boolean;
  /** Findings that stop a letter. */
  readonly faults: number;
  /** Elements that this letter must hold and doesn't. */
  readonly gaps: number;
  readonly unbound: number;
  /** Something of the playbook comes before this letter. */
  readonly shut: boolean;
  readonly mayApprove: boolean;
  readonly mayOverride: boolean;
  /** An approval with a written reason stands for the letter as it is now. */
  readonly overridden: boolean;
  readonly customer: string;
  /** Who could approve it, if this colleague may not. */
  readonly approver: string | null;
};

export type Deed =
  | { readonly does: "none" | "write" | "look" | "bind"; readonly label: string }
  | { readonly does: "approve" | "ask" | "send"; readonly label: string };

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** "1 fault", "2 gaps", "1 fault, 1 gap". */
const inTheWay = ({ faults, gaps }: Standing): string =>
  [faults && count(faults, "fault", "faults"), gaps && count(gaps, "gap", "gaps")]
    .filter(Boolean)
    .join(", ");

/** The one next deed. "look" and "bind" lead to what stands in the way instead of doing nothing. */
export function nextDeed(now: Standing): Deed {
  if (now.state === "sent") return { does: "none", label: `Sent to ${now.customer}` };
  if (now.state === "scheduled") return { does: "none", label: "Waits to leave" };
  if (now.state === "discarded") return { does: "none", label: "Thrown away" };
  if (!now.written) return { does: "write", label: "Write the letter first" };
  if (now.faults + now.gaps > 0 && !now.overridden)
    return { does: "look", label: `Can't send yet: ${inTheWay(now)}` };
  if (now.shut) return { does: "none", label: "Can't approve yet" };
  if (now.state === "draft") {
    if (now.mayApprove) return { does: "approve", label: "Approve" };
    return { does: "ask", label: `Ask ${now.approver ?? "a lead"} to approve` };
  }
  if (now.unbound > 0) {
    const what = count(now.unbound, "promise lacks", "promises lack");
    return { does: "bind", label: `Can't send yet: ${what} a day` };
  }
  return { does: "send", label: `Send to ${now.customer}` };
}

/** "just now", "3 s ago", "2 min ago": how long ago the draft was saved. */
export function ago(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  if (seconds < 2) return "just now";
  if (seconds < 60) return `${seconds} s ago`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min ago` : `${Math.round(minutes / 60)} h ago`;
}
