/** Makes ids (UUID version 7, which sort by birth); handed in, for chance belongs to the rim. */
export type NewId = () => string;
