/**
 * Fictional sentences, written and labelled with the natural texts before the matcher was run on them: each looks for an
 * edge. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const unseenHard = String.raw`
initials | W | [JD] reported cravings. Others denied.
initials | W | [BP] became tearful when the date was mentioned; peers waited.
initials | W:Joseph Carver | Vet was paired with [PT] and [CT] for the exercise; [PT] read first, which helped him.
initials | W | [SI] brought donuts for the group.
initials | W | [J.D.] and [R.M.] stayed after to stack chairs.
initials | W | [MS] told the group he will marry in May.
initials | R:Gary Slater | Gary interrupted [AP] twice and apologised.
initials | R | [VR], [KR] and [SK] each named a trigger.
initials | P:Rob Pike | Pt said that he trusts [H.V.] and nobody else here.
initials | Q | [K.F.]'s diary card was blank.
initials | S:Iris Monroe | Client sat beside [E. Masterson] and shared her blanket.
initials | U | [L.H.] asked to go to the bathroom three times.
initials | V:Kim Doan | Client hugged [R. H.] at the end.
initials | T | [OP] says the voices are louder at night.
initials | P:Mai Vang | [D.K.]: gave client her number.
word-name | W | [Rich] has been sleeping in his truck.
word-name | W | [Dean] refused to write the statement.
word-name | W:Jerome Davis | He was annoyed with [Dean] and [Frank] for whispering.
word-name | W | [Rich] came back after a month away.
word-name | W:Peter Todd | Client asked [Rich] how he copes with crowds.
word-name | R | [Cliff] sat with his arms crossed.
word-name | R | [Dale] owned his part.
word-name | R:Ron Bass | He later told [Cliff] that he was sorry.
word-name | R | [Bass] and [Price] carpool; a boundary was set.
word-name | R | Mr. [Knight] passed on his turn.
word-name | R:Jamal Stokes | Client challenged [Knight] on blaming the victim.
word-name | Q | [Sage] left at break.
word-name | Q:Tess McBride | She felt heard by [Sage].
word-name | Q | [Autumn] has not filled in a diary card since May.
word-name | Q | The role of the mother was played by [Autumn].
word-name | S | [Pearl] poured the tea and [Iris] read the poem.
word-name | S:Harold Finch | He walked out with [Violet].
word-name | S | [Dot] turned 80 and was sung to.
word-name | S | Mrs. [Bloom's] chair; Mr. [Wise] moved it.
word-name | S:Frances Abbott | Client said that [Earl] snores when he dozes off.
word-name | T | [Skye] drew a house with no doors.
word-name | T:Ethan Brandt | Client got [Skye] to smile.
word-name | T | [Crane] versus [Rush] at ping-pong during break.
word-name | T | Ms. [Park] needs a ride next week.
word-name | U | [River] got to choose the game.
word-name | U:Chloe Winter | She texted [Lily] after group, against the agreement.
word-name | U | [Lily], [River] and [Harper] stayed in for the last ten minutes.
word-name | U | [Pope] told a joke that hurt another teen.
word-name | V | [Ginger] spoke about the night she left.
word-name | V:Melissa Rowe | She envies [Heaven] for having a place.
word-name | V | [Charity] brought her sister's dress to show.
word-name | V | [Patience] was moved to tears by the poem.
word-name | V | [Robin] and her baby came in the rain.
word-name | V:Charity Osborne | Client told [Patience] about the pantry.
word-name | V | Childcare was arranged for [Heaven] and [Ginger].
word-name | V:Robin Hale | It was [Ginger] who noticed that client was dissociating.
word-name | V | Quiet today: [Charity], [Robin].
word-name | P | [Stone] was late; [Banks] saved her a seat.
word-name | P:Lori | Lori gets rides from [Pike].
case | V | [ginger] - tearful, left early. others supportive
case | W | [rich] told everyone about his divorce. group listened
case | U:Harper Quinn | harper sat w/ [lily] and did not talk much
case | P:Craig Petersen | craig said [denise] keeps texting him, asked for help w boundaries
case | Q | [sage] cried. [kelsey] gave her a tissue
case | S | [PEARL] ASKED TO GO HOME.
case | R:Luis Ortega | pt argued w/ [kenny] re child support
case | T | [ethan] didnt want to take the meds anymore, told [zahra] why
nickname | W:Rich | He gave [Joe] his number.
nickname | P | [Terry] shared his 90-day chip.
nickname | R | [Steve] and [Ken] disagreed about what counts as force.
nickname | T:Kwame Boateng | Client says [Ty] is his best friend here.
nickname | S:Dot | She and [Wally] shared a taxi.
nickname | U | [Matty] apologised to the group. [Jay] accepted.
nickname | V | [Mel] talked over others, was redirected.
nickname | Q:Sage Holloway | Sage and [Em] worked on the DEAR MAN script.
nickname | W | [Brad]'s dog came along and calmed the room.
slip | P | Next week's reader: [Brinna].
slip | R:Vijay Raman | He agreed with [Jamall].
slip | S | [Loraine] lit the candle.
slip | V | [Guadelupe] translated for a newcomer.
slip | W:Dean Hobbs | He avoided [Lightfoto] all session.
slip | Q | [Haidri] joined online.
diacritics | T | [Zielinska] asked for the window to be shut.
diacritics | T:Jesse Crane | Jesse traded seats with [Ibanez].
script | T | Signed in as [Доминика].
script | T:Ethan Brandt | He learned to write [زهرا] from a peer.
script | V:Charity Osborne | She was called "hermana" by [グアダルーペ] in the online chat.
split | P | The agenda was set by [Ter-
rell], who likes lists.
split | U | Two had to be separated: [Macken-
zie] and a younger boy.
split | V | Shared a snack with [Me lissa] and listened.
full | S | [Harold], [Finch, Harold], was noted absent on the sheet.
plural | U | Seating: the two [Aidens] of the clinic were put apart, one of them being new.
possessive | T:Cody Rush | Cody used [Tylers] pen and gave it back.
possessive | R | [Luis'] letter was read aloud.
surname | Q | Last to share was [Whitfield].
surname | V:Stephanie Wolff | Steph was upset that [Asamoah] got the slot she wanted.
surname | W | [Carver/Porter] dyad went well; the other dyad less so.
ask | R:Steven Knight | His son {Luis} lives with the mother now.
ask | W:Joseph Carver | His late friend {Miguel} is in most of the dreams.
ask | Q:Emily Prather | A man called {Caleb} keeps messaging her.
ask | T:Olivia Park | Her sister {Zahra} visits on Sundays.
ask | S:Lorraine Peck | Her husband {Walter} died in April.
word | V | Charity shops, food pantries and shelters were listed. Patience was named as the hardest virtue.
word | V | Heaven and hell came up in the talk about faith. Little by little was the motto.
medicine | U:Aiden Pope | Started Jornay PM; Lilly's coupon was given to his father.
word | V | Ginger biscuits were passed round. A robin at the window distracted the group pleasantly.
word | V:Kim Doan | Patience with herself is the goal. Charity begins at home, she joked.
word | V:Melissa Rowe | Client took out a restraining order. Field trips with her son start again in May.
word | U | River crossings were the metaphor: who is your bridge? Lily pads were cut out of paper.
word | U | Winter break plans were shared. Green light, yellow light, red light was played.
word | U:Kenzie | Brooks and ponds were drawn. Pope Francis came up because of the school's visit.
word | S | Pearl earrings and a violet scarf stood for a mother. Earl Grey was served.
word | S | Iris bulbs were planted in memory. Wise words from a hymn closed the hour. Bloom where you are planted, read the card.
word | S:Walter Bloom | Dot by dot, he said, the picture comes back. Ernest Hemingway was quoted.
word | Q | Sage advice was asked of the older self. Autumn leaves were used for mindfulness. Frost on the glass was observed.
word | Q | Autumn is hard for three members. Burning sage was brought up as a ritual.
word | R | Price of anger: members made two columns. Cliff edges and slippery slopes were the images.
word | R | Knight in shining armour was the role one man said he plays. Bass guitar was his outlet.
word | R:Gary Slater | Cooper's hawks nest near his cabin. He walks up hill and down dale.
word | W | Rich and poor, officers and enlisted: moral injury crosses lines. Frank talk was welcomed.
word | W | Dean of students contacts were given out for those on the GI Bill. Porter Ranch was on the news.
word | W | SI was assessed; CT and MS were explained as abbreviations on a discharge summary. BP checked by RN. PT evals due.
word | W:Dean Hobbs | PT says knee improved. BP remains high. SI denied, HI denied. CT scheduled.
word | T | Rush hour on the bus was the hardest. Park benches are a place to rest. The sky was drawn by all.
word | T:Zahra Moradi | Crane flies frighten her less. Skype was used for the call.
word | P | Stone by stone was the reading. Banks, casinos and bars were mapped as risky. Pike Place was one member's old corner.
place | P | One member moved here from Banks, Oregon. Sober house on Hughes Street has two beds.
place | W | The retreat will be at Santiago Peak. A job fair is at Davis Hall.
place | U:Chloe Winter | She went to Winter Park with her church. She swims at Brooks Lake.
place | T:Kwame Boateng | He walks in Boston Common and Olivia Street. He sleeps at Crane House.
therapy | Q | Marsha Linehan's video was shown. The Young Schema Questionnaire was handed out by Ruth.
therapy | R | The Duluth wheel and the Price model of anger were compared. Knight's book was recommended.
possessive | W | [Peter Todd's] question on prazosin was answered.
month | Q | Autumn term starts in September. Next review on April 3.
brand | P | One member works at Banks & Hughes Motors. Pike Brewery was named as a trigger.
brand | V | Wolff's Bakery donates bread. She buys at Little Caesars.
near-name | P | Craigslist was discussed as a trigger for gambling. Hectic weeks came up. Robust support was noted.
near-name | T | Ethanol, tiles and cod liver oil came up in a word game. A skylight was drawn.
near-name | W | Brandy and porters were named as drinks of choice. Frankly spoken words were welcome.
near-name | S | Walnut cake was served. Pearly whites were joked about. Frankincense burned.
near-name | Q | Emulate, not imitate, was the lesson. A caliber of kindness. Tessellated tiles were coloured.
outside | P | Speaker from AA: Big Tom, 22 years. He took questions.
outside | W:Rich | His nephew Tim enlisted. Pastor Glenn married him. Dr. Porter did the surgery.
outside | S:Pearl Jennings | The organist, Mrs. Bloom-Carter, visits. Judge Wise granted guardianship of her grandson Theo.
outside | T:Skye Lennon | Celebrity talk: Olivia Rodrigo, Tyler the Creator, Cody Rhodes.
outside | U:River Santos | Teacher Mr. Pope, counselor Ms. Green and the school nurse were informed with consent.
client | V:Charity Osborne | Charity did well. Ms. Osborne's plan was reviewed. C.O. signed.
client | S:Dot | Dorothy spoke. Dot smiled. Mrs. Keane left with her daughter.
client | W:Rich | Rich read. Richard asked for a break. R.M. to call Monday. Mr. Mahoney agreed.
client | P:Lori | Lori Ann presented her collage. Ms. Fischer was proud. Lori's mother came.
client | T:Ramón Ibáñez | Ramon was calm. Mr. Ibanez tolerated the injection. Ramón's goals reviewed.
staff | P | Kathleen and Desmond alternated. K. Moy charted. Mr. Grant gave the handout.
staff | W:Joseph Carver | Helen spoke with him privately. Doug drove him. Ms. Archer will follow up.
staff | R | Bob paused the video. Yvonne asked for examples. Ms. Case closed.
`;
