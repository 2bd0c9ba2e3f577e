import type { RefusalCode } from "../api-types.ts";
import { RefusalError, UnreachableError } from "../refusal-error.ts";

/** A form as it stands. What was typed stays through every refusal. */
export interface FormState<Values> {
  readonly values: Values;
  /** By the name of the field. */
  readonly errors: Readonly<Record<string, string>>;
  /** Over the form: what belongs to no single field. */
  readonly message: string | null;
  readonly isSending: boolean;
}

export type FormEvent<Values> =
  | { readonly type: "changed"; readonly names: readonly string[]; readonly to: (values: Values) => Values }
  | { readonly type: "sent" }
  | { readonly type: "done" }
  | { readonly type: "checked"; readonly errors: Readonly<Record<string, string>> }
  | { readonly type: "refused"; readonly problem: unknown; readonly fields?: FieldNames };

/** Where the API calls a thing otherwise than the form does: the form's field by the API's name. */
export type FieldNames = Readonly<Record<string, string>>;

export function emptyForm<Values>(values: Values): FormState<Values> {
  return { values, errors: {}, message: null, isSending: false };
}

export function formReducer<Values extends object>(
  state: FormState<Values>,
  event: FormEvent<Values>,
): FormState<Values> {
  switch (event.type) {
    case "changed":
      return { ...state, values: event.to(state.values), errors: without(state.errors, event.names) };
    case "sent":
      return { ...state, isSending: true, errors: {}, message: null };
    case "done":
      return { ...state, isSending: false };
    case "checked":
      return { ...state, isSending: false, errors: event.errors, message: null };
    case "refused":
      return {
        ...state,
        isSending: false,
        ...(tooLargeWords(state.values, event.problem) ??
          problemWords(event.problem, Object.keys(state.values), event.fields)),
      };
  }
}

/** A field that is being mended is not blamed any more. */
function without(errors: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !names.includes(name)));
}

/** The field that a refusal is about whose own words say more than what was expected. */
const fieldOf: Readonly<Partial<Record<RefusalCode, string>>> = {
  record_number_taken: "recordNumber",
  email_taken: "email",
  set_up_code_wrong: "code",
  proof_failed: "passphrase",
};

/** A form that is too large to be sent is so by its longest text: a whole document pasted into a field. */
function tooLargeWords(values: object, problem: unknown): Pick<FormState<unknown>, "errors" | "message"> | null {
  if (!(problem instanceof RefusalError) || problem.code !== "too_large") return null;
  const texts = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const [longest] = texts.toSorted(([, one], [, other]) => other.length - one.length);
  return longest === undefined ? null : { errors: { [longest[0]]: `${problem.message} Shorten it.` }, message: null };
}

/** A refusal told to the fields it names; the rest, or a refusal that names none, stands over the form. */
export function problemWords(
  problem: unknown,
  names: readonly string[],
  fields: FieldNames = {},
): Pick<FormState<unknown>, "errors" | "message"> {
  if (!(problem instanceof RefusalError)) {
    const known = problem instanceof UnreachableError;
    return {
      errors: {},
      message: known ? problem.message : "Something went wrong here. What you typed is still there; try again.",
    };
  }
  const errors: Record<string, string> = {};
  const about = fieldOf[problem.code];
  if (about !== undefined && names.includes(about)) return { errors: { [about]: problem.message }, message: null };
  const loose: string[] = [];
  for (const { field, expected } of problem.fields) {
    const top = field.split(".")[0] ?? field;
    const name = fields[field] ?? fields[top] ?? top;
    if (names.includes(name)) errors[name] ??= sentence(expected);
    else loose.push(`${field}: ${expected}`);
  }
  const message =
    Object.keys(errors).length > 0 && loose.length === 0 ? null : [problem.message, ...loose.map(sentence)].join(" ");
  return { errors, message };
}

/** "expected at least 12 characters" as it stands under a field: "Enter at least 12 characters." */
function sentence(expected: string): string {
  const asked = expected.replace(/^expected /, "enter ");
  const words = asked.slice(0, 1).toUpperCase() + asked.slice(1);
  return /[.?]$/.test(words) ? words : `${words}.`;
}
