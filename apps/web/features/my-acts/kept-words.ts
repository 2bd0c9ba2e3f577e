import { useQueryClient } from "@tanstack/react-query";
import { endsSignIn } from "../../api.ts";
import { type Form, type FormOptions, useForm } from "../../forms/use-form.ts";
import { forgetNamed } from "../../kept-in-tab.ts";
import { myselfQuery } from "../my/api.ts";

type Words = Readonly<Record<string, string>>;

/**
 * What a client types, in this tab until it is sent or given up: a session that ends for idleness takes the page away.
 * Each place is named by what the words are about, so that whoever signs in next in this tab with another record never
 * comes upon them; a sign-out forgets all of them.
 */
const named = (place: string) => `words ${place}`;

export function readWords(tab: Storage, place: string): Words {
  try {
    const value: unknown = JSON.parse(tab.getItem(named(place)) ?? "{}");
    return isWords(value) ? value : {};
  } catch {
    return {};
  }
}

export function keepWords(tab: Storage, place: string, words: Words): void {
  tab.setItem(named(place), JSON.stringify(words));
}

function forgetWords(tab: Storage, place: string): void {
  tab.removeItem(named(place));
}

export function forgetAllWords(tab: Storage): void {
  forgetNamed(tab, (name) => name.startsWith(named("")));
}

/** Where somebody leaves a form by its own button, on purpose. */
export function giveUpWords(place: string): void {
  forgetWords(window.sessionStorage, place);
}

/** Something was left unsent here: its form opens again by itself. */
export function hasWords(place: string): boolean {
  return Object.keys(readWords(window.sessionStorage, place)).length > 0;
}

/** A form whose words come back after a new sign-in, until it is sent. */
export function useKeptForm<Values extends Words, Result>(
  place: string,
  options: FormOptions<Values, Result>,
): Form<Values> {
  const tab = window.sessionStorage;
  const queries = useQueryClient();
  const form = useForm({
    ...options,
    initial: { ...options.initial, ...readWords(tab, place) },
    onDone: (result, values) => {
      forgetWords(tab, place);
      options.onDone(result, values);
    },
    onRefused: (problem) => {
      // The frame asks for the passphrase at once, not when it next looks.
      if (endsSignIn(problem)) void queries.invalidateQueries({ queryKey: myselfQuery.queryKey });
      return options.onRefused?.(problem) === true;
    },
  });
  return {
    ...form,
    field: (name) => {
      const ties = form.field(name);
      const change = (value: typeof ties.value) => {
        keepWords(tab, place, { ...form.values, [name]: value });
        ties.onChange(value);
      };
      return { ...ties, onChange: change };
    },
  };
}

function isWords(value: unknown): value is Words {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
