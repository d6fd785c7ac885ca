/** In which language the page speaks: every part of it asks here for its phrases. */
import { createContext, Fragment, type ReactNode, useContext } from "react";
import type { Speech } from "../../speeches/index.ts";

const Speaking = createContext<Speech | null>(null);

export const Speaks = ({ speech, children }: { speech: Speech; children: ReactNode }) => (
  <Speaking value={speech}>{children}</Speaking>
);

export function useSpeech(): Speech {
  const speech = useContext(Speaking);
  if (!speech) throw new Error("a page speaks a language");
  return speech;
}

type FilledProps = { text: string; by: Readonly<Record<string, ReactNode>> };

/** A phrase with more than words in its braces: a link, a name that stands out. */
export const Filled = ({ text, by }: FilledProps) =>
  text.split(/\{(\w+)\}/).map((part, place) => (
    // Between the words stand the names; no sentence has the same place twice.
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay where they are
    <Fragment key={place}>{place % 2 === 0 ? part : by[part]}</Fragment>
  ));
