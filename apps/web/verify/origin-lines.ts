import { type Fields, listAt, textAt } from "./fields.ts";

const told: Readonly<Record<string, string>> = {
  carried: "Carried from",
  snippet: "From the snippet",
  template: "From the template",
  drafted: "Drafted by",
};

/** Where words came from that nobody typed here, a line each; what was typed says nothing. */
export function originLines(element: Fields): readonly string[] {
  const text = textAt(element, "text");
  return listAt(element, "spans").flatMap((span) => {
    const [source = "", ...name] = textAt(span, "from").split(":");
    if (source === "typed" || source === "") return [];
    const words = text.slice(Number(textAt(span, "start")), Number(textAt(span, "end")));
    const origin = `${told[source] ?? source} ${name.join(":")}`;
    return [words === text ? `${origin}: all of it` : `${origin}: “${words}”`];
  });
}
