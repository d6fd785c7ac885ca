/** A tag is a word of the house's own list, put on cases so that they can be found together. */

/** A colour beside the name, never instead of it. */
export type Hue = "grey" | "gold" | "green" | "blue" | "violet" | "rose";
