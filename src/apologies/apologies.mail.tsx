/** A letter as a mail: the writer's words, and the way to the customer's own page. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Render, Sheet } from "./letters.ts";

const PAGE = "Your page with us";
const HOLDS = "what we understood, what we promise, and our offer.";

/** Text and HTML say the same. Colours are left to the reader's mail program, day and night. */
export const renderLetter: Render = (sheet) => {
  const { body, pageUrl, signedBy } = sheet;
  const foot = `${PAGE}: ${HOLDS}\n${pageUrl}\n\n${answerTo(signedBy)}`;
  return {
    text: `${body.trim()}\n\n${foot}\n`,
    html: `<!doctype html>${renderToStaticMarkup(<Mail {...sheet} />)}`,
  };
};

const answerTo = (signedBy: string): string => `Just answer this mail: it reaches ${signedBy}.`;

function Mail({ body, house, pageUrl, firstName, signedBy }: Sheet) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`To ${firstName}, from ${house}`}</title>
      </head>
      <body style={{ margin: 0, padding: "24px 16px", colorScheme: "light dark" }}>
        <main style={{ maxWidth: 600, margin: "0 auto", fontFamily: FONTS, ...SIZE }}>
          {paragraphsOf(body).map(({ at, lines }) => (
            <p key={at} style={{ margin: "0 0 16px" }}>
              {lines}
            </p>
          ))}
          <hr style={{ border: 0, borderTop: "1px solid #8a8a8a", margin: "24px 0" }} />
          <p style={{ margin: "0 0 16px" }}>
            <a href={pageUrl} style={{ color: "inherit", fontWeight: 600 }}>
              {PAGE}
            </a>
            : {HOLDS}
          </p>
          <p style={{ margin: 0 }}>{answerTo(signedBy)}</p>
        </main>
      </body>
    </html>
  );
}

const FONTS = "Georgia, 'Times New Roman', serif";
const SIZE = { fontSize: 17, lineHeight: 1.55 };

/** A blank line parts paragraphs; any other line break stays one. */
function paragraphsOf(body: string): readonly { at: number; lines: ReactNode[] }[] {
  return body
    .trim()
    .split(/\r?\n\s*\n/)
    .map((paragraph, at) => ({
      at,
      lines: paragraph
        .split(/\r?\n/)
        .flatMap((line, place) => (place === 0 ? [line] : [<br key={`${at}.${place}`} />, line])),
    }));
}
