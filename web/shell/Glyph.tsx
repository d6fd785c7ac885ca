/** The few signs of the rail, drawn with one stroke; always beside their word. */

const strokes = {
  inbox: "M2 9.5h3.5l1 2h3l1-2H14M3.5 3h9L14 9.5V13H2V9.5z",
  promises: "M2.5 8.5 5 11l3-3m-.5 3.5L14 4.5M2.5 13.5h11",
  incidents: "M8 4.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM2.5 13a5.5 5.5 0 0 1 11 0M3 5.5v2m10-2v2",
  causes: "M2 8h11.5M11 5.5 13.5 8 11 10.5M4 3l2.5 5L4 13M8 3l2 5-2 5",
  lessons: "M2.5 13.5v-5m4 5v-10m4 10V7m4 6.5V5",
  books: "M3 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v9.5H4.5A1.5 1.5 0 0 1 3 12zM3 11.5h10M6 5.5h4",
  handbook: "M8 4C6.5 3 4.5 2.8 2.5 3v9.5c2-.2 4 0 5.5 1 1.5-1 3.5-1.2 5.5-1V3c-2-.2-4 0-5.5 1v9.5",
  settings: "M2 4.5h6m4 0h2M2 11.5h2m4 0h6M10 3v3M6 10v3",
  find: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.5 8L14 14",
  back: "M9.5 3 4.5 8l5 5",
};

export type GlyphName = keyof typeof strokes;

export const Glyph = ({ name }: { name: GlyphName }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 16 16"
    className="size-4 shrink-0"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.25"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={strokes[name]} />
  </svg>
);
