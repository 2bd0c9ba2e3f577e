import type { NoteExample } from "../../note-to-review.ts";

/** Groups of the final set. */
export const groupsFinal: Readonly<Record<string, Pick<NoteExample, "members" | "facilitators" | "author">>> = {
  AA: {
    members: [
      { name: "Harmony Blake" },
      { name: "Curtis Wheeler" },
      { name: "Shanice Monroe" },
      { name: "Reed Lawson" },
      { name: "Donna Piccolo" },
      { name: "Jasper Hunt" },
      { name: "Trang Le" },
      { name: "Vanessa Church" },
      { name: "Eduardo Salinas", preferredName: "Eddie" },
      { name: "Gail Mercer" },
    ],
    facilitators: [{ name: "Tim Orlov" }],
    author: { name: "Tim Orlov" },
  },
  BB: {
    members: [
      { name: "Olive Brennan" },
      { name: "Sterling Cobb" },
      { name: "Abigail Rains", preferredName: "Abby" },
      { name: "Moses Kamau" },
      { name: "Heidi Kraus" },
      { name: "Leonard Castle", preferredName: "Len" },
      { name: "Fernanda Souza" },
      { name: "Clay Hopper" },
      { name: "Rosa Blossom" },
      { name: "Damian Pratt" },
    ],
    facilitators: [{ name: "Nora Feld" }, { name: "Isaac Quill" }],
    author: { name: "Nora Feld" },
  },
};
