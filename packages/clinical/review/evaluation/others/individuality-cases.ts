import type { NoteExample } from "../../note-to-review.ts";

interface Labelled {
  readonly id: string;
  readonly labels: readonly string[];
  readonly example: NoteExample;
}

/** Twelve contacts, each in five sentences, told by twelve hands; another telling of the same kind of contact beside it. Fictional. */
// oxfmt-ignore
const told: readonly (readonly [one: readonly string[], other: readonly string[]])[] = [
  [["He spoke of the argument with his foreman and how he walked off the site.", "We drew the ladder of anger and placed the scene on rung seven.", "He laughed at rung two and said that he had never noticed it.", "PHQ-9 fell to 9.", "He will try the walk round the yard before Friday."], ["Two calls from the foreman, both polite.", "Looked at what he did differently on the second one.", "He put it down to breakfast, then to the yard walk.", "No urges to quit this time.", "Keep the walk; bring the pay slip."]],
  [["She described the drive past the hospital and the tightness in her throat.", "Stayed with the image for ten minutes and tracked the body from head to feet.", "Tears came at the parking garage and eased after the lift.", "She denied any wish to be dead.", "She plans to drive the route with her aunt on Sunday."], ["The drive with the aunt took place.", "She stopped once, at the bakery, and went on.", "We compared the film in her head with what she saw.", "She called the garage smaller than remembered.", "Alone next time, at noon."]],
  [["Client came with the log half filled and apologised for it.", "Worked out that evenings at his mother's make the gaps.", "He moved the log to his phone and set two alarms.", "Risk was asked about and there was none.", "Log each night until the twentieth."], ["A full log, for the first time.", "Six of the fourteen nights broke at three.", "He saw for himself that wine was in four of them.", "Agreed on a dry week as a trial.", "Sister to be told beforehand."]],
  [["The group's exercise on saying no reached her at once, she said.", "She practised with the landlord scene, quietly and then in a firm voice.", "Asked for a second round and held the eye of her partner.", "Goal two: four refusals this month against one in the last.", "Wants to refuse the Saturday shift."], ["Saturday's shift was refused and nothing happened.", "She told it in two sentences and blushed.", "In the pair exercise she took the harder role.", "Felt her neck, not her stomach, this time.", "Next, the cousin's loan."]],
  [["Mr. Ambrose needed help of one for the transfer and kept his balance at the rail.", "He ate most of the porridge and asked for jam.", "Skin over the heels was intact, cushions placed.", "He joked with the student about the weather.", "Turn at ten and at noon."], ["Slept late, refused the porridge, drank two cups of tea.", "A red mark on the left heel, gone after an hour off the bed.", "Transfer with help of two because of dizziness.", "Pressure lying and sitting was taken and reported.", "Doctor to look in after lunch."]],
  [["She has not opened the post since the summer and keeps it in a bag.", "Opened four letters together, read the sums aloud and sorted them by date.", "Her hands shook at the first and were still at the fourth.", "She rated dread at eighty and then at forty.", "Two letters a day with the radio on."], ["Eleven letters are open and one bill is paid.", "The dread moved from the bag to the telephone.", "We wrote what she will say to the bank in three lines.", "She read it to me twice and crossed out a sorry.", "Call on Tuesday at ten."]],
  [["He named three people he could ring and said that two of them are dead.", "Talked about what a friend would be like now, at seventy.", "He told of the chess club and of the smell of the room.", "No thoughts of ending his life.", "Goes to look at the club's notice board."], ["The club meets on Wednesdays and charges two dollars.", "He stood outside for a quarter of an hour.", "Found out together what he feared at the door.", "It was being asked about his wife.", "A sentence for that was found and tried."]],
  [["Client was late because of the bus and out of breath.", "Reviewed the week's urges on the card, two of them above seven.", "She used ice on Monday and called her sponsor on Thursday.", "Nine days without a drink.", "Meeting tonight, card every evening."], ["Sixteen days, she said before sitting down.", "An urge at the wedding, at six, went by in ten minutes.", "She had told the bride beforehand.", "We noted the steps so that she can find them again.", "The office party is next."]],
  [["The parents disagree on bedtime and showed it within the first minute.", "Had each of them say what the evening is like for the other.", "The father said that he had not known about the crying.", "They settled on one rule for the week.", "Chart on the fridge, review in a fortnight."], ["Five of ten evenings with the one rule.", "The crying stopped on the third, came back on the eighth.", "Mother wants a second rule; father wants none.", "We looked at what the first one did for whom.", "They leave it at one until the holidays."]],
  [["She checked the stove six times before leaving and took a photograph.", "Left the photograph undeleted but closed for the hour as an exposure.", "The urge was ninety and came down to fifty.", "She said that it was boring in the end, which surprised her.", "One check and no photograph at home."], ["Three mornings with a single check.", "On the fourth she went back from the bus stop.", "Worked out the price of going back in minutes and in mood.", "She wants to try the bus stop again with a friend on the phone.", "Window locks are the next rung."]],
  [["Veteran reports the dream of the bridge on four nights.", "Rewrote the end of the dream and rehearsed it aloud three times.", "His voice broke once and then he went on.", "He chose his daughter's dog as the guide.", "Rehearse for ten minutes each night."], ["The dream came once and stopped at the river.", "He woke, turned the light on, and read.", "Rehearsal was done on five nights.", "We gave the dog a name.", "Wants to tell the men's group about it."]],
  [["He has moved the appointment with the dentist for the fourth time.", "Listed what he expects, minute by minute, and what he would do at each.", "He rang from the office, with me beside him, and got a date.", "Afterwards he was pale and proud.", "The date is the ninth; his brother drives."], ["The ninth came and he went, with the brother.", "He raised his hand twice and the dentist stopped twice.", "A filling is still to do.", "Belief that he would faint went from ninety to thirty.", "Second visit alone."]],
];
const shared =
  "Seven of nine members came. The facilitators explained the ladder of anger and led a role play in pairs, in which each member practised stopping on a low rung and leaving the room in good time.";

const note = (text: string, kind = "progress") => ({
  note: { kind, sections: [{ key: kind === "group" ? "own" : "body", text }] },
});
const swapped = (text: string) =>
  text
    .replaceAll(/\b(?:He|She)\b/g, (word) => (word === "He" ? "She" : "He"))
    .replaceAll(/\b(?:his|her)\b/g, (word) => (word === "his" ? "her" : "his"));
const renumbered = (text: string) => text.replaceAll(/\d+/g, (number) => String(Number(number) + 3));

/** Each contact copied, changed a little, half, or not at all, beside an earlier note or another member's part. */
export const individualityCases: readonly Labelled[] = told.flatMap(([one, other], at) => {
  const [whole, fresh] = [one.join(" "), other.join(" ")];
  const mostly = [...one.slice(0, 4), other[4] ?? ""].join(" ");
  const aThird = [one[4] ?? "", ...other.slice(0, 4)].join(" ");
  const earlier = (text: string) => ({ previousNotes: [{ id: "1", date: "2026-11-02", text }] });
  const peer = (text: string) => ({ peerNotes: [{ text: "Listened and did not speak." }, { text }] });
  const id = (what: string) => `${at + 1}, ${what}`;
  return [
    { id: id("word for word"), labels: ["cloned"], example: { ...note(whole), ...earlier(whole) } },
    {
      id: id("pronouns and numbers changed"),
      labels: ["cloned"],
      example: { ...note(renumbered(swapped(whole))), ...earlier(whole) },
    },
    { id: id("one sentence new"), labels: ["cloned"], example: { ...note(mostly), ...earlier(whole) } },
    { id: id("four sentences new"), labels: [], example: { ...note(aThird), ...earlier(whole) } },
    { id: id("another visit"), labels: [], example: { ...note(fresh), ...earlier(whole) } },
    {
      id: id("as a peer's"),
      labels: ["identicalToPeer"],
      example: { ...note(swapped(whole), "group"), ...peer(whole) },
    },
    {
      id: id("mostly a peer's"),
      labels: ["identicalToPeer"],
      example: { ...note(mostly, "group"), ...peer(swapped(whole)) },
    },
    { id: id("not a peer's"), labels: [], example: { ...note(fresh, "group"), ...peer(whole) } },
    {
      id: id("shared part alone in common"),
      labels: [],
      example: { ...note(`${shared} ${fresh}`, "group"), ...peer(`${shared} ${whole}`), sharedText: shared },
    },
    {
      id: id("carried"),
      labels: ["carried"],
      example: {
        note: {
          kind: "progress",
          sections: [
            { key: "body", text: whole, spans: [{ start: 0, end: whole.length, from: "carried:2026-11-02" }] },
          ],
        },
      },
    },
  ];
});
