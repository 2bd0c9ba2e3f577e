/** A part of the page by its id. The page is built with it, so a missing one is a fault of the build. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no part ${id}`);
  return found;
}

export function field(id: string): HTMLInputElement {
  const found = element(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`the page has no field ${id}`);
  return found;
}

type Piece = Node | string;

/** An element with what is in it; text is text and never markup. */
export function piece(tag: string, pieces: readonly Piece[], className = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...pieces);
  return made;
}

export function list(lines: readonly string[]): HTMLElement {
  return piece(
    "ul",
    lines.map((line) => piece("li", [line])),
  );
}
