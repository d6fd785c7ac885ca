/** A draft that keeps itself: saved a moment after the last key, never over another's words. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { call } from "../api/client.ts";
import { isStale, Problem } from "../api/problem.ts";
import type { CaseView, Letter } from "../api/shapes.ts";

export type Draft = Pick<Letter, "kind" | "subject" | "body">;
export type Saving = {
  readonly state: "unwritten" | "waiting" | "saving" | "saved" | "stale" | "failed";
  readonly at: number;
  readonly problem: Problem | null;
};

const PAUSE_MS = 900;

/** The desk trims a subject, so blanks around it are no change. */
export const same = (a: Draft, b: Draft): boolean =>
  a.kind === b.kind && a.subject.trim() === b.subject.trim() && a.body === b.body;

/** The case as it is on screen elsewhere, with this letter as it was just kept. */
const within = (view: CaseView, kept: Letter): CaseView => ({
  ...view,
  letters: view.letters.some(({ id }) => id === kept.id)
    ? view.letters.map((one) => (one.id === kept.id ? kept : one))
    : [...view.letters, kept],
});

const draftOf = ({ kind, subject, body }: Draft): Draft => ({ kind, subject, body });

/**
 * `seenMessageId` is the customer's newest message that the writer has read.
 * `known` is the letter as the desk has it now; what changes there is taken over while nothing here
 * waits to be saved. `save` writes at once and gives the letter that was kept, or null.
 */
export function useDraft(
  caseId: string,
  known: Letter | null,
  {
    first,
    seenMessageId,
    ownsUpTo,
  }: { first: Draft; seenMessageId: string | undefined; ownsUpTo: readonly string[] },
) {
  const [draft, setDraft] = useState<Draft>(known ? draftOf(known) : first);
  const [letter, setLetter] = useState<Letter | null>(known);
  const [saving, setSaving] = useState<Saving>({
    state: known ? "saved" : "unwritten",
    at: known ? Date.parse(known.updatedAt) : 0,
    problem: null,
  });
  const now = useRef({ draft, letter });
  const blank = useRef(first.body);
  const seen = useRef(seenMessageId);
  const owned = useRef(ownsUpTo);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<Letter | null>>(Promise.resolve(known));

  const desk = useQueryClient();
  const keep = useCallback(
    (kept: Letter, state: Saving["state"] = "saved") => {
      now.current.letter = kept;
      setLetter(kept);
      setSaving({ state, at: Date.now(), problem: null });
      const queryKey = ["GET /cases/:case", { params: { case: caseId } }];
      desk.setQueriesData<CaseView>({ queryKey }, (view) => view && within(view, kept));
      return kept;
    },
    [caseId, desk],
  );

  const write = useCallback(async (): Promise<Letter | null> => {
    const { draft: body, letter: last } = now.current;
    if (last && same(body, last)) {
      // Typed and taken back, or taken over from another: there is nothing left to save.
      setSaving((was) => (was.state === "waiting" ? { ...was, state: "saved" } : was));
      return last;
    }
    if (!last && body.body === blank.current) return null;
    setSaving((was) => ({ ...was, state: "saving" }));
    const words = { ...draftOf(body), ...(seen.current ? { seenMessageId: seen.current } : {}) };
    try {
      const kept = last
        ? await call("PUT /letters/:letter", {
            params: { letter: last.id },
            version: last.version,
            body: words,
          })
        : await call("POST /cases/:case/letters", {
            params: { case: caseId },
            body: { ...words, ownsUpTo: [...owned.current] },
          });
      return keep(kept, same(now.current.draft, body) ? "saved" : "waiting");
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setSaving({ state: isStale(problem) ? "stale" : "failed", at: Date.now(), problem });
      return null;
    }
  }, [caseId, keep]);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    queue.current = queue.current.then(write);
    return queue.current;
  }, [write]);

  const change = useCallback(
    (part: Partial<Draft>) => {
      now.current.draft = { ...now.current.draft, ...part };
      setDraft(now.current.draft);
      const { letter: begun, draft: words } = now.current;
      if (!begun && words.body === blank.current) return;
      setSaving((was) => (was.state === "stale" ? was : { ...was, state: "waiting" }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE_MS);
    },
    [save],
  );

  const takeOver = useCallback(
    (theirs: Letter) => {
      now.current.draft = draftOf(theirs);
      setDraft(now.current.draft);
      keep(theirs);
    },
    [keep],
  );

  /** Another changed it meanwhile: theirs instead of mine, or mine on top of theirs. */
  const settle = useCallback(
    async (whose: "mine" | "theirs") => {
      const { letters } = await call("GET /cases/:case", { params: { case: caseId } });
      const theirs = letters.find(({ id }) => id === now.current.letter?.id);
      if (!theirs) return;
      if (whose === "theirs") return takeOver(theirs);
      now.current.letter = theirs;
      await save();
    },
    [caseId, save, takeOver],
  );

  useEffect(() => {
    const { letter: mine, draft: text } = now.current;
    if (!known || (mine && known.id !== mine.id)) return;
    const newer = !mine || known.version > mine.version;
    if (newer && (!mine || same(text, mine))) takeOver(known);
    else if (mine && known.version === mine.version && known.state !== mine.state) keep(known);
  }, [known, keep, takeOver]);

  useEffect(() => {
    seen.current = seenMessageId;
  }, [seenMessageId]);

  useEffect(
    () => () => {
      if (timer.current !== undefined) void save();
    },
    [save],
  );

  const unsaved = saving.state !== "saved" && saving.state !== "unwritten";
  useEffect(() => {
    if (!unsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, [unsaved]);

  return { draft, letter, saving, change, save, settle, keep };
}
