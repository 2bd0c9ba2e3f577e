import "./icon.css";

// Drawn on a 20 px grid with one line weight, so that they sit beside Inter without shouting.
const paths = {
  day: "M4 5.5h12v10.5H4zM4 8.5h12M7.5 3.5v3M12.5 3.5v3",
  week: "M3.5 5.5h13v11h-13zM3.5 9h13M7.8 9v7.5M12.2 9v7.5M6.5 3.5v2M13.5 3.5v2",
  person: "M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c.6-3.2 3-5 6-5s5.4 1.8 6 5",
  people:
    "M7.5 9.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM2.5 16c.5-2.9 2.5-4.4 5-4.4s4.5 1.5 5 4.4M12.8 4.6a2.5 2.5 0 0 1 0 4.7M14.6 12c1.6.7 2.6 2.1 2.9 4",
  check: "M4 10.5l4 4 8-9",
  list: "M3.5 6l1.5 1.5L7.5 4.7M3.5 13l1.5 1.5 2.5-2.8M10.5 6.2h6M10.5 13.2h6",
  bill: "M5 3.5h10v13l-2-1.3-1.5 1.3-1.5-1.3-1.5 1.3L7 15.2 5 16.5zM7.5 7.5h5M7.5 11h5",
  settings:
    "M3.5 6h6M13.5 6h3M11.5 6m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3.5 14h3M10.5 14h6M8.5 14m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
  book: "M4 4.5h4.5c.7 0 1.2.3 1.5.8.3-.5.8-.8 1.5-.8H16v11h-4.5c-.7 0-1.2.3-1.5.8-.3-.5-.8-.8-1.5-.8H4zM10 5.3v11",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l3.5 3.5",
  plus: "M10 4v12M4 10h12",
  left: "M12 4.5L6.5 10l5.5 5.5",
  right: "M8 4.5l5.5 5.5L8 15.5",
  down: "M5 8l5 5 5-5",
  close: "M5 5l10 10M15 5L5 15",
  more: "M4.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M9.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M14.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0",
  print: "M6 7.5v-4h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z",
  download: "M10 3.5v9M6 9l4 4 4-4M4 16.5h12",
  leave: "M8 3.5H4v13h4M12 6.5l3.5 3.5-3.5 3.5M15.5 10H8",
  alert: "M10 3.5l7 12.5H3zM10 8.5v3.5M10 14h.01",
  box: "M3.5 4h13v3.5h-13zM4.5 7.5v8.5h11V7.5M8 10.5h4",
  bell: "M3.5 15.5h13M4.5 15.5a5.5 5.5 0 0 1 11 0M10 10V7.5M8.5 7.5h3",
  talk: "M3.5 4.5h9.5v6.5H8l-2.5 2.3V11h-2zM15 8h1.5v6h-2v2.3L12 14H9.5",
  clock: "M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM10 6.5V10l2.5 1.5",
  edit: "M4 16l.7-3.2L13.5 4l2.5 2.5-8.8 8.8z",
  seal: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.5 9.5h5v3.5h-5zM8.2 9.5V8.2a1.8 1.8 0 0 1 3.6 0v1.3",
  spark: "M10.8 3.5L5 11.5h4.5l-.8 5L15 8.5h-4.5z",
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: the words beside it, or the label of its button, say what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
