/** Makes ids (UUID version 7, so that they sort by birth); handed in, because chance belongs to the rim. */
export type NewId = () => string;
