import type { NoteExample } from "../../note-to-review.ts";

/** Groups of the set of short, marked and far-travelled names. */
export const groupsShort: Readonly<Record<string, Pick<NoteExample, "members" | "facilitators" | "author">>> = {
  ZA: {
    members: [
      { name: "Bo Lindahl" },
      { name: "Al Yu" },
      { name: "Ty Ng" },
      { name: "Vy Đỗ" },
      { name: "Jo-Ann Pell-Hardcastle" },
      { name: "Mary-Kate Oyelaran" },
      { name: "Ümit Yıldırım" },
      { name: "Işıl Çağlar" },
      { name: "Łukasz Brzęczyk" },
      { name: "Małgorzata Dąbrowska", preferredName: "Gosia" },
    ],
    facilitators: [{ name: "Renate Holmqvist" }, { name: "Kip Sorrel" }],
    author: { name: "Renate Holmqvist" },
  },
  ZB: {
    members: [
      { name: "Nguyễn Thị Hằng" },
      { name: "Trần Văn Đức" },
      { name: "Ivan Petrovich Sokolov", aliases: ["Иван Петрович"] },
      { name: "Anastasia Sergeyevna Belova", preferredName: "Nastya" },
      { name: "Konstantinos Vlachos", preferredName: "Kostas", aliases: ["Κωνσταντίνος"] },
      { name: "Mohammed Al-Haddad", aliases: ["محمد"] },
      { name: "Ren Takahashi", aliases: ["高橋蓮"] },
      { name: "Jiahui Liu", aliases: ["刘佳慧"] },
      { name: "Björk Guðmundsdóttir" },
      { name: "Siobhán Ní Dhomhnaill" },
    ],
    facilitators: [{ name: "Perpetua Wills" }, { name: "Anders Ross" }],
    author: { name: "Perpetua Wills" },
  },
  ZC: {
    members: [
      { name: "Jerome Dalton" },
      { name: "Tabitha Larkmoor" },
      { name: "Winifred Larkmoor", preferredName: "Winnie" },
      { name: "Bartholomew Quist", preferredName: "Bart" },
      { name: "Alexandra Fenwick", preferredName: "Sasha" },
      { name: "Theodore Penhallow" },
      { name: "Katherine Abernathy" },
      { name: "Leonard Marsh" },
      { name: "Josephine Carrow" },
      { name: "Gideon Stroud" },
    ],
    facilitators: [{ name: "Ottilie Brandreth" }, { name: "Marcus Teale" }],
    author: { name: "Ottilie Brandreth" },
  },
  ZD: {
    members: [
      { name: "April Summers" },
      { name: "Will Young" },
      { name: "Hope Chase" },
      { name: "Mark Rivers" },
      { name: "Grace Hill" },
      { name: "Rose Church" },
      { name: "Art Bishop" },
      { name: "William Waters", preferredName: "Bill" },
      { name: "Dawn Day" },
      { name: "Olive Banks" },
    ],
    facilitators: [{ name: "Sandra Moody" }, { name: "Felix Okoro" }],
    author: { name: "Sandra Moody" },
  },
};
