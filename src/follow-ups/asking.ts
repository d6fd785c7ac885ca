/** Asking: whether the words beside an answer ask us something, so that thanks don't swallow it. */

/** The mark of a question, in whatever script. */
const MARK = /[?？؟\u037e]/u;

/** How questions and wishes begin where their mark is left out. */
const BEGINNINGS = [
  "(?:when|where|why|how|what|which|who) (?:is|are|was|were|do|does|did|can|could|will)",
  "(?:when|where|why|how|what|which|who) (?:would|should)",
  "how (?:about|much|many|long|soon)",
  "what about",
  "(?:can|could|would|will|do|does|did|is|are|may|should) (?:you|i|we|it|the|there|this|that)",
  "please (?:let|tell|send|call|confirm|explain)",
  "(?:wann|wo|warum|wieso|wie|was|wer|welche[rsnm]?) (?:ist|sind|wird|kann|können|muss|soll)",
  "(?:wann|wo|wie) (?:bekomme|kommt|geht|lange|viel|oft)",
  "(?:können|könnten|kann|könnte|würden|werden|haben|darf|soll) (?:sie|ich|wir|es|man)",
  "bitte (?:sagen|teilen|schicken|senden|rufen|melden)",
  "(?:quand|où|pourquoi|comment|combien|est-ce|pouvez-vous|pourriez-vous)",
  "(?:cuándo|dónde|por qué|cómo|cuánto|puede[ns]?|podría[ns]?)",
];
/** At the start of a sentence, or after a word that turns from thanks to something else. */
const TURNS = String.raw`(?:^|[.!,;:\n]\s*|\b(?:but|and|aber|und|mais|et|pero|y) )`;
const OPENING = new RegExp(`${TURNS}(?:${BEGINNINGS.join("|")})(?![\\p{L}])`, "iu");

const DOUBTS = [
  "i (?:still )?(?:wonder|don['’]t know|am not sure|haven['’]t (?:heard|received|got))",
  "(?:one|one more|one last) (?:question|thing)",
  "ich (?:frage mich|weiß nicht)",
  "eine frage",
];
const DOUBT = new RegExp(`\\b(?:${DOUBTS.join("|")})\\b`, "iu");

/** "Thank you, all good. When will the invoice come" asks; "thank you, that was kind" does not. */
export const asksSomething = (words: string): boolean => {
  const spaced = words.replace(/[ \t]+/g, " ");
  return MARK.test(spaced) || OPENING.test(spaced) || DOUBT.test(spaced);
};
