/** Counts the letters that patterns are asked to read: steps that no slow machine makes more. */

/** How many letters `work` gave to patterns, each as often as it gave it. */
export function lettersRead(work: () => unknown): number {
  let read = 0;
  const { exec, test } = RegExp.prototype;
  Object.assign(RegExp.prototype, {
    exec(this: RegExp, text: string) {
      read += String(text).length;
      return exec.call(this, text);
    },
    test(this: RegExp, text: string) {
      read += String(text).length;
      return test.call(this, text);
    },
  });
  try {
    work();
  } finally {
    Object.assign(RegExp.prototype, { exec, test });
  }
  return read;
}
