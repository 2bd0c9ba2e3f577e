import type { Input, Output } from "../../api-types.ts";

type Planned = Output<"GET /api/sessions/:sessionId/plan">;
type Line = Planned["curriculum"][number];

export interface PlanValues {
  /** Empty where the session follows no curriculum. */
  readonly curriculumId: string;
  readonly aim: string;
  readonly warmUp: string;
  readonly hook: string;
  readonly routine: string;
  readonly ladder: string;
  readonly materials: string;
  readonly carriedFrom: string | null;
}

const blank: PlanValues = {
  curriculumId: "",
  aim: "",
  warmUp: "",
  hook: "",
  routine: "",
  ladder: "",
  materials: "",
  carriedFrom: null,
};

/** The plan as it is kept, or an empty one with the next of the curriculum. */
export function firstPlan({ plan, curriculum, next }: Planned): PlanValues {
  if (plan === null) return withCurriculum(blank, curriculum, next ?? "");
  const { version: _version, curriculumId, ...words } = plan;
  return { ...words, curriculumId: curriculumId ?? "" };
}

/** Another session of the curriculum brings its aim and materials, where nobody has written others. */
export function withCurriculum(values: PlanValues, curriculum: readonly Line[], curriculumId: string): PlanValues {
  const before = curriculum.find(({ id }) => id === values.curriculumId);
  const after = curriculum.find(({ id }) => id === curriculumId);
  const follow = (field: "aim" | "materials") =>
    values[field].trim() === "" || values[field] === before?.[field] ? (after?.[field] ?? "") : values[field];
  return { ...values, curriculumId, aim: follow("aim"), materials: follow("materials") };
}

/** The words of an earlier plan, where this one has none; they say later from which session they came. */
export function takeEarlier(values: PlanValues, earlier: NonNullable<Planned["earlier"]>): PlanValues {
  const own = (field: "aim" | "warmUp" | "hook" | "routine" | "ladder" | "materials") =>
    values[field].trim() === "" ? earlier[field] : values[field];
  return {
    ...values,
    aim: own("aim"),
    warmUp: own("warmUp"),
    hook: own("hook"),
    routine: own("routine"),
    ladder: own("ladder"),
    materials: own("materials"),
    carriedFrom: earlier.day,
  };
}

/** As the API takes it. */
export function planInput({
  curriculumId,
  ...words
}: PlanValues): Omit<Input<"PUT /api/sessions/:sessionId/plan">, "sessionId" | "on"> {
  return { ...words, curriculumId: curriculumId === "" ? null : curriculumId };
}
