/** The customer's own page: no account, no script, one thumb; rendered whole on the server. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { filled, type Speech } from "../../speeches/index.ts";
import { STYLE } from "./customer.css.ts";
import { Refusal, type Visit } from "./form.page.tsx";
import { Code } from "./code.page.tsx";
import { Counter } from "./counter.page.tsx";
import { CallBack, FollowUp, Quiet, Ratings, Standing } from "./later.page.tsx";
import { Offer } from "./offer.page.tsx";
import { Filled, Speaks, useSpeech } from "./speaking.page.tsx";
import type { Plain } from "./phrases.ts";
import { Deliveries, Promises } from "./promises.page.tsx";
import { Understood } from "./understood.page.tsx";
import { type CustomerView, type DeedName, takes } from "./view.ts";
import { Said, Write } from "./words.page.tsx";

export function customerPage(view: CustomerView, visit: Visit): string {
  const { speech } = view;
  const { lookAgain, thankYou } = speech.says.page;
  const title = `${view.title} · ${view.house}`;
  return page(
    visit.slip || visit.done ? filled(visit.slip ? lookAgain : thankYou, { title }) : title,
    <Speaks speech={speech}>
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
    </Speaks>,
    speech.id,
  );
}

function Head({ view, visit: { slip } }: View & { visit: Visit }) {
  const { says, day } = useSpeech();
  const say = says.page;
  const { house, firstName, owner, title, toldOn, isClosed } = view;
  return (
    <header>
      <p className="house">{house}</p>
      <h1>{firstName ? filled(say.hello, { name: firstName }) : say.helloNobody}</h1>
      <p>
        {filled(say.told, { day: day(toldOn), title })}{" "}
        {owner ? (
          <Filled text={say.owner} by={{ name: <strong>{owner.name}</strong> }} />
        ) : (
          say.noOwner
        )}
      </p>
      {slip && !hasPart(view, slip.deed) ? <Refusal slip={slip} /> : null}
      {slip?.moved && slip.filled["words"] ? (
        <p className="note">
          <Filled text={say.moved} by={{ link: <a href="#words">{say.movedLink}</a> }} />
        </p>
      ) : null}
      {isClosed ? <p className="note">{say.closed}</p> : null}
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

function Foot({ view: { house, mailbox, endsOn, number } }: View) {
  const { says, day } = useSpeech();
  const { yours, kept, number: byNumber } = says.page;
  return (
    <footer>
      <p>{filled(yours, { day: day(endsOn) })}</p>
      <p>
        <Filled text={kept} by={{ house, mailbox: <MailTo mailbox={mailbox} /> }} />{" "}
        {filled(byNumber, { number: String(number) })}
      </p>
    </footer>
  );
}

export const MailTo = ({ mailbox }: { mailbox: string }) => (
  <a href={`mailto:${mailbox}`}>{mailbox}</a>
);

/** A page with one thing to say: a link that has ended, too much at once, a fault of ours. */
export const plainPage = (
  { id, says: { plain } }: Speech,
  [title, says]: Plain,
  mailbox?: string,
): string =>
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
            <Filled text={plain.alsoWrite} by={{ mailbox: <MailTo mailbox={mailbox} /> }} />
          </p>
        ) : null}
      </section>
    </main>,
    id,
  );

/** A whole page on the house's paper, whatever stands on it. */
export const page = (title: string, children: ReactNode, language: string): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
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
