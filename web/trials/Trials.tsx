/** Things that the desk tries by itself: a list of them, how each stands, tried again, removed. */
import { type ReactNode, useState } from "react";
import { Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";

/** Whether one that is being tried works shows within moments, so one looks again. */
const TRYING_MS = 1_500;

/** How often to look: `looked` is told with each answer whether one of them is being tried. */
export function useTrials() {
  const [trying, setTrying] = useState(false);
  const looked = (now: boolean) => {
    if (now !== trying) setTrying(now);
  };
  return { every: trying ? TRYING_MS : undefined, looked };
}

type ListProps = {
  title: string;
  /** What the button says that opens the form; null for whoever may not. */
  add: string | null;
  adding: boolean;
  onAdd: () => void;
  form: ReactNode;
  /** What they are for. */
  says?: ReactNode;
  none: ReactNode;
  problem: Error | null;
  /** A `TrialRow` each; undefined until they are known. */
  rows: readonly ReactNode[] | undefined;
};

export const TrialList = (props: ListProps) => {
  const { title, add, adding, onAdd, form, says, none, problem, rows } = props;
  return (
    <Panel title={title} aside={add && !adding ? <Button onClick={onAdd}>{add}</Button> : null}>
      {says}
      {adding ? form : null}
      <Problem problem={problem} />
      {rows?.length === 0 && !adding ? <p className="text-soft">{none}</p> : null}
      <ul className="grid">{rows}</ul>
    </Panel>
  );
};

export const TrialRow = ({ children }: { children: ReactNode }) => (
  <li className="grid gap-2 border-t border-line py-3 first:border-t-0">{children}</li>
);

type HeadProps = {
  name: string;
  says: ReactNode;
  problem: string | null;
  /** When it was last seen to work; null while it is being tried. */
  at: string | null;
  fails: string;
  works: string;
};

/** Its name, what it is, and how it stands: told to everyone when that changes. */
export const TrialHead = ({ name, says, problem, at, fails, works }: HeadProps) => (
  <>
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <span className="min-w-0">
        <span className="breaks font-medium">{name}</span>{" "}
        <span className="breaks text-soft">{says}</span>
      </span>
      {problem ? (
        <State tone="late" shape="bell">
          {fails}
        </State>
      ) : at ? (
        <State tone="kept" shape="tick">
          {works} <When at={at} />
        </State>
      ) : (
        <State shape="clock">being tried</State>
      )}
    </div>
    <output className="sr-only">
      {problem ? `${name}: ${problem}` : at ? `${name} works` : `${name} is being tried`}
    </output>
  </>
);

type DeedsProps = {
  name: string;
  trying: boolean;
  onTry: () => void;
  removing: boolean;
  onRemove: () => void;
  /** What removing does. */
  removal: string;
  children?: ReactNode;
};

/** Tried again at once, or removed after a second thought. */
export function TrialDeeds(props: DeedsProps) {
  const { name, trying, onTry, removing, onRemove, removal, children } = props;
  const [sure, setSure] = useState(false);
  return (
    <div className="flex flex-wrap gap-2">
      {children}
      <Button busy={trying} onClick={onTry} aria-label={`Try it now: ${name}`}>
        Try it now
      </Button>
      {sure ? (
        <>
          <Button kind="danger" busy={removing} onClick={onRemove}>
            {removal}
          </Button>
          <Button onClick={() => setSure(false)}>Keep it</Button>
        </>
      ) : (
        <Button onClick={() => setSure(true)} aria-label={`Remove … ${name}`}>
          Remove …
        </Button>
      )}
    </div>
  );
}
