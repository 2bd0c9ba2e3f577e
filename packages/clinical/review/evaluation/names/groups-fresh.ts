import type { NoteExample } from "../../note-to-review.ts";

/** "Patrick O'Connell/Pat" is called Pat; "Nia Blackwood=Smokey" is known as Smokey as well. */
const named = (...names: readonly string[]) =>
  names.map((one) => {
    const [called = "", alias] = one.split("=");
    const [name = "", preferredName] = called.split("/");
    return {
      name,
      ...(preferredName === undefined ? {} : { preferredName }),
      ...(alias === undefined ? {} : { aliases: [alias] }),
    };
  });

/** Groups of the fresh sets. */
export const groupsFresh: Readonly<Record<string, Pick<NoteExample, "members" | "facilitators" | "author">>> = {
  NA: {
    members: [
      ...named("Hope Ramsey", "Will Chase", "Mark Hill", "Art Goldberg", "May Nguyen"),
      ...named("Grace Young", "Rose Delaney", "William Carter/Bill", "Xochitl Hernández", "Søren Møller"),
    ],
    facilitators: [{ name: "Lenora Hatch" }, { name: "Mark Esposito" }],
    author: { name: "Lenora Hatch" },
  },
  NB: {
    members: [
      ...named("Robert Beck/Bob", "Carla Rogers", "Ahmed El-Masri", "Min-ji Kim", "Jordan Lee"),
      ...named("John Davis", "Jane Doyle", "Zoë Laurent", "Virginia Wolfe", "Oluwaseun Adebayo/Seun"),
    ],
    facilitators: [{ name: "Theodora Quist" }],
    author: { name: "Theodora Quist" },
  },
  NC: {
    members: [
      ...named("Ivan Petrenko", "Юлия Соколова", "Chidi Obi", "Bo Li", "Ana Sofía Reyes"),
      ...named("Ana Castellanos", "Wei Zhang", "Yuki Tanabe", "Fatma Yılmaz", "Łukasz Wójcik"),
    ],
    facilitators: [{ name: "Hugh Pemberley" }],
    author: { name: "Hugh Pemberley" },
  },
  ND: {
    members: [
      ...named("Charlie Brooks", "Faith Summers", "Frank Moody", "Christian Park", "Angel Ortiz"),
      ...named("Dakota Rivers", "Melody Stone", "Ernest Wise", "Sunny Kaur", "Joy Bishop"),
    ],
    facilitators: [{ name: "Ilse Brandt" }, { name: "Corey Maddox" }],
    author: { name: "Ilse Brandt" },
  },
  NE: {
    members: [
      ...named("Deborah Lipschitz/Debbie", "Kwame Mensah", "Patrick O'Connell/Pat", "Thi Lan Pham/Lan"),
      ...named("Elizabeth Crawford/Liz", "Mohammed Siddiqui/Mo", "Jean-Luc Fontaine", "Rafael da Silva/Rafa"),
      ...named("Harpreet Gill", "Nia Blackwood=Smokey"),
    ],
    facilitators: [{ name: "Warren Teague" }],
    author: { name: "Warren Teague" },
  },
  NF: {
    members: [
      ...named("Olive Chambers", "Guillermo Ibarra/Memo", "Earl Washington", "Precious Dube", "Sean Gallagher"),
      ...named("Thuy Tran", "Abdirahman Warsame=Abdi", "Katarzyna Nowak/Kasia", "June Archer", "Dwayne Holloway"),
    ],
    facilitators: [{ name: "Petra Lindholm" }],
    author: { name: "Petra Lindholm" },
  },
  NG: {
    members: [
      ...named("Hunter Reyes", "Reagan Ellis", "Sky Bautista", "Jermaine Cross", "Miriam Adler"),
      ...named("Noel Baptiste", "Rich Donnelly", "Ngoc Anh Vo", "Tess Waters", "Melissa Burns", "Hamza Qureshi"),
    ],
    facilitators: [{ name: "Colin Strand" }, { name: "Rachel Ellison" }],
    author: { name: "Colin Strand" },
  },
  NH: {
    members: [
      ...named("Sarah Goodman", "Christopher Lim/Kit", "Γιώργος Παππάς", "Ricardo Fuentes", "Ricardo Montes"),
      ...named("Blessing Okoro", "Patience Moyo", "Nora Flynn", "Dean Marsh", "Elias Haddad", "Sunita Rao"),
    ],
    facilitators: [{ name: "Vera Holt" }],
    author: { name: "Vera Holt" },
  },
  NK: {
    members: [
      ...named("Mercy Wanjiku", "Will Farrow", "Mark Delgado", "Hope Sandoval", "Chase Whitfield"),
      ...named("Grace Pemberton", "Bill Oyelaran", "Art Kowalczyk", "Rose Tanner", "Young-jae Cho", "May Sullivan"),
    ],
    facilitators: [{ name: "Dorothea Finch" }],
    author: { name: "Dorothea Finch" },
  },
  NL: {
    members: [
      ...named("Beatriz Fonseca/Bia", "Tyrone Hill", "Siddharth Iyer/Sid", "Aoife Ní Bhriain", "Leroy Booker"),
      ...named("Magdalena Horvat", "Omar Farouk", "Penelope Cruz-Ortega/Penny", "Viktor Sokol", "Kim Tae-yang"),
    ],
    facilitators: [{ name: "Marguerite Ames" }, { name: "Josh Bellamy" }],
    author: { name: "Marguerite Ames" },
  },
  NM: {
    members: [
      ...named("Austin Rhodes", "Brandy Fox", "Carter Novak", "Daisy Nakashima", "Edwin Crane"),
      ...named("Florence Baptist", "Georgia Lane", "Harmony West", "Iris Valdez", "Jack Frost", "Kendra Stokes"),
    ],
    facilitators: [{ name: "Lionel Pryce" }],
    author: { name: "Lionel Pryce" },
  },
};
