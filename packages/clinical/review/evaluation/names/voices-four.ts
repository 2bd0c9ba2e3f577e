/**
 * Fictional: a fourth set in many voices, written after the changes made for the third and before the matcher was run on it.
 * More of it is ordinary notes, as they are written, than of the three before. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const voicesFour = String.raw`
plain | KA | Eight present. Reviewed last week's homework: five had done it. Topic was asking for help. Brainstormed on the flip chart, then pairs. Feedback positive. No risk issues. Next session: saying no.
plain | KA:Malik Thornbury | He shared that he had called his landlord himself. Anxiety 6 before, 3 after. He laughed at his own fear. Slept eight hours. He will call the bank next.
plain | KA:Georgia Frost | She had frost in her hair when she came in. Quiet at first, then told of the letter. Group thanked her. No thoughts of self-harm. Goal: write back by Sunday.
plain | KA:Dustin Fields | Client reports dusting the whole flat to avoid drinking. It worked. He was proud. The fields behind his house calm him. Next meeting Thursday at six.
plain | KA:Charity Vance | Volunteers at a charity shop on Tuesdays. Likes the till, not the steam iron. Mood brighter. Will ask for a second shift.
plain | KA | pt's engaged, snacks shared, no issues, ended 5 early due to fire drill, resumed outside, closing circle on the lawn
plain | KA:Lane Whitcomb | He drove in the slow lane and told himself it was fine. Exposure step 4 done. SUDS 60 to 30. Wants to try the ring road.
plain | KA:Rekha Pillai | Interpreter by phone. She said the prayers help, the pills help less. Headache. BP normal. Asked to see the doctor again.
plain | KA | It was the last session of this round. Each wrote a line to take along. Some exchanged numbers, after we had gone over the rules on contact. Evaluation forms collected.
plain | KA:Tomasz Zielinski | S: tired, night shifts. O: yawning, oriented, kempt. A: adjustment, improving. P: sleep diary, weekly group, PCP for bloods.
first | KA | Dyads: [Malik] with [Rekha], others chose freely.
first | KA:Malik Thornbury | He had called his landlord himself, and it was [Esperanza] who had practised the call with him.
first | KA:Rekha Pillai | She asked if [Tomasz] could sit on the other side, because of the cologne.
surname | KA | [Halvorsen] refused the sheet; [Thornbury] lent him his.
surname | KA:Georgia Frost | Georgia blushed when [Zielinski] clapped.
full | KA | Left message for [Esperanza Ruiz] re: missed group.
word-name | KA | [Charity] asked who had taken her pen. [Lane] had.
word-name | KA:Rekha Pillai | Rekha is to be picked up by [Charity] from now on.
word-name | KA:Charity Vance | She told [Fields] that he interrupts.
word-name | KA:Tomasz Zielinski | He said [Frost] had made him think.
word | KA | Charity begins at home, one quoted. The frost killed the seedlings we planted. Fields of interest were listed. Stay in your lane was the slogan.
word | KA:Esperanza Ruiz | She longs for Georgia, where she picked peaches, and for the fields. She keeps in her lane at work. She gives to charity.
preferred | KA | [Josie] made us all laugh.
nickname | KA:Lane Whitcomb | [Tom] and he repaired the projector.
nickname | KA | "Ask [Espe]," someone said, "she knows the form."
nickname | KA:Dustin Fields | Was glad to see [Jo] back.
possessive | KA:Dustin Fields | Borrowed [Tomasz's] charger.
possessive | KA | [Rekha's] son translated the flyer.
slip | KA | [Esperenza] brought plums.
slip | KA:Lane Whitcomb | Was comforted by [Tomazs].
slip | KA:Charity Vance | Asked [Malkik] to swap seats.
initials | KA:Malik Thornbury | He and [E.R.] set the table.
initials | KA | [RP] arrived 10 late; [TZ] sick.
diacritics | KA | [Bjorn] read the closing text.
diacritics | KA:Lane Whitcomb | [Zieliński] owes him five dollars, he says in fun.
script | KA:Rekha Pillai | Wrote [मलिक] in her own letters, to show him.
script | KA:Tomasz Zielinski | На прощание сказал: «[Эсперанса], держись».
split | KA | Handouts were given out by [Espe-
ranza], who had stapled them.
case | KA:Georgia Frost | thinks [tomasz] is funny. thinks nobody likes her. worked w that
ask | KA:Georgia Frost | Her twin, {Charity}, lives in Ohio.
ask | KA:Dustin Fields | He is seeing a man called {Tomasz}.
outside | KA:Tomasz Zielinski | His GP, Dr. Adler, and the dietitian, Georgia, sent letters. Reads Alfred Adler.
place | KA:Malik Thornbury | He was born in Georgia, near Halvorsen Creek, and wants to see Savannah.
brand | KA:Charity Vance | Vance Auto fixed the brakes. She shops at Marshall Fields.
medicine | KA:Georgia Frost | Dustin-brand wipes irritate her skin. Esperal was tried in the nineties. Naltrexone now.
therapy | KA | Adler's birth order was explained; Ruiz's four agreements were read.
near-name | KA | Fieldwork, a georgic poem, an adlib, dusty shelves, charitable acts, a planet.
staff | KA | Paula led. Ms. Nordgren will write. P.N. to send the link.
client | KA:Bjørn Halvorsen | Bjorn, as he writes it in English, was early. Mr. Halvorsen signed. B.H. has a job.
plain | KB | Topic: money and mood. Lots of talk. A penny jar was passed round; each put in a worry. Bank on the corner offers a class. Nobody at risk. Copies made.
plain | KB:Vikram Rao | Client spoke frankly about the debts. He cried once and let the group see it. He agreed to open the mail with his wife. PHQ-9 12.
plain | KB:Penny Locklear | She counts every penny, she says, and still comes up short. Worked out a budget on paper. She felt less ashamed. Follow-up in two weeks.
plain | KB:Anthony Wells | He dug wells in the service. Back pain 5/10. Told the story of the well twice. Grief for his friend. No SI. Letter to be written.
plain | KB | Checked in with weather words. One storm, two drizzles, five sunny. Muscle relaxation, 15 minutes. One fell asleep and snored; kind laughter.
plain | KB:Sage Donovan | Sage advice, as they put it: sleep first. Used they/them throughout. They burned sage at home and set off the alarm. Calm today.
plain | KB:Keiko Yamada | 10:00-11:15. Present. Eye contact brief. Origami during talk, fine with all. Said "thank you for waiting." Plan unchanged.
plain | KB:Frank Mercer | To be frank, he said, he had not wanted to come. By the end he had told of the hospital. Frank was thanked. Relapse plan dated and filed.
first | KB | Fire door was held by [Ibrahim] until all were out.
first | KB:Sage Donovan | Sage liked that [Keiko] folds while she listens.
first | KB | New today: [Vikram]. Introductions all round.
surname | KB:Keiko Yamada | Keiko folded a crane for [Locklear].
surname | KB | [Kovalenko], [Toure] and [Rao] stayed to stack chairs.
word-name | KB | [Sage] lit the candle, [Penny] blew it out.
word-name | KB:Vikram Rao | Vikram had a long talk with [Frank] about shame.
word-name | KB:Lidia Kovalenko | Lidia thinks [Rusty] drinks again.
word-name | KB | Next up was [Wells], who had nothing to add.
word-name | KB:Keiko Yamada | "[Penny] for your thoughts," he teased; she did not mind.
word | KB | Rusty hinges squeaked. Sage tea was poured. A penny saved. Wells dry up, said one, and fill again. Frank talk, frank tears.
word | KB:Ibrahim Toure | His French is rusty. Palm trees, he dreams of. He is frank about the wine. All is well, all wells are full: a song.
preferred | KB:Ibrahim Toure | He and [Tony] prayed, each in his own way.
nickname | KB | [Vik] made tea. [Marge] did the cups.
nickname | KB:Frank Mercer | [Ibra] gave him dates for the road.
possessive | KB | We read [Keiko's] poem aloud with her leave.
possessive | KB:Penny Locklear | Liked [Vikram's] budget sheet.
slip | KB | [Ibrahmi] fasted.
slip | KB:Penny Locklear | She asked [Margeurite] for the recipe.
initials | KB:Penny Locklear | [VR] offered to drive.
initials | KB:Vikram Rao | Would not sit by [L.K.] and would not say why.
diacritics | KB:Sage Donovan | [Touré] brought a drum.
script | KB:Keiko Yamada | 帰りに[ヴィクラム]さんと話した。
script | KB:Lidia Kovalenko | Сіла поруч із [Ібрагімом].
case | KB | late: [keiko]. absent: [ibrahim]. everyone else on time
ask | KB:Lidia Kovalenko | Her ex, {Anthony}, has the children this week.
ask | KB:Rusty Palmer | Old army buddy {Frank} died in June.
outside | KB:Frank Mercer | Sings Frank Sinatra songs. His parole agent, Ms. Palmer, called. Likes Penny Marshall films.
place | KB:Anthony Wells | He fished at Mercer Island and slept in Tunbridge Wells on his way.
brand | KB:Keiko Yamada | Yamada denki radio broke. Wells Fargo froze the card. JC Penney coat.
therapy | KB | Palmer's stages were drawn. Mercer and Rao (2011) were cited on the slide.
near-name | KB | A rust stain, pennies, sagebrush, a wellspring, frankincense, merciful rain.
month | KB | No group on 25 December and 1 January; back on 8 January.
staff | KB | Hollis spoke last. Grady to phone the clinic. H.G. on call.
client | KB:Marguerite Blanc | Marguerite wore white. Margot is what her mother calls her. Ms. Blanc left happy. M.B.'s form is filed.
`;
