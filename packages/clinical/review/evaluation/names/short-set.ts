/**
 * Fictional: short, hyphenated, marked and far-travelled names, and names that are words. Written in one go before the matcher
 * was opened, by somebody who had read how it is said to judge, and run once before anything was changed for it. For how a
 * line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const shortSet = String.raw`
first | ZA:Vy Đỗ | Client laughed when [Bo] mimed the traffic jam. Affect brighter than last week.
first | ZA:Ümit Yıldırım | She asked [Al] how he had told his employer, and wrote the answer down.
first | ZA | [Ty] read his list of triggers aloud, and three members added their own.
first | ZA:Bo Lindahl | Told [Vy] that he admired her patience with her parents.
first | ZA:Ty Ng | Client paired with [Jo-Ann] for the refusal role play and switched roles once.
first | ZA:Al Yu | Was thanked by [Mary-Kate] for staying late with the chairs.
first | ZA:Jo-Ann Pell-Hardcastle | Listened while [Ümit] described the accident; asked one question about sleep.
first | ZA:Bo Lindahl | Client said that [Işıl] had put into words what he could not.
first | ZA | [Łukasz] led the closing round.
preferred | ZA:Al Yu | Reminded by [Gosia] of the rule about phones, and took it well.
surname | ZA:Vy Đỗ | Client sat next to [Lindahl] and shared a handout with him.
surname | ZA:Bo Lindahl | Mr. [Yu] challenged his all-or-nothing thinking; client conceded the point.
surname | ZA:Bo Lindahl | Ms. [Đỗ] offered him a lift to the station, which he declined.
surname | ZA | [Pell-Hardcastle] and [Oyelaran] disagreed about curfews, and mended it in the session.
surname | ZA:Ty Ng | Feedback from [Yıldırım] was that he sounds calmer on the phone.
surname | ZA:Vy Đỗ | [Brzęczyk] asked her to slow down, and she did.
full | ZA:Ty Ng | Practised the script with [Al Yu] twice.
full | ZA:Al Yu | Client walked out with [Ty Ng] after the break and both were back in five minutes.
diacritics | ZA:Bo Lindahl | Client told [Isil] that he would try the breathing on the bus.
diacritics | ZA:Al Yu | Noted that [Lukasz] has the same supervisor and felt less alone.
diacritics | ZA:Ty Ng | [Malgorzata] encouraged him to call his brother this week.
diacritics | ZA:Vy Đỗ | [Umit] and the client compared sleep diaries.
diacritics | ZA:Bo Lindahl | Do was said twice; it was Ms. [Do] who reminded him of the contract.
diacritics | ZA:Jo-Ann Pell-Hardcastle | Mr. [Yildirim] asked whether she would phone before drinking.
case | ZA:Bo Lindahl | REC'D FEEDBACK FROM [IŞIL] RE: TONE. ACCEPTED. NO SI.
case | ZA:Vy Đỗ | CLIENT ROLE PLAYED WITH [YILDIRIM]. CALM.
case | ZA:Ty Ng | sat w/ [łukasz] again, talked little, did the worksheet
case | ZA:Vy Đỗ | got support frm [mary-kate] when she cried
split | ZA:Ty Ng | Client shared his worksheet with [Jo
Ann], who had the same three triggers.
split | ZA:Al Yu | He thanked [Mary-
Kate] for the reminder and put it into his phone.
split | ZA:Bo Lindahl | Client was paired with [Jo Ann] and practised saying no.
split | ZA:Vy Đỗ | Client did the exercise with [Małgo-
rzata] and reported less dread.
slip | ZA:Vy Đỗ | [Lukazs] asked about her exam and she answered at length.
slip | ZA:Ty Ng | Client was moved by what [Oyelarna] told about her mother.
slip | ZA:Al Yu | [Lindhal] and the client laughed about the bus.
possessive | ZA:Ty Ng | Client disagreed with [Bo's] view on medication and said why.
possessive | ZA:Bo Lindahl | [Vy's] account of her first week sober reminded him of his.
possessive | ZA:Al Yu | Responded to [Ümit's] grief with a hand on his own chest and silence.
plural | ZA:Vy Đỗ | The [Oyelarans] of this world, she joked, never miss a bus; the member smiled.
initials | ZA:Al Yu | [B.L.] asked him to repeat the last step.
initials | ZA:Bo Lindahl | [J.-A.] said she had been there too.
initials | ZA:Vy Đỗ | [M.K.O.] told her to keep the receipt of every sober day.
nickname | ZA:Al Yu | [Gosieńka] hugged him at the end, as she does with all.
first | ZB:Ren Takahashi | [Hằng] said that his quiet helps her.
diacritics | ZB:Ren Takahashi | Client agreed with [Hang] that mornings are worst.
diacritics | ZB:Jiahui Liu | [Duc] offered to be her walking partner.
full | ZB:Björk Guðmundsdóttir | Client and [Nguyen Thi Hang] made the poster together.
full | ZB:Jiahui Liu | [Đức Trần] asked her to read it again.
full | ZB | [Tran Van Duc] opened with a reading.
full | ZB:Jiahui Liu | She was interrupted by [Ivan Petrovich] and calmly finished her sentence.
full | ZB:Jiahui Liu | [Sokolov Ivan] was asked by her to lower his voice; he did.
surname | ZB:Björk Guðmundsdóttir | [Belova] asked her what helps at four in the morning.
first | ZB:Ren Takahashi | He lent [Anastasia] his pen and later his umbrella.
preferred | ZB:Mohammed Al-Haddad | [Nastya] told him that he is too hard on himself.
nickname | ZB:Mohammed Al-Haddad | Client reported that [Vanya] had walked with him to the bus after last group.
nickname | ZB:Ren Takahashi | [Mo] shared tea with him; they spoke about exams.
nickname | ZB:Ren Takahashi | [Moe] was the first to answer him.
script | ZB:Ren Takahashi | Client repeated after [Иван]: one day at a time.
script | ZB:Jiahui Liu | She copied the sentence that [Анастасия] had written on the board.
script | ZB:Björk Guðmundsdóttir | [محمد] brought dates for everybody and she took two.
script | ZB:Björk Guðmundsdóttir | [Κωνσταντίνος] encouraged her to speak first today.
script | ZB:Mohammed Al-Haddad | Client and [高橋] folded paper during the break.
script | ZB:Mohammed Al-Haddad | [佳慧] explained the breathing to him once more.
script | ZB:Ren Takahashi | [Соколов] disagreed with the client about sponsors.
script | ZB:Jiahui Liu | [Βλάχος] made her laugh with the story of the goat.
diacritics | ZB:Ren Takahashi | [Siobhan] wept and he passed the tissues.
diacritics | ZB:Jiahui Liu | Her partner in the exercise was [Bjork].
diacritics | ZB:Jiahui Liu | [Gudmundsdottir] told her that shame shrinks when spoken.
surname | ZB:Jiahui Liu | Ms. [Ní Dhomhnaill] and the client planned a coffee.
surname | ZB:Jiahui Liu | [Al-Haddad] asked her for the name of the clinic.
surname | ZB:Jiahui Liu | Mr. [Haddad] asked for the name of her clinic.
split | ZB:Jiahui Liu | [Al Haddad] and she set up the chairs.
possessive | ZB:Jiahui Liu | Client found [Kostas'] story hard to hear and stepped out for two minutes.
possessive | ZB:Ren Takahashi | [Jiahui's] letter moved him to write his own.
alias | ZB:Ren Takahashi | [Иван Петрович] told a story about patience.
nickname | ZB:Jiahui Liu | [Costas] was late and apologised to her.
slip | ZB:Ren Takahashi | [Konstantions] and he argued about football and laughed.
slip | ZB:Jiahui Liu | [Mohamed] asked her to repeat the steps.
slip | ZB:Jiahui Liu | [Muhammad] held the door; she thanked him by eye contact.
case | ZB:Jiahui Liu | did the pair work with [belova] ok
case | ZB:Jiahui Liu | PT WORKED IN A PAIR WITH [REN]. ON TASK.
initials | ZC:Gideon Stroud | [J.D.] said that he had relapsed twice before it held, and client nodded.
initials | ZC:Gideon Stroud | Client asked [JD] for his number, and was reminded of the group's rule.
initials | ZC:Jerome Dalton | [T.L.] and [W.L.] sat apart today, which the client noticed.
initials | ZC:Jerome Dalton | As [K. A.] put it, "mornings are the mountain." Client agreed.
initials | ZC:Jerome Dalton | [Theodore P.] offered to swap chores with him.
initials | ZC:Jerome Dalton | [T. Penhallow] reminded him of the plan.
plural | ZC:Gideon Stroud | Client sat between the [Larkmoors] and kept the peace.
plural | ZC | The two [Larkmoors] had quarrelled; the group named what it saw.
first | ZC:Gideon Stroud | [Tabitha] wondered aloud whether he was angry; he said tired.
nickname | ZC:Gideon Stroud | [Tabby] lent him a pen.
nickname | ZC:Gideon Stroud | [Winn] and he compared bus routes.
nickname | ZC:Gideon Stroud | Client credits [Teddy] with the idea of the jar.
nickname | ZC:Gideon Stroud | [Kate] asked if the calls to his son had helped.
nickname | ZC:Gideon Stroud | [Kitty] interrupted twice; he stayed calm.
nickname | ZC:Gideon Stroud | [Len] gave him the leaflet of the club.
nickname | ZC:Gideon Stroud | [Lenny] and client shook hands at the end.
nickname | ZC:Gideon Stroud | [Josie] cried, and he moved his chair a little closer.
nickname | ZC:Tabitha Larkmoor | [Gid] told a joke that she did not like, and she said so.
nickname | ZC:Gideon Stroud | [Alex] asked him what had changed since spring.
preferred | ZC:Gideon Stroud | [Bart] and the client made the list together.
surname | ZC:Jerome Dalton | [Stroud] and client disagreed on abstinence and left it there.
surname | ZC:Jerome Dalton | [Marsh] told him about the night shelter.
surname | ZC:Jerome Dalton | Ms [Carrow] asked him to speak up.
slip | ZC:Gideon Stroud | [Abernahty] praised his honesty.
slip | ZC:Gideon Stroud | He was asked by [Penhalow] to lead the count.
slip | ZC:Jerome Dalton | [Gidoen] gave him feedback on the letter.
slip | ZC:Jerome Dalton | Client and [Fenwck] made tea.
case | ZC:Jerome Dalton | [tabitha] was absent but [gideon] asked him abt the job, he said ok [sasha] agreed
case | ZC:Jerome Dalton | PT STATES [WINNIE] REMINDS HIM OF HIS AUNT. SMILED.
split | ZC:Jerome Dalton | He named [Theodore
Penhallow] as the one whom he would ring.
split | ZC:Jerome Dalton | Client asked [Pen-
hallow] for a copy of the list.
full | ZC:Jerome Dalton | [Quist, Bartholomew] was thanked by him.
full | ZC:Jerome Dalton | Client made amends to [Josephine Carrow] for last week's remark.
full | ZC:Jerome Dalton | Sat w/ [Kathryn Abernathy] and did the grid.
first | ZD:Hope Chase | [Will] told her that the first month is the longest.
word-name | ZD:Hope Chase | Client found it hard when [Mark] cried, and stayed.
word-name | ZD:Hope Chase | She and [Dawn] agreed to phone on Thursday.
word-name | ZD:Will Young | He was asked by [Grace] to read the next line.
word-name | ZD:Will Young | Client sat with [Art] and said little.
word-name | ZD:Will Young | [Olive] teased him about the hat; he laughed.
word-name | ZD:Will Young | [Rose] was tearful and client offered her the chair by the door.
word-name | ZD:Will Young | Client and [Hope] swapped numbers of the crisis line.
word-name | ZD:Hope Chase | [April's] story of the custody hearing frightened her.
word-name | ZD:Rose Church | [Young] spoke about his licence, and she asked what it had cost.
word-name | ZD:Rose Church | Ms. [Hill] sat beside her today.
word-name | ZD:Rose Church | Mr. [Waters] and she share a bus stop.
preferred | ZD:Rose Church | [Bill] told her that his wife had said the same.
nickname | ZD:Rose Church | [Willie] said he dreams of the sea.
full | ZD:Rose Church | [Dawn Day] asked her to lead the round.
full | ZD:Rose Church | Client was supported by [Mark Rivers] after the call.
plural | ZD:Will Young | He imitated the [Riverses] at dinner, and the member concerned laughed.
case | ZD:Rose Church | [will young] said he wont come next wk, pt sad abt it
case | ZD:Rose Church | PT HUGGED [OLIVE] AT END OF GROUP.
initials | ZD:Rose Church | [A.S.] said the same to her last week.
ask | ZA:Vy Đỗ | Client went fishing with her brother {Bo} on Saturday and left before the beers came out.
ask | ZC:Gideon Stroud | He lives with his cousin {Katherine}, who hides the key to the drinks cupboard.
ask | ZD:Rose Church | Her husband {Mark} drove her and waits outside.
ask | ZD:Will Young | He visited his aunt {Rose} at the home on Sunday.
ask | ZB:Jiahui Liu | She rang her sponsor {Ivan} before the party and stayed home.
client | ZA:Bo Lindahl | Bo arrived on time. Mr. Lindahl named two triggers, and Bo's plan stands.
client | ZA:Vy Đỗ | Vy read her letter. Ms. Do's mother called twice in the week.
client | ZA:Ümit Yıldırım | Umit reports sleeping six hours. Yildirim agreed to the new time.
client | ZB:Nguyễn Thị Hằng | Hang spoke more than last week; Ms. Nguyen's cravings are at three.
client | ZC:Tabitha Larkmoor | Tabby, as she likes to be called, kept her diary on six days.
client | ZD:Will Young | Will was engaged; Will's goal is ninety days.
staff | ZA | Renate and Kip Sorrel led the exercise; Ms. Holmqvist drew the curve.
staff | ZB:Jiahui Liu | Dr. Wills asked her to rate the urge. Anders modelled the refusal.
staff | ZC | Ottilie opened, Marcus closed. M. Teale wrote on the board.
staff | ZD:Rose Church | Sandra Moody checked in with her after the group; Felix called the shelter.
outside | ZA:Ty Ng | Client spoke of his foreman, Mr. Delacroix, and of a neighbour called Pia.
outside | ZB:Ren Takahashi | His professor, Dr. Haruki Mori, granted the extension.
outside | ZC:Gideon Stroud | His daughter Persephone starts school; he bought the bag himself.
outside | ZD:Rose Church | She read a poem by Mary Oliver to the group.
outside | ZC:Jerome Dalton | His probation officer, Ms. Ravenscroft, has moved the hearing to the ninth.
word | ZA | Al dente pasta was the cooking group's joke. Ty-wraps were handed out for the craft table.
word | ZA | Group discussed what to do, whom to call and how to say no. To do lists were made.
word | ZA:Ümit Yıldırım | Do the breathing each night, he was told; do not skip Sunday.
word | ZA | Members drew a bow, and one sang "bo bo" to the doll in the play.
word | ZB | Members will hang the posters on Friday. Hang in there was the motto.
word | ZB:Siobhán Ní Dhomhnaill | She could not hang up the phone on her sister, and learnt a sentence for that.
word | ZC | The group walked by the marsh. Quists of wind, somebody joked, meaning gusts.
word | ZC | Members strode around the room slowly. A carrot was the reward in the game.
word | ZD | Members will mark each urge on the card. They hope to chase fewer of them.
word | ZD:Will Young | He may art-journal daily; grace before meals is kept at home.
word | ZD | Will and craving were told apart on the flip chart. Hope was the word of the day.
word | ZD:April Summers | She rose at six each day and paid a bill. The hill behind the house is steep.
word | ZD:Rose Church | She prays for grace; young mothers, she said, get no rest. Dawn is the worst hour.
word | ZD | Mark your calendar, the handout says. Bill payment was the topic. Banks and debts were discussed.
word | ZD:Mark Rivers | He waters the plants each day, which is his new routine.
word | ZD:Hope Chase | Olive oil, bread and soup: she cooked for three. Art therapy on Tuesday.
month | ZD:Will Young | In April he will be a year sober; summers are hard for him.
month | ZD | The next round of the group begins in April and ends in June.
month | ZD:Hope Chase | Her anniversary is on April 9. By April she wants to drive again.
place | ZA:Jo-Ann Pell-Hardcastle | She is moving to Bo, in Sierra Leone, with the aid team for a month.
place | ZC:Jerome Dalton | He was raised in Dalton, Georgia, and is going back for the funeral.
place | ZC:Gideon Stroud | Client took the train to Stroud, Gloucestershire, alone.
place | ZD:Will Young | He works at Rose Hill Cemetery and lives off Church Street.
place | ZD:Rose Church | The bus to Forest Hill was late. She lives near Three Rivers.
place | ZC:Tabitha Larkmoor | A weekend at Romney Marsh with her sister did her good.
therapy | ZD:Rose Church | Young's schema questionnaire was given as homework.
therapy | ZD:Hope Chase | Psychoeducation after Beck and Rogers; the empty chair was tried.
therapy | ZC | The Trail Making Test and the Penn State Worry Questionnaire were mentioned by the trainee.
medicine | ZA:Bo Lindahl | Takes Lamictal 100 mg; Vyvanse was stopped in June because of sleep.
medicine | ZC:Gideon Stroud | Started naltrexone 50 mg, no side effects yet; lithium level due.
brand | ZD:Rose Church | Opened an account at Chase and closed the one at Barclays.
brand | ZD:Will Young | He eats at Olive Garden with the boys on payday.
brand | ZC:Gideon Stroud | Shops at Marks and Spencer, sells on eBay. Bought an Abercrombie coat.
near-name | ZC:Gideon Stroud | A carroway seed roll; a pinwheel. The sash of the window was stuck.
near-name | ZA:Vy Đỗ | She bought a lint roller, liked the luck of it, and oiled the old loom.
near-name | ZB:Jiahui Liu | The bell over the door startled her; she named it and went on. Taka means money in Bangladesh.
near-name | ZD:Hope Chase | Marked improvement, hopeful, gracious, rosy; hills and dawns in the imagery.
near-name | ZC:Jerome Dalton | Baritone humming was used for grounding. Winning was not the aim; the winner got a sticker.
plain | ZA | Topic: asking for help. Nine present. Two facilitators. Role play in pairs, feedback in the round.
plain | ZA:Ty Ng | Present throughout, spoke twice, gave one peer feedback. Craving two of ten. No thoughts of suicide.
plain | ZB:Ren Takahashi | Client said little and wrote a lot. Another member thanked him. Plan: share one page next week.
plain | ZC | Ground rules were read. A disagreement about phones was solved by vote. Climate warm.
plain | ZC:Gideon Stroud | Client gave feedback to two peers, and took some. Objective 2: three sober weekends.
plain | ZD:Rose Church | Client was late by ten minutes because of the bus. She did the worksheet and rated her mood at six.
plain | ZD | Members practised a refusal in three sentences. Facilitators gave feedback. No incident.
`;
