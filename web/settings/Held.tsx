/** Mails that wait for a person: how many, each as it came, what can be done with any of them. */
import type { ReactNode } from "react";
import { pathOf } from "../api/client.ts";
import type { Problem as Trouble } from "../api/problem.ts";
import { buttonLook } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { WithWords } from "../offers/WithWords.tsx";

type HeldProps<M> = {
  title: string;
  /** Nothing until they were fetched. */
  mails: readonly M[] | undefined;
  error: Trouble | null;
  /** What is said when none waits. */
  none: string;
  idOf: (mail: M) => string;
  children: (mail: M) => ReactNode;
};

export const Held = <M,>({ title, mails, error, none, idOf, children }: HeldProps<M>) => (
  <Panel
    title={title}
    aside={
      mails && mails.length > 0 ? (
        <State tone="late" shape="bell">
          {mails.length}
        </State>
      ) : null
    }
  >
    <Problem problem={error} />
    {mails?.length === 0 ? <p className="text-soft">{none}</p> : null}
    <ul className="grid gap-4">
      {mails?.map((mail) => (
        <li key={idOf(mail)} className="grid gap-2 border-l-2 border-late/60 pl-3">
          {children(mail)}
        </li>
      ))}
    </ul>
  </Panel>
);

type DeedsProps = {
  mailId: string;
  /** What sets it aside. */
  deed: { isPending: boolean; error: Trouble | null };
  onAside: (because: string) => void;
  children: ReactNode;
};

export const HeldDeeds = ({ mailId, deed, onAside, children }: DeedsProps) => (
  <div className="flex flex-wrap gap-2">
    {children}
    <a
      href={pathOf("GET /mails/:mail/raw", { params: { mail: mailId } })}
      download
      className={buttonLook()}
    >
      Download it
    </a>
    <WithWords
      opens="Set it aside"
      label="Why is it no complaint?"
      hint="Its raw text stays."
      does="Set it aside"
      deed={deed}
      onDo={onAside}
    />
  </div>
);
