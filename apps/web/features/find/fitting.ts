/** Those of which every typed word begins some word: "sch ses" finds "Schedule session". */
export function fitting<One extends { readonly label: string }>(all: readonly One[], text: string): One[] {
  const typed = words(text);
  return all.filter(({ label }) => {
    const own = words(label);
    return typed.every((begin) => own.some((word) => word.startsWith(begin)));
  });
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}
