/** A running call that keeps itself: what is typed is saved a moment after the last key. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { call as knock } from "../api/client.ts";
import { isStale, Problem } from "../api/problem.ts";
import { type Call, written } from "./calls.ts";

export type Draft = Pick<
  Call,
  "customerId" | "caller" | "caseId" | "subject" | "consent" | "notes" | "outcome" | "ringBack"
>;

const PAUSE_MS = 700;

const draftOf = (call: Call): Draft => {
  const { customerId, caller, caseId, subject, consent, notes, outcome, ringBack } = call;
  return { customerId, caller, caseId, subject, consent, notes, outcome, ringBack };
};

type Saving = "saved" | "waiting" | "stale" | "failed";

export function useCall(first: Call) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(first));
  const [saving, setSaving] = useState<Saving>("saved");
  const [problem, setProblem] = useState<Problem | null>(null);
  const now = useRef({ draft, version: first.version });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const desk = useQueryClient();
  const { id } = first;

  const write = useCallback(async (): Promise<boolean> => {
    const sent = now.current.draft;
    const notes = written(sent.notes).map(({ sounds: _, ...note }) => note);
    try {
      const kept = await knock("PUT /calls/:call", {
        params: { call: id },
        version: now.current.version,
        body: { ...sent, notes },
      });
      now.current.version = kept.version;
      const heard = new Map(kept.notes.map((note) => [note.id, note.sounds]));
      now.current.draft = {
        ...now.current.draft,
        notes: now.current.draft.notes.map((note) => ({
          ...note,
          sounds: heard.get(note.id) ?? null,
        })),
      };
      setDraft(now.current.draft);
      setSaving(timer.current === undefined ? "saved" : "waiting");
      setProblem(null);
      // Whose cases and which questions stand beside the call goes by who and what it is about.
      const { customerId, caseId } = kept;
      if (customerId !== shown.current.customerId || caseId !== shown.current.caseId) {
        shown.current = { customerId, caseId };
        await desk.invalidateQueries({ queryKey: ["GET /calls/:call"] });
      }
      return true;
    } catch (lost) {
      if (!(lost instanceof Problem)) throw lost;
      setSaving(isStale(lost) ? "stale" : "failed");
      setProblem(lost);
      return false;
    }
  }, [id, desk]);
  const shown = useRef({ customerId: first.customerId, caseId: first.caseId });

  /** Saves at once what waits to be saved; false when that was not possible. */
  const save = useCallback((): Promise<boolean> => {
    if (timer.current === undefined) return queue.current;
    clearTimeout(timer.current);
    timer.current = undefined;
    queue.current = queue.current.then(write);
    return queue.current;
  }, [write]);

  const change = useCallback(
    (part: Partial<Draft>) => {
      now.current.draft = { ...now.current.draft, ...part };
      setDraft(now.current.draft);
      setSaving((was) => (was === "stale" ? was : "waiting"));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE_MS);
    },
    [save],
  );

  /** Another window was quicker: what stands there, instead of what was typed here. */
  const takeTheirs = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { call } = await knock("GET /calls/:call", { params: { call: id } });
    now.current = { draft: draftOf(call), version: call.version };
    setDraft(now.current.draft);
    setSaving("saved");
    setProblem(null);
  }, [id]);

  useEffect(
    () => () => {
      void save();
    },
    [save],
  );
  const unsaved = saving !== "saved";
  useEffect(() => {
    if (!unsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, [unsaved]);

  return { draft, saving, problem, change, save, takeTheirs };
}

export type Calling = ReturnType<typeof useCall>;
