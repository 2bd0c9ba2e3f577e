/**
 * Fictional, written when those changes were made, run once, and then used as well. The first half are notes
 * as they come, the second looks for an edge. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const lastSet = String.raw`
plain | X | Relapse prevention, 75 min, 9 of 10. Members mapped a usual Friday and marked where use begins. Handout p. 14. Two asked for extra sessions. Next topic: lending money.
first | X | Relapse prevention, 75 min, 9 of 10. Members mapped a usual Friday. [Bonnie] and [Scott] presented theirs to the rest. Next topic: lending money.
plain | X:Scott Waters | Scott likes to fish in quiet waters and wants that instead of the bar. Urges 4/10. No use since the 3rd. Will phone his sponsor Thurs.
plain | X:Ellen Fox | Pt arrived early, helped set up chairs. Reports sleeping w/ the light on. Took part in role play, "sly as a fox" in turning down the dealer. No SI.
surname | X:Ellen Fox | Pt arrived early. In role play she turned down the dealer, played by [Whitehead]. No SI.
plain | X:Mitchell Grant | Mitch got the housing grant. He cried. Group clapped. He is to sign the lease Mon. Cravings low.
preferred | X:Lamar Whitehead | Client sat next to [Mitch], lent him a pen, and was redirected for side talk x1. UDS neg.
plain | X:Precious Abara | Client says time with her kids is precious and short. Identified two lies she tells at home. Plan: tell one truth to her mom by Sun.
first | X:Joanna Petrosyan | Jo got angry when [Precious] said "at least you have kids". Used the time-out card. Came back, said so. Good repair.
plain | X:Dinh Thi Mai | Client spoke through the interpreter about debts. In May she starts at the nail salon. Homework done.
plain | X:Raúl Espinosa | Raul had his court date; judge gave 6 more months. He stayed calm. Sister Marta came to pick him up.
first | X:Raúl Espinosa | Raul had his court date. He said only [Lamar] knows what that is like. Stayed calm.
plain | X | Check-out round: each member named one thing to keep. One said "the bishop's speech in the film". Group ended at 4.
plain | Y | Young adults group. Theme: leaving home. Improv games, then a letter to the self of ten years ago. Volume high at first. Paul timed the rounds.
word-name | Y | Young adults group. Theme: leaving home. [Holly] read her letter aloud and [Dustin] cried. Paul timed the rounds.
plain | Y:Jade Holloway | Jade says she is jaded about dating apps. Laughed at her own pun. PHQ-9 8 (12). Will go to the climbing gym with her cousin.
plain | Y:Marcus Bell | When the bell rang he startled and named it. Grounded through feet. Roommate Theo is moving out. No SI/HI.
word-name | Y:Marcus Bell | He startled at the door; [Wren] asked if he was ok and he nodded. Grounded through feet. No SI/HI.
plain | Y:Felicity Moon | Felicity sleeps badly at full moon, she says. Diary 6/7. Wants to sing in the choir again by fall.
plain | Y:Brooke Silver | Brooke wore silver rings and turned them when anxious; noticed it herself. Rated shame 70, later 40. Mother Anne supports.
nickname | Y:Brooke Silver | Brooke rated shame 70, later 40. She told [Sammy] that the letter could have been hers.
plain | Y:Samantha Reyes | Sam is waiting for the college's answer. Spoke of hope, for the first time in weeks. No SI. Next: call registrar.
plain | Y:Anthony Cruz | Tony missed the first ten minutes, bus. Asked for help w/ resume. Brother Luis has work for him.
possessive | Y:Anthony Cruz | Tony missed the first ten minutes. He answered to [Kofi's] question about jail with "ask me later".
plain | Z | Memory cafe. Songs from the fifties, biscuits, a slide show of the harbour. All residents sang. Two tired after 30 min and were taken back by aides.
word-name | Z | Memory cafe. Songs from the fifties. [Opal] danced with [Clarence] until the end. Two residents tired after 30 min.
plain | Z:Gilbert Snow | Mr. Snow looked at the snow and said his brother drove the plough. Ate two biscuits. Pleasant.
plain | Z:Ruby Lindgren | Wore her ruby brooch. Knew all verses. Asked for her husband once, accepted the photo album. Daughter visits Sat.
plain | Z:Margaret Ellery | Peggy would not sit; walked w/ aide, then hummed along. No distress on leaving. Fluids 200 ml.
first | Z:Margaret Ellery | Peggy would not sit until [Hugo] patted the chair. Hummed along. No distress on leaving.
surname | Z | Mrs. [Combs] slept through most of it. Mr. [Tate] asked twice when the bus comes. Others content.
plain | Z:Nathaniel Stern | Nate was stern with the student at first, later joked. Called the tambourine by name. Right hand weak, cued x2.
ask | Y:Dustin Park | His sister {Holly} pays his phone and wants it back.
ask | X:Bonnie Carrasco | Her ex {Scott} filed for custody.
ask | Z:Opal Jankowski | She spoke of her late husband {Clarence} and his barber shop.
initials | X | [TB] reported three days clean and was applauded.
initials | X:Ellen Fox | Pt traded numbers w/ [RE] after group.
initials | Y | [SR] and [DP] did the second skit.
initials | Y:Kofi Annor | Kofi was consoled by [B.S.] at break.
initials | Z | [OJ] enjoyed the songs most.
word-name | X | [Grant] dozed off twice.
word-name | X | [Fox] has a new job and brought cake.
word-name | X | [Bishop] kept interrupting; redirected.
word-name | X:Ellen Fox | She walked to the bus with [Precious].
word-name | X | Applause went to [Scott] and [Precious].
word-name | Y | [Jade] rolled her eyes.
word-name | Y | [Wren] goes by they/them and said so.
word-name | Y | [Brooke] shrugged, then told the story.
word-name | Y:Kofi Annor | The letter of [Holly] stayed with him.
word-name | Y | [Felicity] forgot her letter at home.
word-name | Y | [Dustin] has a cold and sat apart.
word-name | Y | Only [Brooke] had done the homework.
word-name | Z | [Ruby] held the baby doll.
word-name | Z | [Opal] lost her glasses; found under the chair.
word-name | Z | [Snow] hummed. [Tate] tapped his foot.
word-name | Z:Margaret Ellery | Peggy took [Opal] for her sister.
case | Y | [holly] and [brooke] were late. [wren] saved them seats
case | X | [bonnie] says she cant afford the bus
case | Y:Jade Holloway | jade told [dustin] to stop interrupting
nickname | X | [Joey] came in with donuts.
nickname | X | [Bon] has not used.
nickname | Z | [Maggie] refused her pills until later.
nickname | Z:Hugo Marchetti | He calls [Barb] "captain".
nickname | Y | [Marc] played the guitar.
slip | X | [Lammar] will chair next time.
slip | Y:Brooke Silver | She and [Felicty] shared a snack.
slip | Z | [Clarnece] wept at the second song.
diacritics | X | [Raul] missed the van.
split | Y | Last came [Sam-
antha], out of breath.
full | Z:Opal Jankowski | She swapped seats with [Sunita Rao] to be near the piano.
full | X | Sign-in: [Abara, Precious]; [Petrosyan, Joanna].
preferred | Z | [Nell] was in hospital for her hip.
word | X | Grant applications were explained. Precious memories were shared at the close.
word | X | Fox News was on in the lobby. Waters were calm in the imagery.
word | X | Bishop to queen four: chess was the metaphor. Scott's Law was explained by the officer.
word | Y | Jade plants were given as gifts. Brooks and rivers were heard on the tape.
word | Y | Moon phases and sleep were joked about. Silver linings were looked for.
word | Y | Holly wreaths were made. Felicity was on the list of value words.
word | Y:Kofi Annor | Park rangers helped him once. Bell pepper allergy noted. Reyes Market is where he works.
word | Y | Wrens and robins came to the feeder.
word | Z | Snow days, Ruby slippers and Opal Fruits came up in the quiz.
word | Z | Stern words from a night nurse upset two residents. Combs and mirrors were handed out.
place | X | Two members live at Grant Towers. The retreat is at Fox Lake.
place | Y | The trip to Park City is in June. Holly Springs was one member's home.
place | Z:Gilbert Snow | Born in Ruby, Nevada. He recalls Marchetti's bakery on Tate Street.
therapy | X | Bishop's model of rehearsal was mentioned. Marlatt's chain was drawn.
brand | Y | Silver Sneakers passes were given out. Taco Bell was voted for the party.
medicine | X | Questions on Vivitrol and Precose were passed to the nurse.
near-name | X | Bonny weather; scouts and lamas were in the slide show.
near-name | Y | Dusting the shelves was one member's chore. Brookline and Marcos Island were on the map.
near-name | Z | Ruben sandwiches were served. Opaque glass, clarity of voice.
outside | X:Scott Waters | His lawyer, Mr. Grant, wants a letter. Nurse Fox gave the shot.
outside | Y:Jade Holloway | Her boss Gwen and her dog Biscuit keep her going. She follows Sam Smith.
outside | Z:Barbara Combs | Dr. Snow removed the stitches. Her son Keith reads to her.
client | Y:Felicity Moon | Felicity and the group laughed. F.M. signed. Ms. Moon stayed behind.
client | Z:Nathaniel Stern | Nathaniel, "Nate", told of the war. Mr. Stern slept after.
client | X:Theodora Bishop | Teddy spoke. Ms. Bishop's son waits. T.B. is on time each week.
staff | Y | Imelda and Paul debriefed. P.S. will send the handout. Ms. Rook locked up.
`;
