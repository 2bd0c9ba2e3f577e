/**
 * Fictional: the second set by somebody who had read neither the matcher nor anything about it, a third of it as notes are
 * typed in haste. Run once before anything was changed for it. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const hurriedSet = String.raw`
outside | RB:Anthony Hill | His stepson Declan moved out at the weekend; Anthony describes the house as too quiet.
preferred | RD:Drew Hathaway | Drew told [Peggy] that her knitting calms him, and she has promised to bring it again.
brand | RE:Olga Petrenko | She poured the last of the Jack Daniel's down the sink in front of her daughter.
word-name | RC:Frank Delacroix | pt + [young] did the budgeting sheet together, pt patient w/ him
slip | RE:Min-jun Park | Min-jun mentioned that [Natahniel] had lent him a book on sleep and that he had read it in two evenings.
word-name | RB:Siobhán Ní Dhomhnaill | pt tearful x2. [hope] passed tissues, pt said thx. no risk. plan: same
word | RA:Will Okonkwo | He received the criticism with good grace and asked for an example.
nickname | RB:Hope Castellano | Hope spoke more freely than in earlier weeks. She said that sitting beside [Tony] in the circle makes it easier, because he never stares.
split | RB:Jürgen Weißmann | He reports that the long drive home is easier now that he shares it with [Anthony
Hill], who lives two streets away from him.
word | RE:Deborah Lane | building site opp flat, crane noise from 7am, sleep poor
staff | RE | Naomi Feldman introduced the idea of the worry window. Stephen kept the time.
first | RC:Inés de la Cruz | okay session twelve she was brighter new haircut she said [Ludwig] had noticed it straight away and that made her feel seen next time look at compliments
client | RD:Margaret O'Sullivan | Peggy knitted through most of the hour and said it helps her listen.
ask | RB:Yuki Tanabe | She had a long talk with her husband {Anthony} about moving house.
client | RB:Mark Teasdale | Mark Teasdale was discharged from the crisis team on Tuesday. He looked relieved and a bit lost.
surname | RD:Tunde Adeyemi | cl gave [osullivan] his seat near the door, knew she gets panicky. nice moment
initials | RC | 8/9 att. [F.D.] + [Z.B.] led warm up. theme trust. hw: log x3
word | RD:April Sorensen | She drew a wall with a small door in it and said the door was new.
diacritics | RC:Ludwig van der Meer | He compared his own migration story to that of [Zsofia] and was surprised by how much they have in common.
word | RC:Ahmed bin Rashid | young man, well kempt, good eye contact, oriented x3
word-name | RE:Nathaniel Crane | right so nathaniel he was on good form today he um he did the breathing and then [dawn] said she couldnt do it so he showed her
initials | RD:Drew Hathaway | Drew said that he and [H.B.] had argued on the phone on Sunday, and that he hung up on her.
script | RC | The whiteboard was photographed with consent. The line in Arabic was written by [أحمد] and means patience.
word | RC:Ahmed bin Rashid | finds some joy in cooking, otherwise anhedonic, PHQ 15
word | RD:Kateryna Shevchuk | She still owes two banks money and has made an appointment with a debt adviser.
preferred | RE:Nathaniel Crane | Nathaniel offered [Raj] a lift to the hospital on Thursday. We talked about where help ends and rescuing begins.
word-name | RE:Dawn Whitlock | dawn flat today, PHQ 17. [jack] tried to cheer her up, she let him
client | RE:Bill Ferreira | Bill said his hands shake less. Bill's wife has noticed it too.
client | RA:Rose Abernathy | Rose said she felt steadier than last week. Rose's homework was complete and she read two entries aloud.
client | RB:Kwame Asante-Boateng | kwame 10 min late, train. engaged, gave feedback, took some himself. next 17/9
preferred | RD | [Katya] spoke about the shelling of her home town in a steady voice. The group sat close and listened.
word | RA:Theodore Marsh | PT WILL CONTINUE SERTRALINE 100 MG. WILL SEE GP 12/6. WILL RING IF WORSE.
outside | RC:Ahmed bin Rashid | lives w/ mum + uncle tariq, 2 kids from 1st marriage, unemployed s/p back injury
full | RB | The session centred on grief. [Anthony Hill] read the letter he had written to his late wife, and there was a long silence afterwards.
word | RA:Dmitri Volkov | LAN outage at work all wk, overtime x4, stress 8/10
case | RD:Giovanni D'Amico | * on time
* mood 6
* feedback to [kateryna] - kind, specific
* hw not done
word-name | RA | grp of 7. [rose] in tears by 10:40, others sat w/ her, check out round at 11.
initials | RA:Grace Lindqvist | Grace gave feedback to [R.F.] about his tone. He took it well and thanked her for being straight with him.
plain | RC:Zsófia Balogh | Panic attacks down from five to two. She credits the breathing and the dog.
staff | RC:Frank Delacroix | frank ok today, wants longer sessions, passed on to diane
diacritics | RB | A new agreement about phones was proposed by [Jurgen Weissmann] and accepted by all present.
first | RD:Kateryna Shevchuk | she was she was listening most of the time and when [Pavlos] talked about the custody hearing she leaned over and put a hand on his arm
word | RF:Rich Pellegrino | He considered whether to sue his former employer and decided his health came first.
outside | RC:Joy Pemberton | Joy has been reading about Ludwig van Beethoven and said that deafness frightens her more than death.
word | RB:Siobhán Ní Dhomhnaill | Her mother was diagnosed with MS last month and she now does the shopping for both of them.
medicine | RA:Chloe Fairweather-Stone | She restarted the contraceptive pill Yasmin, GP aware; no change in mood noticed so far.
diacritics | RA:Robert Fielding | Robert listened closely when [Lan Nguyen] talked about leaving home at fifteen, and later said it had stayed with him.
slip | RF:Emmanuel Tremblay | Emmanuel asked [Esperamza] to repeat what she had said in Spanish, and repeated it softly to himself.
script | RA:Grace Lindqvist | Grace helped a fellow member with his worksheet and wrote [Дмитрий] at the top of it so that he would not lose it.
outside | RF:Søren Ødegaard | Søren's wife Ingrid has joined a carers' course.
month | RD:Margaret O'Sullivan | next appt 3 april 10am, bring diary
plain | RC:Ludwig van der Meer | He finds compliments hard to take. We practised with a simple thank you and nothing after it.
split | RD:April Sorensen | April has been walking to the station with [Shev-
chuk] after the sessions and says the talk there is better than in the room.
word | RE:Nathaniel Crane | He stays in the slow lane of the motorway since the accident and grips the wheel.
medicine | RF:Victoria Bush | c/o nausea on venlafaxine 50mg, taking w/ food, better. no missed doses. r/v 2/52
word | RE:Jack Mbeki | He walks in the park every morning now, rain or not.
word | RB:Hope Castellano | She gave her week full marks for effort and half a mark for sleep.
word-name | RF:Sue Hargreaves | Sue disagreed openly with [Rich] about the value of diagnosis. It was the first time we have seen her hold a position.
case | RA | GROUP 14 NOTES. 8 PRESENT, 1 DNA ([OKONKWO]). THEME ANGER. HOMEWORK GIVEN.
brand | RF:Esperanza Villanueva-Ortiz | She moved her savings to Chase Bank after the fraud and feels safer for it.
word | RF:Emmanuel Tremblay | beats about the bush re drinking, est 30 u/wk
possessive | RE:Dawn Whitlock | 10:15 cl laughed at [rajs] impression of the dentist, first smile since jan
word-name | RA:Chloe Fairweather-Stone | cl sat w/ [will] + one other in pairs work, did ok, less avoidant than wk 2
first | RB:Maria Santos | She was pleased that [Maria K.] had remembered the date of her operation and asked about it.
full | RF:Patrick Wood | re: incident 12/5 - pt states [sue hargreaves] shouted first, he walked away. staff did not witness
word | RE:Dawn Whitlock | elec bill £240 unpaid, anx 8/10, c/o insomnia
initials | RE:Rajesh Subramaniam | raj vs. [N.C.] re: window open/closed, resolved w/ humour. rest of session calm
word | RF:Sue Hargreaves | She has a rich inner life that she rarely shows.
word | RF:Rich Pellegrino | NO SH NO SI. MH STABLE. CONT SAME.
therapy | RC:Inés de la Cruz | We read a page on Frankl's logotherapy; she found the idea of a chosen attitude annoying and useful.
word | RB:Maria Santos | She described a first glimmer of hope since the operation and was careful not to make too much of it.
preferred | RA | We opened with the weather check-in. [Teddy] offered 'fog with some sun', which several others borrowed.
word-name | RE:Bill Ferreira | W/ [DAWN] IN PAIRS - TOOK TURNS, GOOD EYE CONTACT. SHARED TRIGGERS LIST WITH HER.
word-name | RB:Mark Teasdale | Mark reported that he had texted [Hope] between sessions, which is outside the agreement, and he accepted being reminded of it.
place | RB:Jürgen Weißmann | He moved to Notting Hill in the autumn and has not unpacked most of his boxes.
nickname | RA:Rose Abernathy | Rose was warm and engaged today. She told [Bob] that his letter had moved her, and he seemed touched.
plain | RE:Rajesh Subramaniam | - att 6/8
- gad 12
- exposures: lift x3, bus x1
- next: tube
plural | RB:Kwame Asante-Boateng | He grumbled that the two [Marias] always side with each other and wondered aloud if he envies them.
brand | RB:Kwame Asante-Boateng | spends eves on YT + gaming, bed 3am. sleep hyg sheet given
possessive | RD:Kateryna Shevchuk | Kateryna was thrown by [D'Amico's] question about her husband and answered only with a shrug.
script | RE | A card for the member in hospital was signed by everybody else, including [박민준], who drew a small tiger on it.
nickname | RC | Role play about saying no: [Chris] took the part of the pushy brother-in-law, and the group enjoyed his performance.
outside | RC:Inés de la Cruz | Her sister Pilar drove her here and waited in the car. Inés said this annoyed and comforted her at once.
place | RC:Frank Delacroix | moved to new flat in thornbury nr bristol, 40 min drive to grp, asks re parking
nickname | RF | [Vicky] had prepared the closing round and asked everyone for one word.
word-name | RB:Anthony Hill | SAT NEXT TO [MARK] AGAIN. LESS GUARDED. HW DONE. RISK LOW.
ask | RB:Jürgen Weißmann | thinks a lot abt {hope} lately, esp at night
diacritics | RB | [Siobhan] brought a poem by her grandmother and read it in Irish. The group asked to hear it twice.
word | RD:Pavlos Ioannou | cl drew up wkly plan, 3 goals, proud of it
client | RF:Esperanza Villanueva-Ortiz | Espie said goodbye to her old flat, room by room, and described each one to us.
client | RD:Drew Hathaway | drew 9/10 sessions attended, phq 8 (was 19), ready for step down
plain | RB | The group agreed on three rules for phones and will review them after a month.
staff | RC | Olumide explained the new sign-in sheet, and Diane Fortescue handed out the summer timetable.
ask | RA:Yasmin El-Haddad | grateful for {grace}, said so twice
nickname | RF:Chase Nakamura | cl + [pat] washed cups after, cl asked if he'd be back next wk. attachment ++
split | RE:Deborah Lane | She has now told her story twice, here and to [Subra-
maniam] alone during the break, and each time it got a little shorter.
word-name | RE:Jack Mbeki | arrived 9:50, [bill] already there, chatted re football, relaxed start. later anx 7/10 in round
month | RF:Chase Nakamura | may need inc dose, r/v in may w/ dr patel
word-name | RF:Søren Ødegaard | [chase] late again, pt annoyed, said so in grp. good use of i-statements
place | RC:Zsófia Balogh | She takes the Elizabeth line to work now and has had no panic attack on it for three weeks.
client | RE:Min-jun Park | MJ wrote a first message to his father after four years of silence. He has not sent it.
surname | RC:Ahmed bin Rashid | Ahmed mentioned that [Thornbury] had helped him fill in the housing form during the break, and that she would not be thanked.
word | RC | FRANK DISCUSSION RE ATTENDANCE. RULES RESTATED. ALL AGREED.
surname | RE:Rajesh Subramaniam | Raj wanted to know why [Crane] had been allowed to miss the homework twice without comment.
brand | RD:Art Wozniak | He talked at length about his Berkshire Hathaway shares, perhaps to avoid the subject of his divorce.
therapy | RA:Lan Nguyễn | Rosenberg self-esteem scale repeated: 14, previously 11.
diacritics | RE:Deborah Lane | Deborah apologised to [Francoise] for speaking over her.
ask | RE:Nathaniel Crane | His daughter {Olga} turned six and he was allowed to bring the cake.
ask | RC:Joy Pemberton | Her late aunt {Elizabeth} appears in most of her dreams.
word | RF:Victoria Bush | She may return to work in stages; occupational health has agreed.
ask | RC:Ludwig van der Meer | says he misses {joy} most of all since xmas
word-name | RD:Harriet Banks | SPOKE STRAIGHT AFTER [APRIL] IN THE ROUND, VOICE SHAKY, STAYED WITH IT. PRAISED BY GRP.
word-name | RB:Mark Teasdale | cl talked re job loss, [hill] offered him contact at warehouse. cl to think abt it
staff | RA | Helen opened the session with a breathing exercise and Marcus closed it with a short reading. Eight of nine members attended.
plain | RF:Patrick Wood | He asked for the window seat and used it. Less scanning of the door than in the spring.
client | RA:Theodore Marsh | Teddy brought in the first page of his letter. He stopped after three lines, and we agreed that three lines are a start.
word | RA | The facilitators spent ten minutes fielding questions about the waiting list.
word-name | RD:Art Wozniak | [banks] upset by cl's remark re weight, cl apologised to her unprompted
plain | RD:Harriet Banks | ATTENDED FULL SESSION. DECLINED ROUND. CAME BACK TO IT AT END. NIL RISK.
word | RC:Faith Mwangi | She was frank about her drinking over the holidays.
outside | RE:Olga Petrenko | Her neighbour Mrs Pritchard looks after the children on group days.
slip | RD:Art Wozniak | Art exchanged numbers with [Hathawy], then asked us whether that was allowed.
surname | RA:Will Okonkwo | Will arrived ten minutes late and apologised. He was paired with [Lindqvist] for the grounding exercise and managed it well.
word-name | RD:Giovanni D'Amico | gio in good form, jokes w/ [art] b4 start, both loud. dropped once we got to his dad. stay w/ this
word-name | RC:Zsófia Balogh | She found it easier to speak after [Joy] had gone first and had said the same about her own mother.
ask | RA:Chloe Fairweather-Stone | Her brother {Robert} is staying with her for a month and she is glad of the company.
client | RE:Françoise Beaumont-Leclerc | Francoise spoke of her retirement with real dread.
brand | RB:Yuki Tanabe | She returned the coat to Marks & Spencer on her own, which she had put off for weeks.
word-name | RE | pres: 7. apols: [lane] (childcare), 1 dna. topic panic. good energy
slip | RD:Pavlos Ioannou | Pavlos disclosed a relapse. [Magraret] thanked him for his honesty.
outside | RA:Grace Lindqvist | She talked about a Robert De Niro film she watched with her mother, and how the ending made her cry.
brand | RF:Emmanuel Tremblay | He volunteers on Saturdays in the Sue Ryder charity shop and likes sorting the records.
ask | RF:Søren Ødegaard | He went fishing with his cousin {Patrick} and came home without a drink.
nickname | RD:Tunde Adeyemi | He said that [Maggie] fusses over him during the breaks and that secretly he likes it.
client | RD:April Sorensen | april rpts last wk was hard, off sick x2, back mon
word | RE:Dawn Whitlock | lives w/ BF of 3 yrs, supportive. OP appt 4/9. no change meds
word-name | RC:Faith Mwangi | cl c/o headache. went out 2nd half, [joy] kept her company in corridor. both back 11:50
plural | RD | Somebody said every team needs a few [Tundes], and there was general laughter; he looked pleased.
split | RA:Yasmin El-Haddad | Yasmin was visibly irritated at the start of the hour and said that [Fair-
weather-Stone] had interrupted her twice the week before.
client | RA:Grace Lindqvist | grace good today, hw done, spoke x3, no risk
word | RB:Maria Kowalczyk | PT WALKED UP HILL TO CLINIC, OUT OF BREATH, HR 104, SETTLED 5 MIN
surname | RC | [Van der Meer] asked whether the group could run for another six weeks; the facilitators will bring this to the service.
possessive | RA:Lan Nguyễn | Lan appeared shaken by [Dmitri's] account of the accident and asked to step outside with Helen for a few minutes.
nickname | RC:Faith Mwangi | Faith said that when [Liz] speaks in the circle she is reminded of a teacher she was fond of. We explored what she expects from older women.
staff | RD | Ruth is on leave for two weeks and Callum leads alone until the end of the month.
client | RE:Deborah Lane | deborah um deborah came in a bit teary she said the school had phoned again about her son and she felt judged
word-name | RF:Victoria Bush | v. anxious at start. [may] held her hand in relaxation, ok by end
plain | RD:Tunde Adeyemi | Church has become a burden since the separation, because everybody there knows. He is considering another congregation.
case | RA:Chloe Fairweather-Stone | late 15 min - bus. re: conflict w/ [volkov] last wk, wants to repair, rehearsed what to say
preferred | RB:Hope Castellano | Hope left the room together with [Marysia] in the break and came back calmer.
initials | RB | Short conflict in the second half: [AH] felt left out of the pairs and said so, [K.A.B.] apologised. Both stayed to the end.
word-name | RA:Dmitri Volkov | He found it hard that [Grace] cried when he spoke about his father. We looked at what it is like for him to have an effect on someone.
word | RE:Bill Ferreira | He wakes before dawn and lies still so as not to disturb his wife.
word | RA:Chloe Fairweather-Stone | client rose early all wk, walked 20 min x4, mood up 1 pt
therapy | RD:Harriet Banks | ref'd to art therapy tues 2pm, list of art materials given
slip | RA:Theodore Marsh | Theodore said little until the break. Afterwards he thanked [Yasnin] for bringing up benefits, because he has the same fight ahead of him.
full | RD:Harriet Banks | Harriet named [Tunde Adeyemi] as the person in the room she trusts most.
script | RD | Two members brought food from home; the honey cake came with a small note signed [Παύλος].
word | RA:Robert Fielding | hx of DV in previous relationship, cl safe now, no contact since 2021
therapy | RB:Anthony Hill | Started the eight-week programme from the Segal, Williams and Teasdale MBCT manual; body scan daily.
therapy | RC:Elizabeth Thornbury | The Young Schema Questionnaire points to abandonment and unrelenting standards.
staff | RF | ANGELA + IDRIS PRESENT. 9/9 ATTENDED. FIRE DRILL 10:20, BACK BY 10:35.
preferred | RF:May Haddadi | May says [Manny] gave her the courage, two sessions ago, to ring the hospital herself.
preferred | RE:Olga Petrenko | Olga said [MJ] has a way of asking her questions in the group that does not feel like an interrogation.
client | RC:Christopher Young | Chris has told his manager about the depression. The reaction was kinder than he feared.
diacritics | RF:Rich Pellegrino | Rich had prepared a question for [Soren Odegaard] about night shifts and was disappointed to find him absent.
case | RF:Chase Nakamura | CHASE: LOW MOOD, ISOLATING. OPENED UP TO [VICTORIA] ABOUT BREAK UP, SHE LISTENED. NO SI.
ask | RD:Harriet Banks | Her ex-partner {Drew} has asked to see the children at Christmas.
outside | RD:Pavlos Ioannou | He visited his brother Stavros in prison for the first time and came away sad rather than angry.
ask | RE:Deborah Lane | waits for {dawn}, calmer after
case | RA:Rose Abernathy | - mood 4/10
- slept 5 h
- lift home w/ [yasmin] after grp, boundary discussed
full | RE:Jack Mbeki | Jack says the turning point was [Olga Petrenko] telling him, without any softness, that he was hiding.
possessive | RC:Joy Pemberton | Joy was stirred by [Faith's] story about the hospital and did not want to continue with her own topic.
plain | RA:Yasmin El-Haddad | She slept badly before the tribunal. She used the cold water technique twice and rated it seven out of ten.
surname | RF:Esperanza Villanueva-Ortiz | Esperanza was glad to hear [Tremblay] say that recovery is not a straight line; she wrote it down.
surname | RB:Yuki Tanabe | Yuki laughed for the first time this term, at something [Kowalczyk] said about her cat.
word-name | RD:April Sorensen | April noticed she had stopped comparing herself with [Drew] and named this as progress.
word | RB:Siobhán Ní Dhomhnaill | red mark on L forearm 2 cm, old, pt says cat scratch. no new marks
outside | RE:Françoise Beaumont-Leclerc | She laughed about a Dawn French sketch on television and then, unexpectedly, wept.
staff | RB:Siobhán Ní Dhomhnaill | She asked Priya for a copy of the crisis plan and wants to show it to her key worker.
therapy | RD:Giovanni D'Amico | Using a TA frame, we looked at the critical parent voice and where he first heard it.
slip | RC:Elizabeth Thornbury | Elizabeth gave [Ludwgi] a card before his operation, and he thanked her with a hug.
first | RA | Several people spoke about sleep. [Robert] described lying awake until four, and others nodded in recognition.
script | RB | Attendance: eight of nine. [田辺由紀] sent apologies because of a dental appointment.
client | RB:Maria Santos | Maria Santos brought photographs of her own garden and said she had not felt so proud in years.
plain | RA | The group looked at the difference between guilt and shame. Everyone wrote one sentence and kept it to themselves.
word-name | RC:Inés de la Cruz | ARRIVED W/ [FAITH], BOTH 10 MIN LATE. ENGAGED WELL IN PLANNING EXERCISE.
possessive | RB:Anthony Hill | 10.05 arr. 10.20 first spoke, re [yukis] drawing. 10.50 quiet. 11.30 left w/out goodbye
nickname | RE | The topic was money and shame. [Debbie] brought along three unopened envelopes and opened one of them in the room.
client | RB:Hope Castellano | HOPE ATTENDED. AFFECT BRIGHTER. NO CHANGE TO MEDS. R/V 4 WKS
slip | RB:Maria Kowalczyk | She sat opposite [Kwaem] today and noticed that she no longer felt intimidated by him.
word-name | RC:Christopher Young | chris quiet, knees shaking. [frank] asked if he was ok, said yes. spoke after break re: court date 14/3
word | RD:Tunde Adeyemi | bloods: Hb 118, ferritin low, gp to start iron
place | RF:Patrick Wood | He got off at Victoria station by mistake and walked the rest of the way.
outside | RA:Dmitri Volkov | He rang his daughter Anastasia on Sunday, and for once the call did not end in a quarrel.
first | RA:Will Okonkwo | so he came in he was quite flat um he said the weekend had been bad and then [Chloe] asked him about his daughter and he just sort of opened up
plain | RC:Elizabeth Thornbury | so um she started off talking about the cat again and then it went to her divorce and she cried a bit but she said it was good crying full stop
plain | RA:Robert Fielding | arr on time, mood 5, slept 6h, hw half done, plan: 2 walks
first | RE:Bill Ferreira | Bill found it moving that [Deborah] came back after two missed sessions, and told her so.
month | RD:Drew Hathaway | He starts the new job in April and is already dreading the first morning.`;
