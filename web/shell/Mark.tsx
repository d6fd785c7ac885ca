/** The mark: a broken stroke, mended with gold. */

export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 32 32"
    fill="none"
    strokeWidth="3.5"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path stroke="currentColor" d="M5 27 12.4 12.6M16 5.5 27 27" />
    <path className="stroke-seam" d="m12.4 12.6 3.2 1.2-1.8-5.4L16 5.5" />
  </svg>
);
