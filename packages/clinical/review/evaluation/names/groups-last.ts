import type { NoteExample } from "../../note-to-review.ts";

/** Groups of the set that was written after the last changes. */
export const groupsLast: Readonly<Record<string, Pick<NoteExample, "members" | "facilitators" | "author">>> = {
  X: {
    members: [
      { name: "Lamar Whitehead" },
      { name: "Joanna Petrosyan", preferredName: "Jo" },
      { name: "Scott Waters" },
      { name: "Precious Abara" },
      { name: "Ellen Fox" },
      { name: "Mitchell Grant", preferredName: "Mitch" },
      { name: "Dinh Thi Mai" },
      { name: "Bonnie Carrasco" },
      { name: "Theodora Bishop", preferredName: "Teddy" },
      { name: "Raúl Espinosa" },
    ],
    facilitators: [{ name: "Carla Venn" }],
    author: { name: "Carla Venn" },
  },
  Y: {
    members: [
      { name: "Jade Holloway" },
      { name: "Marcus Bell" },
      { name: "Holly Sanderson" },
      { name: "Kofi Annor" },
      { name: "Dustin Park" },
      { name: "Felicity Moon" },
      { name: "Samantha Reyes", preferredName: "Sam" },
      { name: "Wren Delacroix" },
      { name: "Brooke Silver" },
      { name: "Anthony Cruz", preferredName: "Tony" },
    ],
    facilitators: [{ name: "Imelda Rook" }, { name: "Paul Strand" }],
    author: { name: "Imelda Rook" },
  },
  Z: {
    members: [
      { name: "Eleanor Whitlock", preferredName: "Nell" },
      { name: "Gilbert Snow" },
      { name: "Opal Jankowski" },
      { name: "Clarence Tate" },
      { name: "Ruby Lindgren" },
      { name: "Nathaniel Stern", preferredName: "Nate" },
      { name: "Margaret Ellery", preferredName: "Peggy" },
      { name: "Barbara Combs" },
      { name: "Hugo Marchetti" },
      { name: "Sunita Rao" },
    ],
    facilitators: [{ name: "Walter Prynne" }],
    author: { name: "Walter Prynne" },
  },
};
