import { type FormEvent as ReactFormEvent, type RefObject, useEffect, useReducer, useRef, useState } from "react";
import { emptyForm, type FieldNames, type FormEvent, formReducer, type FormState } from "./form-state.ts";

export interface FormOptions<Values extends object, Result> {
  readonly initial: Values;
  /** What can be said without asking the server: an error by the name of its field. */
  readonly check?: (values: Values) => Readonly<Record<string, string>>;
  readonly send: (values: Values) => Promise<Result>;
  /** Where the API calls a field otherwise than the form. */
  readonly fields?: FieldNames;
  readonly onDone: (result: Result, values: Values) => void;
  /** True where the refusal is answered by the form itself (a question asked back). */
  readonly onRefused?: (problem: unknown) => boolean;
}

export interface FieldTies<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error: string | undefined;
}

export interface Form<Values extends object> extends FormState<Values> {
  readonly ref: RefObject<HTMLFormElement | null>;
  readonly set: (change: Partial<Values>) => void;
  readonly field: <Name extends keyof Values & string>(name: Name) => FieldTies<Values[Name]>;
  readonly submit: (event?: ReactFormEvent) => void;
  /** Something was entered: a key pressed by habit must not lose it. */
  readonly isChanged: boolean;
}

/** A form's state, its sending, and the move to the first field that needs a look. */
export function useForm<Values extends object, Result>(options: FormOptions<Values, Result>): Form<Values> {
  const [state, dispatch] = useReducer<FormState<Values>, [FormEvent<Values>]>(formReducer, emptyForm(options.initial));
  const [begun] = useState(state.values);
  const ref = useRef<HTMLFormElement>(null);
  const sending = useRef(false);

  useEffect(() => {
    if (Object.keys(state.errors).length > 0) ref.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state.errors]);

  const run = async () => {
    const errors = options.check?.(state.values) ?? {};
    if (Object.keys(errors).length > 0) {
      dispatch({ type: "checked", errors });
      return;
    }
    // A second press while the first is on its way would do it twice.
    if (sending.current) return;
    sending.current = true;
    dispatch({ type: "sent" });
    try {
      const result = await options.send(state.values);
      dispatch({ type: "done" });
      options.onDone(result, state.values);
    } catch (problem) {
      if (options.onRefused?.(problem) === true) dispatch({ type: "done" });
      else dispatch({ type: "refused", problem, fields: options.fields ?? {} });
    } finally {
      sending.current = false;
    }
  };

  return {
    ...state,
    ref,
    isChanged: state.values !== begun,
    set: (change) =>
      dispatch({ type: "changed", names: Object.keys(change), to: (values) => ({ ...values, ...change }) }),
    field: (name) => ({
      name,
      value: state.values[name],
      onChange: (value) => dispatch({ type: "changed", names: [name], to: (values) => ({ ...values, [name]: value }) }),
      error: state.errors[name],
    }),
    submit: (event) => {
      event?.preventDefault();
      // A form may open another over itself: the one that is sent is sent alone.
      event?.stopPropagation();
      void run();
    },
  };
}
