/** What a sheet's shape has at a place: the fields that may be written there. */
import type { z } from "zod";

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, string>>;
};

const defOf = (shape: z.core.$ZodType): Def => shape._zod.def as unknown as Def;

/** The names of the fields at a path; of a choice of shapes those of every one. */
export function fieldsAt(shape: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const def = defOf(shape);
  const inner = def.innerType ?? def.in;
  if (inner) return fieldsAt(inner, path);
  if (def.options) return [...new Set(def.options.flatMap((each) => fieldsAt(each, path)))];
  const [next, ...rest] = path;
  if (next === undefined) {
    if (def.shape) return Object.keys(def.shape);
    return Object.values((def.keyType && defOf(def.keyType).entries) ?? {});
  }
  const below = def.shape?.[String(next)] ?? def.element ?? def.valueType;
  return below ? fieldsAt(below, rest) : [];
}
