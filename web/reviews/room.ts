/** How much room an answer has left where it will stand. */

export function room(text: string, letters: number | null): { says: string; isOver: boolean } {
  const has = [...text].length;
  if (letters === null) return { says: has === 0 ? "" : `${has} letters`, isOver: false };
  const left = letters - has;
  if (left < 0)
    return { says: left === -1 ? "1 letter too many" : `${-left} letters too many`, isOver: true };
  return { says: `${left} of ${letters} letters left`, isOver: false };
}
