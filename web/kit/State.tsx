/** How something stands: a word, a shape and a colour, never colour alone. */
import type { ReactNode } from "react";

const tones = {
  plain: "text-soft",
  gold: "text-gold",
  late: "text-late",
  kept: "text-kept",
};

/** Drawn in a 12 × 12 box; filled shapes weigh more than open ones. */
const shapes = {
  ring: <circle cx="6" cy="6" r="4.25" fill="none" />,
  dot: <circle cx="6" cy="6" r="4.5" fill="currentColor" stroke="none" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" stroke="none" />
    </>
  ),
  tick: <path d="m2 6.5 2.8 2.8L10 3" fill="none" />,
  cross: <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" />,
  clock: <path d="M6 3.2V6l1.9 1.3M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z" fill="none" />,
  bell: <path d="M6 1.5 11 10H1zM6 5v2.2" fill="none" />,
  rise: <path d="M6 2 10.5 10h-9z" fill="currentColor" stroke="none" />,
  diamond: <path d="m6 .8 5.2 5.2L6 11.2.8 6z" fill="currentColor" stroke="none" />,
  bar: <path d="M2 6h8" fill="none" />,
  arrow: <path d="M2 6h7.5M6.5 3l3 3-3 3" fill="none" />,
  wave: <path d="M1.5 7c1.5-3 3-3 4.5 0s3 3 4.5 0" fill="none" />,
  lock: <path d="M2.5 5.5h7v5h-7zM4 5.5v-1a2 2 0 0 1 4 0v1" fill="none" />,
};

export type Tone = keyof typeof tones;
export type Shape = keyof typeof shapes;

type Props = {
  tone?: Tone;
  shape: Shape;
  title?: string | undefined;
  /** On one line whatever comes: what does not fit is cut. */
  line?: boolean;
  children: ReactNode;
};

export const State = ({ tone = "plain", shape, title, line = false, children }: Props) => (
  <span
    title={title}
    className={`figures inline-flex items-baseline gap-1.5 text-xs font-medium ${tones[tone]}
      ${line ? "max-w-full min-w-0" : ""}`}
  >
    <Mark shape={shape} />
    <span className={line ? "truncate" : ""}>{children}</span>
  </span>
);

/** The shape alone; only beside words that say the same. */
export const Mark = ({ shape }: { shape: Shape }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 12 12"
    className="size-3 shrink-0 translate-y-[0.1em]"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {shapes[shape]}
  </svg>
);
