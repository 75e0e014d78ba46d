/** Width of a card in pixels. Services that show one want 1.91 to 1. */
export const width = 1200;
/** Its height in pixels. */
export const height = 630;

/** Where its text begins, in pixels from the left. */
export const left = 72;
/** Where it ends. */
export const right = width - 64;

/** What its foot takes of it, in pixels. */
export const footHeight = 104;
