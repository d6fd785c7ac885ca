/** A deed is one thing done to a case, by hand, to many at once, or by a macro. */
export type Deed =
  | { readonly kind: "assign"; readonly colleagueId: string }
  | { readonly kind: "share_out"; readonly how: "least_loaded" | "by_skill" }
  | { readonly kind: "place"; readonly queueId: string | null }
  | { readonly kind: "tag"; readonly tagId: string }
  | { readonly kind: "untag"; readonly tagId: string }
  /** Without a moment: until the customer writes. */
  | { readonly kind: "snooze"; readonly until: string | null; readonly because: string | null }
  | { readonly kind: "wake" }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "close"; readonly reason: string };

/** What can be done to many at once: a deed, or all of a macro's. */
export type BulkDeed = Deed | { readonly kind: "macro"; readonly macroId: string };
