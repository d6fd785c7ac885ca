/** A faint line under words that were sent before: there to be seen, never in the way. */
import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Passage } from "@amends/sincerity";

const draw = StateEffect.define<readonly Passage[]>();

const lines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (drawn, { changes, effects, newDoc }) => {
    const asked = effects.find((effect) => effect.is(draw));
    if (!asked?.is(draw)) return drawn.map(changes);
    // The answer is to a text of a moment ago: what no longer stands there is left out.
    const standing = asked.value.filter(
      ({ start, end, quote }) => newDoc.sliceString(start, end) === quote,
    );
    return Decoration.set(
      standing.map(({ start, end, times }) =>
        Decoration.mark({
          class: "cm-sentBefore",
          attributes: { title: `Sent ${times === 1 ? "once" : `${times} times`} before` },
        }).range(start, end),
      ),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const faintLines: Extension = [
  lines,
  EditorView.theme({
    ".cm-sentBefore": {
      backgroundImage:
        "repeating-linear-gradient(90deg, var(--letter-before) 0 2px, transparent 2px 6px)",
      backgroundSize: "100% 1px",
      backgroundPosition: "0 100%",
      backgroundRepeat: "no-repeat",
    },
  }),
];

/** Draws the lines anew; they move along while one types, until the next answer comes. */
export const drawFaintly = (view: EditorView, passages: readonly Passage[]): void =>
  view.dispatch({ effects: draw.of(passages.filter(({ start, end }) => start < end)) });
