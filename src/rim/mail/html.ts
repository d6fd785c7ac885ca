/** HTML that strangers wrote: cleaned for display in a sandbox, and read as text. */
import { convert } from "html-to-text";
import sanitize from "sanitize-html";

/** Beyond this HTML is no letter any more; parsing it takes seconds. */
const LETTERS_MAX = 1_000_000;
/** Parsers of HTML are quadratic in depth; browsers flatten what is deeper than 512. */
const DEPTH_MAX = 500;

const EMPTY = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Which open elements a start tag closes, as htmlparser2 has it; runs of them do not nest. */
const CLOSES = new Map([
  ["p", ["p"]],
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["option", ["option"]],
  ["tr", ["tr", "th", "td"]],
  ["th", ["th"]],
  ["td", ["thead", "th", "td"]],
  ["thead", ["thead", "tbody"]],
  ["tbody", ["thead", "tbody"]],
  ["tfoot", ["thead", "tbody"]],
]);
const SHOWN = `a abbr address article aside b bdi bdo big blockquote br caption center cite code col
  colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header
  hr i img ins kbd li main mark ol p pre q s samp section small span strike strong sub summary sup
  table tbody td tfoot th thead time tr tt u ul var wbr`.split(/\s+/);
const SILENT = "style script textarea option noscript title template svg math".split(" ");

const rules: sanitize.IOptions = {
  allowedTags: SHOWN,
  allowedAttributes: {
    a: ["href", "title", "rel", "target"],
    img: ["src", "alt", "width", "height"],
    ol: ["start", "type"],
    td: ["colspan", "rowspan"],
    th: ["colspan", "rowspan"],
    "*": ["dir", "lang"],
  },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  // A picture from elsewhere tells its sender that the letter was read, and where.
  allowedSchemesByTag: { img: ["cid", "data"] },
  allowedSchemesAppliedToAttributes: ["href", "src"],
  allowProtocolRelative: false,
  nonTextTags: SILENT,
  transformTags: {
    a: (tagName, { href, title }) => ({
      tagName,
      attribs: {
        ...(href && /^\s*(?:https?:|mailto:|tel:)/i.test(href) && { href }),
        ...(title && { title }),
        rel: "noopener noreferrer nofollow",
        target: "_blank",
      },
    }),
  },
};

const within = /^(?:cid:|data:image\/(?:png|jpe?g|gif|webp)[;,])/i;

export type Cleaned = {
  /** Null when it is too long or too deep to be cleaned: show the text. */
  readonly html: string | null;
  /** Pictures from elsewhere that are not loaded. */
  readonly outside: number;
};

/**
 * Fit to be shown in a sandboxed frame: no script, style, form, frame or remote picture; links open
 * elsewhere and tell nothing. `pictures` are those that the mail encloses, by their content ids, as
 * data addresses.
 */
export function cleaned(html: string, pictures: ReadonlyMap<string, string> = new Map()): Cleaned {
  if (!isReadable(html)) return { html: null, outside: 0 };
  let outside = 0;
  const kept = sanitize(html, {
    ...rules,
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && !within.test(attribs.src ?? ""),
    transformTags: {
      ...rules.transformTags,
      img: (tagName, { src = "", ...attribs }) => {
        if (/^\s*(?:https?:)?\/\//i.test(src)) outside += 1;
        const enclosed = /^cid:(.+)$/i.exec(src)?.[1];
        const picture = enclosed && pictures.get(enclosed.replace(/^<|>$/g, ""));
        return { tagName, attribs: { src: picture || src, ...attribs } };
      },
    },
  });
  return { html: kept, outside };
}

/** What a reader would hear: links and pictures by their words, quotes with "> " before them. */
export function textOf(html: string): string {
  if (!isReadable(html)) return bareText(html.slice(0, LETTERS_MAX));
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: LETTERS_MAX, maxDepth: DEPTH_MAX },
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "table", format: "block" },
      { selector: "tr", format: "block" },
      ...["td", "th"].map((selector) => ({
        selector,
        format: "inlineSurround",
        options: { suffix: " " },
      })),
      { selector: "blockquote", options: { trimEmptyLines: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  }).trim();
}

const isReadable = (html: string): boolean =>
  html.length <= LETTERS_MAX && !isDeeperThan(DEPTH_MAX, html);

/** One pass over the tags; rather too strict (it reads tags in comments) than ever too slow. */
function isDeeperThan(most: number, html: string): boolean {
  const open: string[] = [];
  const times = new Map<string, number>();
  const close = () => {
    const closed = open.pop() ?? "";
    times.set(closed, (times.get(closed) ?? 0) - 1);
    return closed;
  };
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/gi)) {
    const tag = name.toLowerCase();
    if (EMPTY.has(tag)) continue;
    if (slash) {
      while (times.get(tag) && close() !== tag);
      continue;
    }
    while (CLOSES.get(tag)?.includes(open.at(-1) ?? "")) close();
    if (open.push(tag) > most) return true;
    times.set(tag, (times.get(tag) ?? 0) + 1);
  }
  return false;
}

/** Without a parser: everything between one tag and the next. */
const bareText = (html: string): string =>
  html
    .split("<")
    .map((part, at) => (at === 0 ? part : part.slice(part.indexOf(">") + 1)))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
