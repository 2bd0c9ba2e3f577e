import type { NoteExample } from "../../note-to-review.ts";

const named = (...names: readonly string[]) =>
  names.map((one) => {
    const [name = "", preferredName] = one.split("/");
    return preferredName === undefined ? { name } : { name, preferredName };
  });

/** Groups of the sets that are told in many voices. "Patrick Dunne/Paddy" is called Paddy. */
export const groupsVoices: Readonly<Record<string, Pick<NoteExample, "members" | "facilitators" | "author">>> = {
  GA: {
    members: [
      ...named("Tamika Rhodes", "Luis Carrasco", "Joy Abernathy", "Patrick Dunne/Paddy", "Mei-Ling Zhao"),
      ...named("Grant Sorensen", "Fatima Benali", "Douglas Pratt", "Hazel Ingram", "Olumide Adeyemi/Olu"),
    ],
    facilitators: [{ name: "Carol Winslow" }],
    author: { name: "Carol Winslow" },
  },
  GB: {
    members: [
      ...named("Chase Holloway", "Ernesto Quiroga", "Miles Buckner", "Drew Castellano", "Henry Petrov/Hank"),
      ...named("Mohammad Rahimi", "Angus MacLeod", "Ray Stokes", "Bao Nguyen", "Sterling Webb"),
    ],
    facilitators: [{ name: "Alan Frye" }, { name: "Beth Moran" }],
    author: { name: "Alan Frye" },
  },
  GC: {
    members: [
      ...named("Ivy Thornton", "Svetlana Morozova", "Chantal Beaumont", "Rosalind Page", "Amy Lau"),
      ...named("Summer Daniels", "Gwendolyn Price/Gwen", "Nadia El-Sayed", "Yesenia Maldonado", "April Koch"),
    ],
    facilitators: [{ name: "Teresa Blunt" }],
    author: { name: "Teresa Blunt" },
  },
  GD: {
    members: [
      ...named("Kai Nakamura", "Destiny Wallace", "Logan Frost", "Eva Papadopoulou", "Jaylen Brown"),
      ...named("Bella Russo", "Sasha Volkov", "Max Greenberg", "Noah Banks", "Priyanka Desai"),
    ],
    facilitators: [{ name: "Lindy Cole" }, { name: "Omar Sayegh" }],
    author: { name: "Lindy Cole" },
  },
  HA: {
    members: [
      ...named("Robin Castle", "Dolores Ybarra/Lola", "Theodore Banks/Teddy", "Jin-woo Park", "Faith Okonkwo"),
      ...named("Curtis Bell", "Anjali Menon", "Walter Fuchs", "Kimberly Snow/Kim", "Ramón Ibáñez"),
    ],
    facilitators: [{ name: "Janet Albright" }],
    author: { name: "Janet Albright" },
  },
  HB: {
    members: [
      ...named("Lance Whitaker", "Oksana Bondarenko", "Gene Fowler", "Rashida Coleman", "Peter Lang"),
      ...named("Dawn Mitchell", "Tariq Aziz", "Bonnie Lake", "Hiroshi Tanaka", "Jasmine Hooper"),
    ],
    facilitators: [{ name: "Erik Sund" }, { name: "Maya Trent" }],
    author: { name: "Erik Sund" },
  },
  HC: {
    members: [
      ...named("Victor Stern", "Pearl Adkins", "Isaac Feldman", "Carmen Delacruz", "Roman Kaczmarek"),
      ...named("Angel Fuentes", "Wendy Marsh", "Sunil Perera", "Christian Locke", "Abigail Hunt/Abby"),
    ],
    facilitators: [{ name: "Ruth Danvers" }],
    author: { name: "Ruth Danvers" },
  },
  HD: {
    members: [
      ...named("Alexandra Petrou/Alex", "Clay Rivers", "Ngozi Eze", "Tobias Lund/Toby", "Savannah Cross"),
      ...named("Miguel Santos", "Ruby Goldstein", "Desmond Fields", "Li Na Chen", "Heath Barlow"),
    ],
    facilitators: [{ name: "Sam Okada" }],
    author: { name: "Sam Okada" },
  },
  JA: {
    members: [
      ...named("Wilhelmina Okoye/Mina", "Trent Lowell", "Sofía Barrera", "Chip Ferguson", "Nasrin Karimi"),
      ...named("Gabriel Stone", "Lucinda West", "Hamid Sharif", "Opal Jennings", "Bradley Cook"),
    ],
    facilitators: [{ name: "Norma Haskell" }],
    author: { name: "Norma Haskell" },
  },
  JB: {
    members: [
      ...named("Justice Freeman", "Marisol Vega", "Kenneth Poole/Ken", "Ayumi Sato", "Dean Whitmore"),
      ...named("Tatiana Sokolova", "Rich Abbott", "Philippa Greaves/Pip", "Emeka Obi", "Candace Flowers"),
    ],
    facilitators: [{ name: "Leon Brandt" }, { name: "Sylvie Roche" }],
    author: { name: "Leon Brandt" },
  },
  JC: {
    members: [
      ...named("Violet Hargrove", "Samuel Teitelbaum", "Crystal Meeks", "Diego Montoya", "Brook Sullivan"),
      ...named("Zainab Yusuf", "Norman Gray", "Felicity Marsh", "Wei Zhang", "Jonathan Rush"),
    ],
    facilitators: [{ name: "Anton Reyes" }],
    author: { name: "Anton Reyes" },
  },
  KA: {
    members: [
      ...named("Josephine Adler/Josie", "Malik Thornbury", "Charity Vance", "Bjørn Halvorsen", "Rekha Pillai"),
      ...named("Dustin Fields", "Esperanza Ruiz", "Lane Whitcomb", "Tomasz Zielinski", "Georgia Frost"),
    ],
    facilitators: [{ name: "Paula Nordgren" }],
    author: { name: "Paula Nordgren" },
  },
  KB: {
    members: [
      ...named("Rusty Palmer", "Keiko Yamada", "Anthony Wells/Tony", "Marguerite Blanc", "Sage Donovan"),
      ...named("Ibrahim Toure", "Penny Locklear", "Vikram Rao", "Frank Mercer", "Lidia Kovalenko"),
    ],
    facilitators: [{ name: "Hollis Grady" }],
    author: { name: "Hollis Grady" },
  },
};
