/** Steps of one way: each stands on the one before, and leaves no fault behind untold. */
import { beforeEach, expect, test } from "vitest";

type Ways = {
  /** Takes pictures of every screen, for whoever has to find out why a step failed. */
  picture: () => Promise<void>;
  /** What went wrong since it was asked last. */
  faults: () => readonly string[];
};

/** Called inside a `describe`; after a step that failed the others are skipped, and say why. */
export function steps({ picture, faults }: Ways) {
  let begun = 0;
  let done = 0;
  beforeEach(({ skip }) => {
    if (done < begun) skip("an earlier step failed");
    begun += 1;
  });
  return (name: string, walk: () => Promise<void>): void =>
    test(name, async () => {
      try {
        await walk();
        expect(faults()).toEqual([]);
      } catch (problem) {
        await picture();
        throw problem;
      }
      done += 1;
    });
}
