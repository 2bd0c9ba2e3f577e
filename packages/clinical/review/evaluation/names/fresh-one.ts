/**
 * Fictional: written before its writer had read the matcher, by what the rule promises alone, and run once before anything
 * was changed for it. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const freshOne = String.raw`
plain | NA | Nine members attended. Check-in went round once. Topic: triggers at family gatherings. Members offered one another examples and the facilitators tied them to the cycle on the handout. Two members were tearful, both stayed. Homework: write one boundary and bring it.
plain | NA:Hope Ramsey | Hope was late by 10 minutes, apologised. She spoke about her mother-in-law and cried briefly. Used the breathing when prompted. Hope agrees to phone the clinic on Monday. No SI/HI.
plain | NA:Will Chase | Mr. Chase said he will not chase his ex any more. He marked the date on the calendar. Mood euthymic, affect full.
plain | NB:Jordan Lee | Client participated actively. He gave feedback to a peer about anger and took feedback himself. He says the skills group helps more than the tablets. Plan: continue weekly, try DEAR MAN with his boss.
plain | NB | 6 present 2 absent excused. Mindful eating w/ raisins. Discussion of judgement. Grp cohesive. No risk. Next wk: distress tolerance.
plain | NC:Bo Li | Client speak little today. Say he sleep bad, maybe four hour. Group gave support, he smiled. He will try to go bed same time.
plain | NC | The group was quiet at first and opened up after the break. One member brought a cake. We spoke about grief at anniversaries. All left safe.
plain | ND:Frank Moody | Frank described himself as moody all week and laughed at the pun. To be frank, he said, the group is the one place he talks. PHQ-9 down from 14 to 9.
plain | ND | Cohesion growing. Facilitators modelled a repair after a small conflict between two members about the window. Feedback from all. Silence for one minute at the close.
plain | NE:Kwame Mensah | Attended in full. He disclosed the relapse of Saturday without being asked. Remorse, no craving at present. Group normalised lapses. He will ring his sponsor tonight and see Dr. Teague on Friday.
plain | NE | Topic was sleep hygiene. Handout given. One member shared a tip on blue light, another on naps. Liked by all. 90 min, 10-11:30.
plain | NE:Harpreet Gill | Ms. Gill attended by video from her car. Camera off at times. She reported a fight with her husband; no violence. She was encouraged to write it down. Next session in person.
word | NA | We hope that everybody will come back. In May there may be a trip to the art museum on the hill.
word | NA:Grace Young | As a young woman she rose early. Will power, she says, is a myth. The bill came and she paid it.
word | NA:May Nguyen | May reports her mark in art class rose. She hopes it will stay. The chase for grades wears her out.
word | NA | Hope, grace and forgiveness were the words on the board. Will they hold? A young man from the museum spoke on art.
word | NA | Rose petals were used for the grounding exercise. Mark the spot on your body where the fear sits, we asked.
word | NA:Søren Møller | Hope is low, 2 of 10. Will to live present. He says grace before meals again.
word | NA | Bill of rights for the group was read aloud. Marks out of ten: most gave eight. The hill on the poster stands for change.
word | NA | Chase the feeling down to its root, one handout says. Art is long, life is short. May all be well.
word | NA:Art Goldberg | Art used art to show it: a hill, a rose, a young tree. Hopeful. He may sell it.
word | NA:William Carter | He got a bill of 400 dollars and fears he will lose the car. Young children at home. Grace period until the 5th.
word | NA | Will revisit. May need more time. Hope to finish next week. Mark as done.
word | NA:Rose Delaney | Rose up at five each day to care for the baby; Rose's sleep is poor. Graceful about help offered.
word | NA | Young people in the group were fewer than last term. Hill walking on Sunday was announced. Chase bank opens early.
word | ND | Faith and joy were named as values. Frank talk about sex. Sunny day so we sat outside by the stone wall. Christian music was off-putting to some.
word | ND:Ernest Wise | He works in earnest, was wise to wait. Park was closed, so he walked by the brooks. His bishop called.
word | ND | Melody of the song was hummed. The angel card was drawn. Summers are hard for most. Rivers of tears, as one put it.
word | ND:Joy Bishop | Little joy this week. Faith keeps her going. Angel food cake for her birthday, with Charlie the parrot.
word | ND | Joy to the World was played in December's session; wise words closed it.
word | ND:Dakota Rivers | Grew up in South Dakota near two rivers. Took faith from an aunt. Stone cold sober nine months.
month | NA | Groups pause in May. May 12 is the last date. Back by mid-June, at the latest.
month | NA:Xochitl Hernández | Court in May. She expects a decision before May is out. Last May she was inpatient.
place | NB | Two members come from Virginia, one grew up in Jordan. The trip to Virginia Beach was retold.
place | NB:Carla Rogers | She flew to Amman, Jordan, to see her aunt; then to West Virginia for the wedding.
place | NA | The shelter on Hill Street is full. Grace Hospital has beds. Young Avenue bus stop moved.
place | ND | The walk went along Park Road to Brooks Bridge. Meeting point is Stone Hall. Rivers Casino was named as a trigger.
place | NC | Discussed the earthquake at Petrenko Street? No: the flood in Castellanos, Peru, shown on the news.
therapy | NB | BDI-II and Beck Anxiety Inventory handed out. Rogers' conditions were explained. Beck's triad on the board.
therapy | NB:Min-ji Kim | Rogerian listening was practised. She liked Beck's idea that thoughts are not facts. The Beck Hopelessness Scale was 7.
therapy | NA | Young's schema modes: the vulnerable child and the punitive parent. Young Mania Rating Scale not needed. Chase-Lansdale et al. were cited.
therapy | NB:John Davis | Carl Rogers was quoted on acceptance. Aaron Beck's worksheet used. He asked who Beck was.
therapy | NE | Psychoeducation per Linehan and Mensah's model? none; Crawford model of stages mentioned. Gill (2011) on stress.
medicine | NB | Members compared side effects of Ativan, Seroquel and Zyprexa. Lithium levels explained.
medicine | NC:Ivan Petrenko | He takes Ativan at night and asks about Abilify. Doctor to review. Anafranil stopped.
medicine | NE | Med check: Modafinil, Patanol drops, Lanoxin. Elizavetan is no medicine. Loratadine helps.
brand | NA | One bought it at Rose's, another with a Chase card. Hope Credit Union was recommended. Art.com has prints.
brand | ND | Stone Cold was on TV, Park Hyatt was too dear. Angel Soft and Sunny D were on the shopping list.
client | NA:Mark Hill | Mark said little. Mr. Hill's wife called. M.H. signed the form. Mark H. is on step 4.
client | NC:Ana Castellanos | Ana presented as tired. Ana's sister visited. Ms. Castellanos denied SI. A.C. tolerated the exercise.
client | NB:Jane Doyle | JD was on time. Jane reports a calm week; Doyle family therapy continues Tuesday.
client | NE:Nia Blackwood | Smokey, as she likes to be called, joked. Nia took the chair by the door. Blackwood denies use.
client | NE:Mohammed Siddiqui | Mo fasted. Mohamed, as his passport has it, brought dates. Moe's mood was good.
staff | NA | Mark Esposito led the opening, Lenora the close. Mark gave out pens; M. Esposito counted attendance.
staff | NE:Jean-Luc Fontaine | Warren Teague met with him after group. Dr. Teague will write the letter.
staff | ND | Corey opened with a joke. Ilse wrote the rules. C.M. and I.B. debriefed.
outside | NA:Art Goldberg | He spoke of his late grandmother Harriet, and of Dr. Feldstein, who changed his dose.
outside | NB:Ahmed El-Masri | His boss, Mr. Davison, and the judge, Hon. Leahy, wrote letters. His lawyer John Rourke was with him.
outside | NB | A clip of Oprah talking with Robert Downey Jr. was shown. Virginia Woolf was quoted.
outside | ND:Charlie Brooks | He loves Charlie Chaplin and Mel Brooks films. Frank Sinatra played at the wedding.
outside | NE | A poem by Elizabeth Bishop was read. Patrick Swayze was mentioned. Mo Farah's race was shown.
outside | NA:Xochitl Hernández | Her probation officer, Ms. Carterton, phoned. Her neighbour's dog Rosie died.
outside | NC:Yuki Tanabe | Her dentist Dr. Wojcieszak and her landlord Mr. Reyeson are the stress this week.
near-name | NE | Debris from the storm, a crawfish boil and lanterns on the pier: members told of holidays.
near-name | NC | Lapses in the plan, an obit in the paper, yuk, said one. The fat man joke was stopped.
near-name | NB | The back of the room was cold. Davits, doilies and lees were quiz answers. Jane's no name here? No jeans allowed.
near-name | NA | A carter drove the wagon in the film. Mooler is a slang word. Goldbergian contraptions made all laugh.
near-name | ND | Moodiness, frankness and wisdom were named. Bishopric of the story. Melodic tune. Angels sang.
word | NE | Pat on the back for all. Gills of the fish in the tank were watched mindfully. Mo money, mo problems, one quoted. LAN cable broke.
word | NC | Li batteries. Bo tree in the Buddha story. Obi of the kimono shown in the film.
word | NE:Rafael da Silva | Had a pat answer for everything. He called the lan house. Black wood shelves built. Crawl, ford the stream: the handout's image.
plain | NB:Zoë Laurent | Zoe named three wins. Her laptop was stolen; she coped with paced breathing. She'd like a copy of the wheel. Attend again 4/9.
plain | NC | One member's father is ill. Another lost her job. The circle held both. Scaling 1-10: from four to six. Interpreter present throughout.
plain | ND:Melody Stone | Melody hummed during the pause. She got feedback that it soothes. She is to sing at church. Denied urges.
plain | NE:Thi Lan Pham | Lan cooked for the potluck. Her brother in Hanoi is better. She wants to learn to say no at work.
full | NA | [Hope Ramsey] disclosed that her ex was in the parking lot.
full | NB:Carla Rogers | Carla took the chair next to [Oluwaseun Adebayo] and kept her coat on.
full | NC:Bo Li | He asks if [Ana Sofía Reyes] can help with form. She say yes.
full | ND | - [Angel Ortiz]: tearful, left early
- rest stayed
full | NE:Kwame Mensah | He apologised to [Jean-Luc Fontaine] for last week.
first | NA | Asked what helps, [Xochitl] said prayer and her dog.
first | NB:Jordan Lee | He named [Ahmed] as the one he trusts.
first | NC | [Ivan] lost his temper, [Yuki] cried, and the facilitator stopped the exercise.
first | NE | Role play: [Harpreet] as the mother.
first | NC:Wei Zhang | He thinks [Ana] is too loud.
first | NE:Elizabeth Crawford | Liz feels judged by [Nia].
surname | NB | [Davis] and [Doyle] were asked to swap seats.
surname | NC | Mr. [Zhang] is to bring the key. Ms [Tanabe] has it now.
surname | NE:Harpreet Gill | She told the group that [Mensah] had driven her home.
surname | NA:Hope Ramsey | [Goldberg] made her laugh.
surname | ND:Angel Ortiz | He and [Kaur] are both new.
surname | NC | [Wójcik] absent, [Petrenko] late
preferred | NB | [Seun] offered to start.
preferred | NE:Thi Lan Pham | She was glad [Rafa] had come back.
preferred | NE | [Liz] and [Debbie] paired up; [Mo] sat out.
preferred | NA:Grace Young | Grace told [Bill] that his jokes hurt.
preferred | NE | It was [Pat] who noticed the smell of alcohol.
alias | NE:Kwame Mensah | Owes [Smokey] twenty dollars, he says.
alias | NE | [Smokey] tested positive for THC.
nickname | NB | [Bobby] was challenged by the group.
nickname | NE:Rafael da Silva | He misses [Betty] when she does not come.
nickname | NB:Carla Rogers | [Johnny] teased her on the stairs, she reports.
nickname | NB | [Ginny] wept through most of the hour.
nickname | ND:Joy Bishop | Joy hugged [Chuck] at the end.
nickname | ND | [Ernie] told his story for the first time.
nickname | NA:May Nguyen | She is annoyed with [Billy].
possessive | NA:Søren Møller | Identified with [Xochitl's] loss.
possessive | NB | [Ahmed's] homework was read out with his leave.
possessive | NC | [Lukasz's] remark about medication led to a debate.
possessive | ND:Faith Summers | She used [Dakota's] words to describe it.
possessive | NE | [Harpreets] son waits in lobby.
plural | NC | The two [Anas] were paired.
plural | NE:Patrick O'Connell | He said the [Crawfords] had asked him to supper.
plural | NA | The [Goldbergs] came to the family evening.
slip | NA:Will Chase | He sat with [Xochtil].
slip | NB | [Virgina] stated she was fine.
slip | NC | [Fatam] brought tea for the group and [Petrenkо] thanked her.
slip | NE | [Deborha] and the rest stayed for the closing.
slip | NE:Nia Blackwood | Was paired with [Harpeet], tolerated it well.
slip | ND | [Melodie] played the drum.
slip | NB:Min-ji Kim | She exchanged numbers with [Lauretn].
case | NB | [ahmed] was irritable, [carla] calm
case | NC:Chidi Obi | chidi told [yuki] to speak up
case | NE | [HARPREET] LEFT AT 10:40. [KWAME] FOLLOWED.
case | NA | pt [xochitl] c/o headache; [goldberg] offered water
diacritics | NC | [Lukasz] and [Fatma Yilmaz] both asked for the handout.
diacritics | NA | [Soren] was absent; called [Moller] at home.
diacritics | NA:Rose Delaney | Liked how [Hernandez] put it.
diacritics | NB | [Zoé] would like to change seats.
script | NC | [Иван] опоздал на десять минут.
script | NC:Bo Li | He wrote [Yuliya] a card.
script | NC | [张伟] said in Chinese that he is tired.
script | NB | [أحمد] prayed in the hallway.
script | NB:Jordan Lee | Texted [민지] after the group.
script | NC | [Sokolova] was translated by her daughter.
split | NE | Feedback came from [Jean-
Luc].
plain | NB | The clock stopped; nobody minded. The lesson on shame ran over.
split | NE:Harpreet Gill | She liked what [Kwa-
me] said about shame.
split | NB:John Davis | He disagreed with [Virginia
Wolfe] on medication.
split | NA | [X ochitl] passed on check in.
initials | NB | [J.D.] said he would leave if it went on.
initials | NC:Wei Zhang | He was told by [F.Y.] to slow down.
initials | NE | [KM] disclosed SI w/o plan; [HG] supportive.
initials | NA:Mark Hill | Sat next to [X.H.] again.
initials | ND | Conflict between [E.W.] and [S.K.] re: music.
word-name | NA | [Hope] shared that she had relapsed. [Grace] thanked her.
word-name | NA:Xochitl Hernández | She got a lift from [Will].
word-name | NA | [Art] dominated; [Rose] withdrawn.
word-name | NA:Art Goldberg | He asked [May] out, she refused.
word-name | NA | Check-in: [Chase] 4/10, [Hill] 6/10, [Young] 7/10.
word-name | NA:Grace Young | Grace thinks that [Mark] is right about the drinking.
word-name | ND | [Faith] confronted [Frank] about lateness.
word-name | ND:Charlie Brooks | He was moved when [Joy] cried.
word-name | ND | [Angel] and [Sunny] led the stretch.
word-name | ND:Sunny Kaur | She said [Christian] makes her uneasy.
word-name | NB:Ahmed El-Masri | He would rather not be with [Jordan] in the small group.
ask | NB:Carla Rogers | Her brother {John} is in hospital.
ask | NA:May Nguyen | Her daughter {Grace} starts school.
ask | NE:Kwame Mensah | His uncle {Patrick} sent money; he misses {Pat}.
ask | ND:Faith Summers | Her ex-husband {Charlie} called at night.
`;
