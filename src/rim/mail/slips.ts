/** The slips of a mail: the words of its parts one by one, as a machine's report needs them. */
import { clear } from "./header.ts";
import { textOf } from "./html.ts";
import { type Part, wordsOf } from "./parts.ts";

export type Slip = {
  readonly mediaType: string;
  /** Inside a letter that the mail encloses. */
  readonly within: boolean;
  /** Of an enclosed letter (message/rfc822) its headers. */
  readonly words: string;
};

const SLIPS_MAX = 30;
const LETTERS_MAX = 64 * 1024;
const spoken = /^(?:text\/|message\/)/;

export const slipsOf = (parts: readonly Part[]): readonly Slip[] =>
  parts
    .filter(({ mediaType }) => spoken.test(mediaType))
    .slice(0, SLIPS_MAX)
    .map((part) => ({
      mediaType: part.mediaType,
      within: part.within,
      words: clear(
        part.mediaType === "text/html"
          ? textOf(wordsOf(part, LETTERS_MAX))
          : wordsOf(part, LETTERS_MAX),
      ).trimEnd(),
    }));

/**
 * What is attached, by name: every part that has a name, is marked as attached, or is no text. A
 * letter enclosed without a name is read as a letter, not counted as an attachment.
 */
export const attachedIn = (parts: readonly Part[]): readonly string[] =>
  parts
    .filter(
      ({ mediaType, name, disposition }) =>
        name !== null || disposition === "attachment" || !read.test(mediaType),
    )
    .map(({ mediaType, name }) => name || mediaType);

const read = /^(?:text|multipart)\/|^message\/rfc822$/;
