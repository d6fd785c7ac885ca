/** What is left over of HTML in a letter: tags, comments and entities. They say nothing. */

/** Tags that stand in a line; any other begins a new one. */
const INLINE = new Set(
  "a abbr b big cite code em font i img ins q s small span strike strong sub sup tt u".split(" "),
);
const BLOCKS = new Set(
  (
    "address article aside blockquote body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 " +
    "head " +
    "header hr html li main meta nav ol p pre section style script table tbody td tfoot th thead " +
    "title tr ul"
  ).split(" "),
);
/** No tag is longer than this. */
export const TAG_REACH = 420;
const TAG = /<\/?([A-Za-z][A-Za-z0-9]{0,11})(?:[\s/][^<>]{0,400})?>/y;
const ENTITY = /&(?:[A-Za-z]{2,8}|#\d{1,6}|#[xX][\dA-Fa-f]{1,5});/y;
const APOSTROPHES = ["&#39;", "&#x27;", "&#8217;", "&rsquo;", "&apos;"];

/** What a tag is: none, one within a line, one that begins a line, one that hides what follows. */
export type Tag = { readonly end: number; readonly breaks: boolean; readonly hides?: string };

/** The tag that begins here, if HTML has it: <Name> and <Title> are gaps to be filled. */
export const tagAt = (text: string, at: number): Tag | undefined => {
  if (text.startsWith("<!--", at)) return { end: at + 4, breaks: false, hides: "-->" };
  TAG.lastIndex = at;
  const said = TAG.exec(text)?.[1];
  if (said === undefined) return undefined;
  const end = TAG.lastIndex;
  const name = said.toLowerCase();
  if (said !== name && said !== said.toUpperCase()) return undefined;
  if (INLINE.has(name)) return { end, breaks: false };
  if (!BLOCKS.has(name)) return undefined;
  const opens = text.charCodeAt(at + 1) !== 47;
  const hiding = opens && (name === "style" || name === "script" || name === "blockquote");
  return { end, breaks: true, ...(hiding ? { hides: `</${name}>` } : {}) };
};

/** Where the &nbsp; or &#233; ends that begins here. */
export const entityEnd = (text: string, at: number): number => {
  ENTITY.lastIndex = at;
  return ENTITY.test(text) ? ENTITY.lastIndex : at;
};

/** Where an apostrophe ends that is written as an entity. */
export const apostropheEnd = (text: string, at: number): number => {
  const said = APOSTROPHES.find((one) => text.startsWith(one, at));
  return said ? at + said.length : at;
};
