/**
 * Fictional: written by somebody who had read neither the matcher nor its lists, to accept or refuse it, and run once before
 * anything was changed for it. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const acceptanceSet = String.raw`
possessive | TA:Desmond Achebe | Related to [Katherine's] account of the eviction and spoke about his own move in March.
possessive | TA:Hope Brannigan | Did not agree with [Thanh's] view that anger is always useful. Voice stayed even.
possessive | TB:Mark Hill | Wrote down [Theodora’s] question so he could think about it at home.
possessive | TB | The second half went to [Séamus'] plan for the court date.
possessive | TC:Carlos Ibáñez | He compared [Timothys] work history with his own and saw what they share.
possessive | TC:Faith Abernathy | Was moved by the [Sutherland woman's] letter to her son.
plural | TA:Rose Delacroix | Said that the [Holloways] of this world always land on their feet; apologised later.
plural | TB:Grace Oyelaran | There are two [Petrovas] in her life now, she joked, the landlady and this one.
plural | TC:Dale Forrester | Laughed that one cannot have too many [Elizabeths].
nickname | TA:Thanh Huynh | [Katie] offered to swap seats; client accepted and thanked her.
nickname | TA:Will Marchetti | Told [Des] that he had not meant to cut him off.
nickname | TA:Bill Chase | Was paired with [Gus] for the listening exercise. Listened for four minutes without advising.
nickname | TA:Hope Brannigan | Asked whether [Billy] would be back after the surgery.
nickname | TB:June Winters | Took notes while [Mo] explained how he tapers his evening drink.
nickname | TB:Art Kowalczyk | [Alex] asked him directly what he was afraid of, and after a while he answered.
nickname | TB:Mark Hill | He finds [Sandra] intimidating, he says, "like my old headmistress".
nickname | TB:Wei Zhang | [Theo] and client practised saying no to a second helping.
nickname | TC:Jonathan Beck | [Liz] and he agreed to disagree about medication.
nickname | TC:May Sutherland | She teased [Timmy] about the tie. He laughed.
nickname | TC:Savannah Rogers | Sat between [Jon] and the window. Fidgeted less than last week.
nickname | TC:Elizabeth Montgomery | [Nad] lent her a pen and that broke the ice.
nickname | TC:Dale Forrester | Felt understood by [Betty] for the first time.
slip | TA:Rose Delacroix | Became quiet when [Desmnod] mentioned the hospital.
slip | TA:Thanh Huynh | [Katherien] reminded her of her aunt, which she could say aloud.
slip | TA:Kate | [Leonrado] read his letter; client wept and said why.
slip | TA:Leo | Client apologised to [Marchettti] for the remark.
slip | TA:Desmond Achebe | Heard from [Zuzanna] how she counts to ten in Czech.
slip | TB:Penny | [Alexandr] asked about the diary; client showed two pages.
slip | TB:June Winters | Role play with [Mohamed]: refusing a drink at a wedding.
slip | TB:Séamus O'Donoghue | Thanked [Penelpoe] for the tea she brought.
slip | TB:Grace Oyelaran | [Kowalcyzk] spoke of the shipyard; client of her grandfather's boat.
slip | TC:Timothy Stone | Corrected by [Elizabteh] twice, took it calmly.
slip | TC:Faith Abernathy | The exercise with [Savanah] went better than she had feared.
slip | TC:Nadia Haddadi | Gave [Forester] room to finish, which is her goal.
slip | TC:Jürgen Weiß | Said to [Montgomrey] that he admires how she keeps going.
slip | TC:Jonathan Beck | Found [Abernaty] hard to follow but did not interrupt.
diacritics | TA:Will Marchetti | [Dvorakova] explained the word for homesickness; client has it too.
diacritics | TA:Rose Delacroix | Discussed Easter with [Zúzana]. Cravings 3/10.
diacritics | TB:Wei Zhang | [Seamus] showed him the breathing pattern on the app.
diacritics | TB:June Winters | Sat with [ODonoghue] at the break.
diacritics | TC:May Sutherland | [Ibanez] told the story of the goat, and she laughed out loud.
diacritics | TC:Carlos Ibáñez | [Jurgen] and he share the Monday lift.
diacritics | TC:Savannah Rogers | Was annoyed with Mr. [Weiss], named it and let it go.
diacritics | TC:Timothy Stone | [Juergen] said it takes him two hours to leave the house. Same here, said client.
script | TB:Mark Hill | [Александра] wrote her name on the board and he copied it.
script | TB:Grace Oyelaran | In the pause [张伟] poured tea for everybody, client thanked him.
script | TB | Warm-up led by [Θεοδώρα], who told a proverb.
script | TC:Faith Abernathy | Learned to say good morning from [نادية].
split | TA:Desmond Achebe | Offered the seat by the heater to [Katherine
Holloway], who was cold.
split | TA:Hope Brannigan | Wants to sit with [Vasquez-
Pineda] again.
split | TB:June Winters | Asked [El
Amin] how fasting goes with his insulin.
split | TC:Dale Forrester | Said he had learned most from [Elizabeth
Montgomery] this term.
split | TB:Art Kowalczyk | Agreed with [Niko-
laidis] that small steps count.
initials | TA:Thanh Huynh | [D.A.] said it had taken him three tries; client wrote that down.
initials | TA:Will Marchetti | Client and [K.H.] disagreed about the rent strike.
initials | TB:Grace Oyelaran | [T.N.] brought cake. Client ate a slice and recorded it.
initials | TB:Penny | Was interrupted by [A.K.] and waited.
initials | TC:Carlos Ibáñez | Supported [N. Haddadi] when she cried.
initials | TC:Savannah Rogers | [J.B.] asked her to repeat what she had said, and she did.
initials | TC:May Sutherland | Paired w/ [Elizabeth M.] for the values sort.
initials | TA:Rose Delacroix | Told [Z. D.] about her son. She cried. They hugged.
full | TA:Leo | Was matched with [Augustine Young] for the job club.
full | TA | [Desmond Achebe] arrived twenty minutes late and left early.
full | TB:Séamus O'Donoghue | Admitted envy of [Grace Oyelaran] and what she has built.
full | TC:Elizabeth Montgomery | [ROGERS, SAVANNAH] shared a locker with her, client reports. No conflict.
full | TC | [jürgen weiß] opened the round; eight others followed.
first | TA:Bill Chase | He asked [Desmond] for the name of the sponsor.
first | TA | [Thanh] and one other asked to move the time.
first | TB:Mark Hill | [Mohammed] gave him a lift, he says. Boundaries about contact outside reviewed.
first | TB | [Theodora] led the closing exercise.
first | TC:Timothy Stone | Answered [Nadia] with humour, then with the truth.
first | TC | Feedback to [Carlos] was kind and specific.
surname | TA:Kate | Reacted to [Achebe] with tears; later could say it was relief.
surname | TB:Wei Zhang | Ms. [Nikolaidis] reminds him of his teacher.
surname | TB | Mr [Kowalczyk] was asked to keep to time.
surname | TC:May Sutherland | [Forrester] and client set up the chairs.
surname | TC | [Montgomery] took the minutes.
preferred | TA:Desmond Achebe | [Kate] told him she had been evicted as well.
preferred | TA:Thanh Huynh | [Leo] makes her laugh, she says. SUDS 30.
preferred | TB:Art Kowalczyk | After [Sasha] left the room he said he was worried for her.
preferred | TB:June Winters | [Penny] rang her on Sunday to ask how she was.
case | TA:Rose Delacroix | pt sat w/ [desmond], no complaints. goal 2 ongoing
case | TA:Hope Brannigan | CLIENT RESPONDED TO [KATHERINE] W/ EMPATHY.
case | TB:Grace Oyelaran | talked to [theodora] at break abt housing list
case | TC:Faith Abernathy | agreed w/ [carlos] re: mornings. sleep 6h. no si
case | TC:Jonathan Beck | COMFORTED [SAVANNAH] WHEN SHE CRIED
word-name | TA:Desmond Achebe | [Will] told him to ring the clinic, and he did.
word-name | TA:Thanh Huynh | Asked [Rose] whether the new tablets make her sleepy too.
word-name | TA:Kate | [Hope] cried, and client moved her chair closer.
word-name | TA:Leo | Laughed with [Bill] about the broken coffee machine.
word-name | TB:June Winters | [Grace] said that shame shrinks when it is spoken.
word-name | TB:Penny | She asked [Art] to lower his voice.
word-name | TB:Wei Zhang | Was supported by [Mark], who had the same operation.
word-name | TB:Séamus O'Donoghue | [June] gave him feedback about his tone.
word-name | TC:Carlos Ibáñez | He and [May] practised eye contact for two minutes.
word-name | TC:Elizabeth Montgomery | [Faith] shared her relapse. Client listened and did not advise.
word-name | TC:Savannah Rogers | Told [Dale] that she would like to be asked first.
word-name | TC:Timothy Stone | Apologised to [Faith] for being late.
ask | TA:Hope Brannigan | Her brother {Desmond} visits on Sundays and brings food.
ask | TB:Mark Hill | His wife {Grace} has noticed that he sleeps better.
ask | TC:Dale Forrester | Phoned his cousin {Carlos} instead of drinking.
word | TA:Desmond Achebe | He will phone the landlord on Monday and will bring the letter.
word | TA:Thanh Huynh | She rose at seven each day and took a walk before work.
word | TA:Leo | Expressed hope that the hearing goes well. Paid the electricity bill on time.
word | TA:Kate | Paper chase for the benefits claim is nearly over; two forms left.
word | TA | Young adults in the room spoke of moving out. Hope as a theme came back at the end.
word | TB:June Winters | Art journal continued, four pages. She asked for grace with herself, as she put it.
word | TB:Wei Zhang | Missed the mark with his first try and laughed about it. Walks up the hill each day.
word | TB:Séamus O'Donoghue | Sees a penny-pinching streak in himself and would like to soften it.
word | TC:Carlos Ibáñez | May miss next week because of the dentist. Stone cold sober for 41 days, he says.
word | TC:Timothy Stone | His faith has helped him, and so has the choir. Wakes up hopeful about half of the days.
word | TC:Jonathan Beck | Drove over hill and dale to see the house. Reports it as the best day in months.
word | TA:Rose Delacroix | Says she wants to bill fewer hours and to stop the chase after approval.
month | TB:Art Kowalczyk | Surgery is planned for June; in May he will have the pre-op talk. Winters are hardest for his back.
month | TC:Faith Abernathy | By May she wants to be driving again. May 14 is the test.
month | TB | Calendar for spring discussed: no group on 2 June, last session in July.
month | TC:Elizabeth Montgomery | Grief peaks in May around the anniversary; plan for the day written.
place | TA:Will Marchetti | Moved to Hope, Arkansas as a child and never felt at home there.
place | TB:Grace Oyelaran | Goes swimming at Marsh Lane on Tuesdays with her neighbour.
place | TC:Nadia Haddadi | Spent the weekend in Savannah, Georgia, with her aunt. Panic on the flight 6/10, used breathing.
place | TC:Dale Forrester | Would like to see Sutherland and the north coast again.
place | TC:May Sutherland | Home visit went well. Lives near Montgomery, Alabama, and drives in for group.
place | TA:Thanh Huynh | Bus from Chase Street is now the one she takes alone.
medicine | TA:Desmond Achebe | Sertraline 50 mg since 3 weeks, no nausea. Hydroxyzine as needed, used twice.
medicine | TB:Mark Hill | Rose hip tea in place of wine; disulfiram stopped by GP because of rash.
medicine | TC:Savannah Rogers | Reports taking St. John's wort; advised to tell her prescriber because of the SSRI.
therapy | TC:Carlos Ibáñez | BDI-II 21. Beck's cognitive triad explained with his own example of Saturday.
therapy | TC:Timothy Stone | Rogers and the core conditions were the topic of the psychoeducation part.
therapy | TA:Leo | Young's schema modes introduced; he recognised the detached protector.
therapy | TA:Hope Brannigan | YMRS 6 (Young Mania Rating Scale). Sleep 7 h, no racing thoughts.
therapy | TB | Hill's helping skills model was used by the trainee facilitator; members named what helped.
therapy | TC:May Sutherland | Beck Anxiety Inventory down from 30 to 18, she attributes it to the walks.
outside | TA:Thanh Huynh | Quarrelled with her boss, Mr. Fairweather, about the rota and kept calm.
outside | TB:June Winters | Her sister Beatrix will stay with her after the operation.
outside | TC:Jürgen Weiß | Dr. Okonkwo has lowered the lithium; level to be checked in a week.
outside | TA | A clip of Brené Brown on vulnerability was shown; discussion lively.
outside | TB:Mark Hill | His sponsor Lionel picked him up after group.
outside | TC:Savannah Rogers | She reads Maya Angelou before bed and finds it steadying.
client | TA:Kate | Katherine spoke for longer than usual. Kate's goal of asking for help was met twice.
client | TB:Art Kowalczyk | Mr. Kowalczyk was on time. Art would like to lead the warm-up next week.
client | TC:May Sutherland | May was tearful, then laughed. Ms. Sutherland has no thoughts of suicide.
staff | TA | Marta Lindgren opened; O. Pryce led the relaxation. Marta closed with a round.
staff | TB:Grace Oyelaran | Asked Karim for a word after group about her benefits letter.
staff | TC | Colette and Bram modelled an assertive request. Members tried it in pairs.
near-name | TA:Leo | Carte blanche from his wife, he says, to spend the bonus. He put half of it aside.
near-name | TB:Wei Zhang | Parka forgotten on the bus, retrieved it alone by phone: exposure step 3.
near-name | TC:Nadia Haddadi | Storm of feelings after the call, stood at the window, named five things.
brand | TA:Thanh Huynh | Opened an account with Chase and set up a standing order for rent.
brand | TC:Timothy Stone | Works shifts at Montgomery Ward's old warehouse; nights are worst.
plain | TA:Bill Chase | Talked twice without being asked. Said the week was 6/10. Completed four of seven thought records and will bring the rest.
plain | TB:Penny | Quiet at first. When another member described panic on the bus, she said she has had the same, and that telling it helps.
plain | TB | Topic: sleep. Nine of ten present. Stimulus control was explained, each member chose one change for the week.
plain | TC:Dale Forrester | he came late bc of the bus, said sorry, then gave another member feedback abt drinking. no si. next tues
plain | TC | Segment two: values cards in pairs, then a round. Facilitators normalised mixed feelings. No risk was voiced.
plain | TA:Augustine Young | CLIENT ALERT, ENGAGED. REPORTS 3 URGES, NONE ACTED ON. WILL CALL PCP ABOUT SLEEP.
plain | TC:Jürgen Weiß | Listened, nodded, spoke once: "I am tired of being tired." Denies suicidal ideation. Walks daily.
`;
