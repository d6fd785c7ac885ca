/** The customer's own words, always in the serif, so that one sees who speaks. */

export const Words = ({ children }: { children: string }) => (
  <div className="breaks max-w-prose font-serif text-letter whitespace-pre-wrap">{children}</div>
);
