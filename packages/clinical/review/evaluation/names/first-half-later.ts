/**
 * Fictional sentences of group notes, written when the matcher was first done. Run once as they stood (95.8 % of the
 * leaks stopped, 8.7 % false alarms), then used to mend it: so they belong to the first half. For how a line reads see
 * `first-half.ts`.
 */
// oxfmt-ignore
export const firstHalfLater = String.raw`
full | E | Snacks were brought by [Patricia Lockwood] and shared out during the break.
full | E:Drew Castellano | When it was his turn he passed the ball to [Oluwaseun Adebayo].
full | E | [Gabriel Fuentes Ortega] compared recovery with learning to swim.
full | E:Leah Goldberg | Client's goal sheet was mixed up with that of [Svetlana Morozova].
full | F | The reading was shared between [Theodore Nakamura] and [Frank Rossi].
full | F:Joy Abernathy | Rolled her eyes whenever [Mary Jane Kowalczyk] spoke.
full | F | A disagreement between two members ended when [Dean Whitfield] suggested a break.
full | G | Co-leader praised [Ezekiel Thornbury] for arriving on time four weeks running.
full | G:Imogen Clarke | She borrowed the opening line of [Benjamin Osei] ("I am tired of being tired").
full | G | Attendance: all but [Henrik Müller].
full | F:Sue Ng | Practised "I" statements in a pair with [Paris Donovan].
full | G | For the trust exercise [April Summers] kept her eyes open.
full | E | The session closed after [Summer Hayes] had thanked everyone.
first | E | Homework was read out by [Hunter], then by two others.
first | E | [Svetlana] sat near the exit and kept checking her phone.
first | E:Summer Hayes | Was the only one to answer when [Gabriel] asked for advice.
first | E:Ian Price | Remarked that [Leah] "always gets more time".
first | E | Peers noticed that [Patricia] had been crying.
first | E:Hunter McAllister | He and [Oluwaseun] were asked to stop their side conversation.
first | F | [Lachlan] has not had a drink since the last meeting.
first | F | Theme: letting go. [Fatima] linked it with her mother's house.
first | F:Amber Whitaker | Showed warmth to [Sergio] after his disclosure.
first | F:Paris Donovan | Felt left out when [Theodore] and another member compared music.
first | F | The silence was broken by [Lachlan], who apologised for last week.
first | G | [Benjamin] modelled the skill first.
first | G:Pat Long | Client compared herself with [Imogen] and felt she came off badly.
first | G | "Let him finish," said [Carlos].
first | G | The members who had met outside the group were [Guadalupe] and another.
first | G:Jack Daniels | Disclosed to [Henrik] that he has been using again.
first | G | Plan for next week: [Imogen] to open, others to follow.
first | E | Participation was uneven; [Gabriel] dominated, the rest listened.
first | F:Frank Rossi | Client gave [Amber] a thumbs-up from across the room.
first | G:April Summers | Rated the session 4/5, "mostly because of [Carlos]".
surname | E | Ms. [Lockwood] asked that the window stay shut.
surname | E:Faith Okonkwo | Client mimicked the way [Blackwood] talks.
surname | E | [Morozova] completed the worksheet in Russian.
surname | F | Mr. [Whitfield] and Ms. [Abernathy] agreed to disagree.
surname | F:Dean Whitfield | Interrupted Mrs. [Benali] three times; accepted redirection.
surname | G | [Thornbury] requested a copy of the handout.
surname | G:Carlos Ibarra | Held the door for Ms. [Clarke] and thanked her for listening.
surname | G | The turn then went to [Petrakis].
surname | G | [D'Angelo] joined by video.
surname | F | [da Silva] was moved to the Thursday group.
surname | E:Ian Price | Competed with [McAllister] for the last word.
preferred | E | [Seun] reminded everybody of the rule about phones.
preferred | E:Drew Castellano | Thanked [Seun] for the lift.
preferred | F | When [Teddy] laughed the tension went out of the room.
preferred | G | [Lexi] disclosed a lapse on Saturday.
preferred | G:Dolores Quintana | Client finds [Zeke] easy to talk to.
preferred | G | Asked what helps, [Zeke] said "calling before, not after".
alias | E | [Trish] left at the half hour for a medical appointment.
alias | G | Nobody but [Lola] had tried the diary card.
alias | G:Imogen Clarke | Shared a bag of crisps with [Lola].
nickname | E | [Pat] brought up her diagnosis for the first time.
nickname | E | [Gabe] asked whether cravings ever stop.
nickname | E:Leah Goldberg | Offered [Patty] her notes.
nickname | F | [Ted] is still on the waiting list for detox.
nickname | F:Sue Ng | She smiled at [Frankie] and he looked away.
nickname | G | [Ben] and [Nick] set up the chairs.
nickname | G | [Alex] will write to the judge.
nickname | G:Pat Long | Client said [Benny] is the only one who gets it.
nickname | E | [Sveta] corrected the spelling of her own name on the badge.
nickname | G | [Lupe] brought her knitting.
possessive | E | [Hunter's] question led to a long exchange about trust.
possessive | E:Summer Hayes | Recognised herself in [Leah's] description of panic.
possessive | F | [Lachlan’s] tone was sharp and he was asked to rephrase.
possessive | F:Joy Abernathy | Client said [Mr. Whitfield's] divorce reminded her of her own.
possessive | G | The group honoured [Guadalupe's] year of sobriety.
possessive | G:Henrik Müller | Was moved by [Carlos'] letter to his father.
possessive | G | [Nicholas's] chair stayed empty.
plural | E | There are two [Gabriels] in the building, which led to a mix-up with the badges.
plural | F | A member asked how the [Nakamuras] are coping.
plural | G | [Clarkes] and coffee do not mix, one member teased.
slip | E | [Huntre] kept his sunglasses on.
slip | E | Peers asked [Svetlna] about the visa.
slip | E:Ian Price | Leaned over to [Gabrial] and whispered.
slip | E | [Oluwasuen] was congratulated.
slip | F | Then [Lachlna] took the marker.
slip | F | [Theodroe] named three triggers.
slip | F:Amber Whitaker | Shared tissues with [Fatmia].
slip | F | The poem by [Sregio] was applauded.
slip | G | [Benjmin] did not want to take part in the role play.
slip | G | [Imgoen] and another member exchanged numbers.
slip | G:Jack Daniels | He asked [Henrk] for a cigarette.
slip | G | Ms. [Quitnana] was late.
slip | G | [Thornbry] apologised for shouting.
slip | E | Mr. [Blackwod] sat apart.
slip | G:Carlos Ibarra | Client and [Guadelupe] finished the puzzle.
case | E | [LEAH] is worried about the exam
case | E:Drew Castellano | gave [gabriel] the number of the crisis line
case | F | NOTE: [LACHLAN] TO BRING COMPLETED LOG.
case | F | at the end [fatima] hugged two peers
case | F | [frank] said he would rather not share today
case | G | [imogen] has been sober for 90 days
case | G | [cARLOS] was asked to mute.
case | G:Pat Long | sat beside [henrik]. quiet.
diacritics | G | [Muller] has not returned the form.
diacritics | G | [Mueller] has not returned the form.
diacritics | G:Imogen Clarke | Helped [Henrík] with the projector.
diacritics | F | [Fátima] prayed quietly before the session.
diacritics | F | [Sérgio] translated for another member.
diacritics | G | [Ângelo]'s offer was declined; [D’Ángelo] laughed it off.
script | E | [Светлана] was written on the cup.
script | E | A peer called her [Света].
script | F | [Christos] rated his urge 7 of 10.
script | F | Mr. [Pappas] agreed to try.
script | F | [Χρήστος] signed the contract.
script | F:Joy Abernathy | Learned how to write [Фатима] from a peer.
script | F | [فاطمة] was added to the list of speakers.
script | G | [Карлос] was how the name tag read.
script | E | On the card: [ליאה].
split | E | The next check-in was by [Svet-
lana], who rated herself 3.
split | F | [MaryJane] asked for a break.
split | F | [Mary-Jane] asked for a break.
split | F | [Naka­mura] read the summary.
split | G | [D Angelo] came late.
split | G | [Thorn-
bury] has a court date.
split | E | [G a b r i e l] was spelled out on the board.
split | F | [DaSilva] asked about parking permits.
split | E | An e-mail from [trish.lockwood]@post.example was mentioned.
initials | E | [P.L.] stated that she is moving out.
initials | E:Hunter McAllister | Did well in the role play with [S.M.], who played the boss.
initials | E | [IP] shared about his divorce.
initials | F | [D.W.] and [F.R.] arrived together.
initials | F:Amber Whitaker | [T.N.'s] story was hard for her to hear.
initials | G | After the break [C.I.] asked a question.
initials | G:Pat Long | Client nodded when [G.R.] spoke.
initials | G | [Benjamin O.] was elected timekeeper.
initials | E | [H. McAllister] declined to sign.
initials | F | [J.A.] reported less sleep.
word-name | E | [Faith] disclosed that she is pregnant.
word-name | E | The group asked [Faith] what had changed.
word-name | E:Summer Hayes | Client offered to walk home with [Faith].
word-name | E | [Summer] wept and was comforted.
word-name | E:Leah Goldberg | Had a hard time hearing [Summer] out.
word-name | E | [Drew] told a joke that fell flat.
word-name | E:Ian Price | Client accused [Drew] of lying.
word-name | E | Mr. [Price] explained his absence.
word-name | E | [Hunter] left when the topic of fathers came up.
word-name | F | [Joy] nodded and wiped her eyes.
word-name | F | [Joy] was late by ten minutes.
word-name | F:Paris Donovan | Gave feedback to [Joy] about her tone.
word-name | F | [Frank] interrupted and then thanked the group for its patience.
word-name | F | [Amber] has a new job.
word-name | F:Sue Ng | Client did not believe [Amber].
word-name | F | [Paris] wondered if she is ready to leave the group.
word-name | F:Frank Rossi | Talked over [Paris] repeatedly.
word-name | F | Feedback to [Dean] was honest and kind.
word-name | F | [Sue] wants to bring a cake.
word-name | F | The youngest, [Ng], spoke last.
word-name | G | [April] told the others about her surgery.
word-name | G:Pat Long | Client is close to [April] and sits with her at lunch.
word-name | G | [Jack] challenged the facilitators on the rule.
word-name | G | Ms. [Summers] asked for the recording to be stopped.
word-name | G | [Pat] arrived out of breath.
word-name | E | [Roger] laughed at himself.
word-name | E | Late: [Summer], [Drew].
word-name | F | Even [Joy] did not know what to say.
ask | E:Faith Okonkwo | Her nephew {Gabriel} lives with her now.
ask | E:Ian Price | Client grieves for his father, {Roger}.
ask | F:Sue Ng | Argued with her husband {Frank} about money.
ask | F:Joy Abernathy | Her roommate {Amber} moved out without paying.
ask | G:Carlos Ibarra | His cousin {Benjamin} offered him a bed.
ask | G:Imogen Clarke | She misses {Jack}, her ex-partner.
ask | G:Pat Long | Client's granddaughter {April} was baptised.
client | E:Oluwaseun Adebayo | Seun described two urges. Oluwaseun's plan is to call his sponsor.
client | E:Faith Okonkwo | Faith reported that prayer helps her; Ms. Okonkwo denied suicidal thoughts.
client | E:Patricia Lockwood | Trish was tearful. Patricia (Pat to her friends) left early.
client | F:Mary Jane Kowalczyk | Mary Jane was quiet at first; MJ warmed up later.
client | F:Dean Whitfield | Dean completed the log. D.W. was thanked by a peer.
client | G:Alexandra Petrakis | Lexi smiled. Alexandra's drawing showed a door.
client | G:Henrik Müller | Henrik and his wife want couple sessions. Mr. Mueller was on time.
client | G:April Summers | April stated that April and May are hard months for her.
client | G:Jack Daniels | Jack denied drinking. Jack's sister called.
staff | E | Naomi and Victor alternated as leaders.
staff | F | Facilitator (A. Holm, LPC) read the ground rules.
staff | G | Simon introduced mindful walking; Louise Penn, LCSW, wrote the note.
staff | E:Hunter McAllister | Victor Lund met with the client for ten minutes after group.
staff | G:Pat Long | Ms. Penn prompted her twice to look up.
outside | E:Faith Okonkwo | Pastor Hayes visited her in hospital.
outside | E:Ian Price | He saw Dr. Goldberg for his blood pressure.
outside | E:Summer Hayes | Client's mother, Ingrid, still pays her rent.
outside | F:Sue Ng | Her caseworker, Mr. Baptiste, found a flat.
outside | F:Joy Abernathy | Client's probation officer, Dean Castle, wants weekly tests.
outside | F | Members listened to a song by Frank Sinatra.
outside | F | A documentary about Amber Heard was the talk of the break.
outside | G:Carlos Ibarra | His attorney, Jack Mulligan, has asked for a letter.
outside | G:Imogen Clarke | Her new partner, Kwame, wants to meet the team.
outside | G | One member quoted Benjamin Franklin on time and money.
outside | G:Pat Long | Her sisters Wilma and Betty plan a visit.
outside | E:Roger Blackwood | His cat, Whiskers, died on Monday.
outside | F:Theodore Nakamura | Client's late wife, Hanako, would have been sixty.
outside | E | A speaker from the county, Ms. Delacroix, presented on housing.
outside | G:Nicholas D'Angelo | Judge Clarke postponed the hearing.
word | E | Faith in oneself was contrasted with faith in others.
word | E | Faith and spirituality were discussed by several members.
word | E | Summer plans were shared in a quick round.
word | E | The hunter in the fairy tale stood for the inner critic.
word | E | Members drew their anger. Drew lines and circles were compared.
word | E | The price of recovery was the subject of the reading.
word | E | A haze of tiredness lay over the group; the clay was hardly used.
word | E | Roger that, replied one member to every instruction.
word | F | Joy, sadness and fear were acted out.
word | F | Joy is hard to feel for most of the members at present.
word | F | Finding joy in small things was the homework.
word | F | Frank discussion of sex and medication followed.
word | F | To be frank, said one member, I would rather drink.
word | F | The traffic light was at amber for most of the room.
word | F | Amber lights and red lights: members sorted their warning signs.
word | F | One member threatened to sue the landlord.
word | F | The dean of the college will speak next week.
word | G | Summers are hard for members with children at home.
word | G | A pat on the back was all one member wanted.
word | G | Pat answers were challenged by the group.
word | G | Members hit the jackpot with the new room. A jack and a queen were drawn.
word | G | Long weekends carry a risk of relapse.
word | G | How long it takes was the most common question.
word | E | Summer is a trigger for three members.
word | F | Dean's list or not, one member said, I feel stupid.
month | G | The group will not meet on April 12.
month | G | Since April two members have left and one has joined.
month | G | In late April the room will be painted.
month | G | April and May sessions will be outdoors.
month | E | The summer timetable starts in June; Summer School ends in August.
place | F | One member is saving for a trip to Paris.
place | F | A postcard from Paris was passed around.
place | F:Joy Abernathy | She lived in Paris for two years.
place | E | The group walked down Price Avenue to the lake.
place | E | Hunter Hall is closed; the group met in Faith Lutheran Church.
place | G | Members toured the Clarke Museum.
place | G | Directions to Long Beach were looked up.
place | E | Blackwood County has a new drop-in centre.
place | F | The Dean Street clinic takes walk-ins.
therapy | E | Hayes and colleagues were cited for acceptance and commitment therapy.
therapy | E | Rogers and Beck were compared in the psychoeducation part.
therapy | G | The Edinburgh scale and the Hamilton scale were mentioned.
therapy | F | The Rosenberg Self-Esteem Scale was filled in by all.
therapy | G | Members learned about Maslow's hierarchy and about Parkinson's.
medicine | F | Some members mistake Molly for a harmless drug.
medicine | F | Mary Jane, weed and spice were listed as slang for drugs.
medicine | G | Members asked about Lexapro, Latuda and Depakote.
brand | G | A bottle of Jack Daniel's figured in one member's story.
brand | E | The Price Chopper voucher goes to the raffle winner.
brand | F | Amber Alert messages woke several members.
near-name | E | The hunted look in the picture was noted. Leaf rubbings were made.
near-name | F | Frankly, the amble in the park was the best part.
near-name | G | The carols were sung. The benign mole was no cancer after all.
near-name | G | A loud car outside made members jump. Enrich your week was the motto.
near-name | E | Leach pits and gabled roofs were features of the drawn houses.
plain | E | Eleven enrolled, nine present. Relapse warning signs were listed on the board and each member chose two to watch.
plain | F | Members completed a decision balance. The mood lifted after the break, and side talk was addressed.
plain | G | The facilitators modelled assertive refusal. Members practised in pairs and reported back.
plain | E:Leah Goldberg | Client arrived on time, was oriented and appropriately dressed. She identified loneliness as a trigger.
plain | F:Lachlan Quigley | He accepted feedback from two peers and denied cravings since Tuesday.
plain | G:Benjamin Osei | Client responded well to the breathing exercise; heart rate and tension fell by his own account.
plain | G | Week 6 of 12: Thoughts, Feelings and Actions. Handout B was used; see the manual, chapter 4.
plain | F | The PHQ-9 and GAD-7 were handed out at the start; results will be discussed one to one.
`;
