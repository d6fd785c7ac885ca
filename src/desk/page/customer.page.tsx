/** The customer's own page: no account, no script, one thumb; rendered whole on the server. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { STYLE } from "./customer.css.ts";
import { Refusal, type Visit } from "./form.page.tsx";
import { Code } from "./code.page.tsx";
import { Counter } from "./counter.page.tsx";
import { CallBack, FollowUp, Quiet, Ratings, Standing } from "./later.page.tsx";
import { Offer } from "./offer.page.tsx";
import { spokenDay } from "./phrases.ts";
import { Deliveries, Promises } from "./promises.page.tsx";
import { Understood } from "./understood.page.tsx";
import { type CustomerView, type DeedName, takes } from "./view.ts";
import { Said, Write } from "./words.page.tsx";

export function customerPage(view: CustomerView, visit: Visit): string {
  const begins = visit.slip ? "Please look again: " : visit.done ? "Thank you: " : "";
  return page(
    `${begins}${view.title} · ${view.house}`,
    <>
      <Head view={view} visit={visit} />
      <main>
        <FollowUp view={view} visit={visit} />
        <CallBack view={view} visit={visit} />
        <Ratings view={view} visit={visit} />
        <Understood view={view} visit={visit} />
        <Code view={view} visit={visit} />
        <Offer view={view} visit={visit} />
        <Counter view={view} visit={visit} />
        <Deliveries view={view} />
        <Promises view={view} />
        <Write view={view} visit={visit} />
        <Standing view={view} visit={visit} />
        <Said view={view} />
        <Quiet view={view} visit={visit} />
      </main>
      <Foot view={view} />
    </>,
  );
}

function Head({ view, visit: { slip } }: View & { visit: Visit }) {
  const { house, firstName, owner, title, toldOn, isClosed } = view;
  return (
    <header>
      <p className="house">{house}</p>
      <h1>
        {firstName ? `${firstName}, here is where things stand` : "Here is where things stand"}
      </h1>
      <p>
        On {spokenDay(toldOn)} you told us that something went wrong: “{title}”.{" "}
        {owner ? (
          <>
            <strong>{owner.name}</strong> looks after it.
          </>
        ) : (
          "As soon as one of us looks after it, you will find the name here."
        )}
      </p>
      {slip && !hasPart(view, slip.deed) ? <Refusal slip={slip} /> : null}
      {slip?.moved && slip.filled["words"] ? (
        <p className="note">
          What you wrote is not lost: it stands below, where you can{" "}
          <a href="#words">send it as a message</a>.
        </p>
      ) : null}
      {isClosed ? (
        <p className="note">
          We believe that everything is done. If it is not, write to us below, and we carry on.
        </p>
      ) : null}
    </header>
  );
}

type View = { view: CustomerView };

/** Where a refusal can be said at its place. */
const hasPart = (view: CustomerView, deed: DeedName): boolean =>
  (deed === "answer" && view.offer !== null) ||
  (deed === "follow-up" && view.followUp !== null) ||
  deed === "understanding" ||
  takes(view, deed);

const Foot = ({ view: { house, mailbox, endsOn, number } }: View) => (
  <footer>
    <p>
      This page is yours: whoever has its link can read it and answer in your name, so please keep
      it to yourself. It sets no cookies and runs no scripts. The link works until{" "}
      {spokenDay(endsOn)}.
    </p>
    <p>
      To see, correct or erase what {house} keeps about you, write to{" "}
      <a href={`mailto:${mailbox}`}>{mailbox}</a>. If you call, this number helps us find you:{" "}
      {number}.
    </p>
  </footer>
);

/** A page with one thing to say: a link that has ended, too much at once, a fault of ours. */
export const plainPage = (title: string, says: readonly string[], mailbox?: string): string =>
  page(
    title,
    <main>
      <section>
        <h1>{title}</h1>
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {mailbox ? (
          <p>
            You can also write to <a href={`mailto:${mailbox}`}>{mailbox}</a>.
          </p>
        ) : null}
      </section>
    </main>,
  );

/** A whole page on the house's paper, whatever stands on it. */
export const page = (title: string, children: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <div className="seam" aria-hidden="true" />
        <div className="sheet">{children}</div>
      </body>
    </html>,
  )}`;
