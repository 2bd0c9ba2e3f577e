/**
 * Fictional: notes in many voices (terse, long, in bullets, dictated, by somebody whose first language is another), some
 * ordinary and some written to mislead. Labelled before the matcher was run on them, and run once before anything was
 * changed. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const voicesOne = String.raw`
plain | GA | 75 min. Ten enrolled, seven here. Read aloud the page on urges. Practised urge surfing with an ice cube. Most could hold it two minutes. No one spoke of harm to self. Next week: high-risk places.
plain | GA:Douglas Pratt | - Here for the whole hour
- Said sleep was "a bit better", 5 hrs
- Gave one example of a thought record, needed help with the last column
- No SI/HI
- Next: column on evidence
first | GA | - [Tamika]: spoke first, rated mood 6
- [Luis]: listened, nodded
- [Fatima]: asked for the handout in French
plain | GA:Tamika Rhodes | client states she made it through the weekend without using she called her sponsor twice and went to a meeting on sunday she is proud of this writer praised the effort plan is to keep the phone list in her purse
first | GA:Tamika Rhodes | client states she made it through the weekend without using she credits [fatima] who texted her every night plan is to keep the phone list
surname | GA:Hazel Ingram | The client she was disagree with Mr. [Carrasco] about the medication, after she say sorry to him.
full | GA:Hazel Ingram | Patient report that she is take the bus together with [Luis Carrasco] after group.
plain | GA:Mei-Ling Zhao | Patient report that she is not sleep good since two weeks. In group she speak little but she is listen. She do the breathing. No wish to die. Next week she will bring the diary.
word-name | GA:Luis Carrasco | Luis laughed for the first time in weeks when [Joy] imitated the landlord.
word | GA:Luis Carrasco | Luis found joy in cooking again. He was granted a later curfew. A hazel bush outside his window gives him something to draw.
word-name | GA | [Grant] took issue with the wording of step three; [Hazel] saw it his way.
word | GA | Grant money will pay for the new chairs. Grant applications are due in June. The hazel eyes in the photograph were noticed by several.
word | GA:Fatima Benali | Joy and grief can share a room, she wrote. Joy is not a betrayal. She wept, then laughed.
possessive | GA:Olumide Adeyemi | He wore [Paddy's] cap as a joke and returned it before the break.
nickname | GA:Joy Abernathy | She will ride in with [Doug] until her car is mended.
nickname | GA | [Pat] and [Tam] set up the chairs.
preferred | GA:Grant Sorensen | [Olu] had lent him a book on fasting, which he finished.
slip | GA | [Tamkia] left at the half and did not say why.
slip | GA:Grant Sorensen | He was irritated when [Dougals] hummed.
slip | GA:Luis Carrasco | Sat apart from [Fatmia] and said little.
initials | GA:Patrick Dunne | Client offered [T.R.] his seat by the door.
initials | GA | Seen after group: [LC], [HI]. Both safe to go home.
plain | GA | Staff: CW. Census 7/10. Topic: HALT. Tx plan reviews due for 3. UDS collected x2, neg. Next PHQ-9 on 5/2.
split | GA | When the exercise was over, [Mei-
Ling] passed round the tea.
split | GA:Hazel Ingram | Hazel was thanked by [Olum-
ide] for the ride.
diacritics | GA:Hazel Ingram | She translated a line for [Fátima].
script | GA:Luis Carrasco | He copied what [Фатима] had drawn on the board.
script | GA:Mei-Ling Zhao | 她说 [塔米卡] made her laugh. Otherwise quiet.
case | GA | TOPIC: SHAME. [LUIS] LEFT EARLY. REST OF GROUP STAYED TO THE END.
case | GA:Douglas Pratt | he got loud when [luis] called him a liar, then sat back down
ask | GA:Tamika Rhodes | Her brother {Luis} has moved back in and drinks.
ask | GA:Grant Sorensen | He has begun seeing someone called {Hazel}, whom he met at the gym.
outside | GA:Joy Abernathy | Dr. Pratt has lowered the dose. The pharmacist, Mr. Adeyemi, explained the taper.
outside | GA:Patrick Dunne | Called Officer Sorensen in the client's presence; next report is on the ninth.
place | GA:Joy Abernathy | She dreams of Rhodes and of Carrasco Plaza, where her parents met. She booked a flight to Rhodes.
place | GA | Group moved to Ingram Hall because of the leak. Parking is on Pratt Street.
near-name | GA | Joyful music opened the session. A prattling radio next door was turned off. Grants and loans were explained.
near-name | GA:Hazel Ingram | She ate hazelnut spread with her girl. Louis the parrot died. The tamales were her idea.
therapy | GA | The Abernathy model of burnout was sketched. The Dunne scale was handed out.
staff | GA | Carol Winslow opened. Winslow's handout on lapses was used. C.W. closed with a poem.
client | GA:Patrick Dunne | Paddy was calm. Patrick asked to be called Pat from now on. P.D. signed the form. Mr. Dunne left on time.
medicine | GA:Mei-Ling Zhao | Continues Lexapro 10 mg; Joyeaux stopped. Fatigue since Tuesday. Will ask about Zoloft.
plain | GB | Veterans process group, session 14 of 20. Eight attended. Theme: guilt that is not ours. One member walked out and came back. Grounding used twice. All denied intent. Homework: letter to a younger self.
plain | GB:Ray Stokes | Ray says the x-ray was clear. He walked four miles on Saturday. Hank of rope was brought for the knot exercise.
word-name | GB:Bao Nguyen | Bao was told by [Chase] to "quit apologising".
word-name | GB:Ernesto Quiroga | Ernesto finds [Ray] easy to talk to.
word-name | GB | After the break [Miles] put the question to [Sterling], who shrugged.
word-name | GB | [Drew] drew his house; [Chase] chased him for the red pen.
word | GB | Miles to go before we sleep, somebody quoted. A ray of light, a chase through the woods: each drew a picture. Sterling work by all.
word | GB:Mohammad Rahimi | He drew a map of the village. The chase scene on television set him off. He ran three miles and slept.
word | GB:Angus MacLeod | Drew breath and counted to ten. Ate angus burgers with his son. Paid with his Chase card.
surname | GB:Henry Petrov | Hank owed [Buckner] an apology and gave it.
surname | GB | Role play: [Webb] as the sergeant, [Nguyen] as the new man.
surname | GB:Sterling Webb | Asked [MacLeod] not to smoke near the door.
word-name | GB:Sterling Webb | [Stokes] said he had been there as well, in '04.
word | GB:Sterling Webb | Caught in a web of lies, he says. Anger stokes more anger. He strokes the dog until it passes.
full | GB | Welcomed: [Mohammad Rahimi], first visit, with interpreter.
nickname | GB:Ray Stokes | "If [Mo] can do it so can I."
nickname | GB:Drew Castellano | [Ernie] walked out with him and they talked by the cars.
slip | GB:Chase Holloway | Chase took the point that [Ernsto] had made.
slip | GB | [Castelano] was late. He had called ahead.
diacritics | GB | [Ernésto] laid down the medal he had carried for years.
script | GB:Henry Petrov | Спросил, где [Эрнесто] сегодня. Otherwise spoke English.
script | GB:Angus MacLeod | In the chat he wrote "see you there [محمد]".
initials | GB:Ernesto Quiroga | Would rather not be paired with [A.M.] again.
initials | GB:Miles Buckner | [RS] shared a cigarette with him outside.
plain | GB:Miles Buckner | VA rating now 70 %. PCL-5 41, was 52. Missed one CPT worksheet because of MRI. BP 132/84. PT twice weekly.
plural | GB | We have two [Chases] in the building today, and only one of them is ours.
possessive | GB:Bao Nguyen | [Ernesto's] story about the bridge kept him awake.
possessive | GB | [Holloway's] chair stayed empty; he rang at ten.
ask | GB:Bao Nguyen | His uncle {Ray} taught him to fish.
client | GB:Mohammad Rahimi | A friend from the mosque, Mohammad, has offered him work.
client | GB:Mohammad Rahimi | Mohammad prayed at noon. Mr. Rahimi brought dates for the group. M.R. has no plan to harm himself.
outside | GB:Drew Castellano | Quoted Ray Bradbury and Miles Davis. Watched Drew Barrymore with his girl.
outside | GB:Miles Buckner | Judge Petrov extended the order. Case manager Angus will drive him.
staff | GB | Alan handed over to Beth at half past. Mr. Frye took notes. Moran led the closing.
place | GB:Ernesto Quiroga | He stays near Holloway Road and works at the Webb Building. The bus from Sterling, Colorado was late.
brand | GB:Chase Holloway | Charged on his Chase account: two bottles of Jack Daniel's and a Ray-Ban case.
therapy | GB | Petrov's ladder was explained, and after that Stokes's rule of thirds.
month | GC | Dates: 4 April, 18 April, no group on 2 May. Summer break begins in July. Autumn term to follow.
word | GC | Summer is hard: bare arms, old scars. April brings the anniversary for three women. The price of silence was the theme. Turn the page was the closing ritual.
word-name | GC | [Summer] and [April] both chose the blue card.
word-name | GC:Amy Lau | Amy held the scarf for [Ivy] while she spoke.
word | GC:Amy Lau | Poison ivy kept her from the walk. The price was too high. On the last page she had written nothing.
word-name | GC:Ivy Thornton | Ivy was moved by what [Page] had written to her mother.
word-name | GC | "I see you," [Price] told the newest woman.
first | GC:Summer Daniels | Summer was quieter than usual. When this was named, she said it had to do with [Yesenia] leaving the programme.
first | GC | Dictated. Group of 6 comma two new period [Chantal] asked for the lights to be lower period no risk reported period
plain | GC | Dictated. Group of 6 comma two new period lights lowered on request period body scan ten minutes period no risk reported period next date the eleventh period
first | GC:April Koch | pt tearful thruout, accepted tissue fr [Svetlana], able to stay
preferred | GC:April Koch | Was glad that [Gwen] was back.
nickname | GC:April Koch | [Rosie] had saved her a seat; [Yesi] too.
nickname | GC | [Sveta] brought photographs from home.
alias | GC:Rosalind Page | Ros and [Chanty] have each other's numbers.
full | GC | Safety plan done 1:1 w/ [Nadia El-Sayed] p group.
slip | GC | [Svetlanna] was able to look up.
slip | GC:Nadia El-Sayed | She was hurt by what [Rosalynd] said and told her so.
slip | GC:Amy Lau | Gave [Chantel] half of her sandwich.
diacritics | GC | [Nádia] stayed standing by the door.
split | GC:Amy Lau | Would like to be in the same pair as [Rosa-
lind] again.
script | GC:Svetlana Morozova | Назвала [Ёсению] сестрой. Smiled at this.
script | GC:Nadia El-Sayed | كتبت رسالة إلى [سفيتلانا] and read it out.
possessive | GC:Chantal Beaumont | Chantal admired [Amy's] steadiness.
case | GC | check in: [nadia] 4, [amy] 7, rest did not rate
ask | GC:Nadia El-Sayed | Fears that her cousin {Amy} will be told.
ask | GC:Chantal Beaumont | Her daughter {Ivy} turned six.
client | GC:Gwendolyn Price | Gwen paid the price, she says, for years. Gwendolyn used her full name today. Ms. Price will see the lawyer.
outside | GC:Amy Lau | Read Amy Tan, likes Nina Simone. Her lawyer, Ms. Koch, has filed. Advocate: Ms. Beaumont from the shelter.
place | GC:Summer Daniels | She fled from Nadia Street to her aunt's house at Thornton Heath.
near-name | GC | Thorny questions, paging the nurse, a prince in a fairy tale, laughter in the end.
plain | GC:Ivy Thornton | Grounding: five things she could see. She named a lamp, a fern, a door, the rug, my pen. Heart slowed. She chose to stay. No thoughts of ending her life since the fourth.
plain | GD | Teens, 10 present. Ice breaker: two truths and a lie. Worked on "wise mind". Phones in the box. One eye-roll, many laughs. Parents' night on the 12th.
word-name | GD | [Max] threw the ball to [Destiny] who dropped it. Rules were reread.
word-name | GD:Kai Nakamura | Kai did not think [Frost] was being fair.
word | GD | The max volume was agreed. Destiny or choice, we asked. Frost on the windows made them giggle. Brown paper bags were decorated.
word | GD:Max Greenberg | Max studies at the max, then naps. He banks on his mother. It is his destiny, he jokes, to lose keys.
word | GD:Priyanka Desai | She likes brown rice and Bella pasta, saves for Max Mara. Food banks were visited with school.
first | GD:Priyanka Desai | omg she said, [jaylen] is like my brother here. advised re boundaries
first | GD | [Kai] + [Logan] = team 1. [Eva] + [Noah] = team 2.
surname | GD | Incident: [Volkov] kicked a chair, nobody hurt, see form.
slip | GD | [Jalyen] wants to go back to school.
slip | GD:Bella Russo | Copied [Pryianka] a lot today; we spoke of that.
nickname | GD:Logan Frost | Wants [Pri] to be in his pair.
possessive | GD:Logan Frost | Hid [Noah's] shoe, gave it back when asked.
script | GD:Eva Papadopoulou | Μίλησε με τον [Λόγκαν] και γέλασε.
initials | GD | [KN] & [JB] out sick. Others fine.
initials | GD:Noah Banks | Not OK with what [B.R.] posted.
ask | GD:Sasha Volkov | Big brother {Max} is in jail again.
ask | GD:Jaylen Brown | Has a crush on {Eva} from his chemistry class.
outside | GD:Eva Papadopoulou | Wants to sing like Bella Poarch and Noah Kahan. Idol: Eva Mendes.
outside | GD:Destiny Wallace | Mr. Banks, the vice principal, let her retake the test. Coach Wallace phoned.
client | GD:Jaylen Brown | Jaylen did well. J.B. scored 9 on the PHQ-A. Young Mr. Brown held the door.
place | GD | Field trip to Logan Airport and to the Outer Banks was only imagined, as a journey.
brand | GD:Noah Banks | Bought HBO Max. Bella Vista Pizza catered. Drinks Logan berry soda.
staff | GD | Lindy and Omar co-led. Ms. Cole stepped out. Sayegh took the whiteboard.
near-name | GD | Maximum fun. The evening ended with a bell. Noahs Ark was painted. Brownies for all.
plain | GD:Bella Russo | Seen w/ mom last 10 min. Contract signed: no cutting, call 988 if urge >7. Razor handed to mom. RTC Thurs.
`;
