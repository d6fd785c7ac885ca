/** One trade: what fails there, what makes it good, what a letter must hold, and a case told. */
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Panel } from "../kit/Panel.tsx";
import { NotHere } from "../shell/Lost.tsx";
import { useTitle } from "../shell/title.ts";
import { Example } from "./Example.tsx";
import { heldWords, letterWords, lossWords, roleWords } from "./words.ts";

export function TradePage() {
  const { trade: id } = useParams({ from: "/inside/handbook/trades/$trade" });
  const { data } = useDoor("GET /industries", {});
  const trade = data?.industries.find((each) => each.id === id);
  const mayAmend = useMay("playbook:amend");
  useTitle(trade?.name ?? "Trade");
  if (!data) return <Busy />;
  if (!trade) return <NotHere />;
  return (
    <article className="mx-auto grid max-w-3xl gap-5 px-4 py-6 md:px-8">
      <header className="grid gap-2">
        <Link to="/handbook" className="text-xs text-gold underline underline-offset-4">
          Handbook
        </Link>
        <h1 className="text-title">{trade.name}</h1>
        <p className="max-w-prose text-letter">{trade.about}</p>
        <p className="max-w-prose">
          Usual way:{" "}
          <Link
            to="/handbook/playbooks/$playbook"
            params={{ playbook: trade.playbook.id }}
            className="text-gold underline underline-offset-4"
          >
            {trade.playbook.name}
          </Link>
          . {trade.playbook.because}
        </p>
        {mayAmend ? (
          <p className="text-xs">
            <Link
              to="/handbook/trades/$trade/edit"
              params={{ trade: id }}
              className="text-gold underline underline-offset-4"
            >
              Change this trade
            </Link>
          </p>
        ) : null}
      </header>
      <Panel title="What fails">
        <ul className="grid gap-2">
          {trade.failures.map(({ id: failure, name, loss, severity, words }) => (
            <li key={failure} className="grid gap-0.5">
              <span className="grid gap-x-3 sm:flex sm:items-baseline sm:justify-between">
                {name}
                <span className="text-xs text-soft">
                  usually {severity} · they lose {lossWords(loss)}
                </span>
              </span>
              {words.length > 0 ? (
                <span className="font-serif text-xs text-soft">
                  {words.map((said) => `“${said}”`).join(" ")}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
      <Rules title="What makes it good">
        {trade.remedies.map(({ clause, gives, because }) => (
          <Rule key={clause} what={gives} because={because} />
        ))}
      </Rules>
      <Rules title="What a letter must hold here">
        {trade.letters.map(({ kind, holds, failures, because }) => (
          <Rule
            key={because}
            what={`${letterWords(kind)}: ${heldWords(holds)}${about(failures)}`}
            because={because}
          />
        ))}
      </Rules>
      <Rules title="Deadlines">
        {trade.deadlines.map(({ clock, name, within, because }) => (
          <Rule key={clock} what={`${name}: ${within}`} because={because} />
        ))}
      </Rules>
      <Rules title="Who approves">
        {trade.approvals.map(({ by, failures, because }) => (
          <Rule key={because} what={`${roleWords(by)}${about(failures)}`} because={because} />
        ))}
      </Rules>
      <Example id={trade.example} />
      <p className="text-xs text-soft">After: {trade.source}</p>
    </article>
  );
}

const about = (failures: readonly string[]): string =>
  failures.length > 0 ? ` (${failures.join("; ")})` : "";

const Rules = ({ title, children }: { title: string; children: ReactNode }) => (
  <Panel title={title}>
    <ul className="grid gap-3">{children}</ul>
  </Panel>
);

const Rule = ({ what, because }: { what: string; because: string }) => (
  <li className="grid gap-0.5">
    <span>{what}</span>
    <span className="text-xs text-soft">{because}</span>
  </li>
);
