/**
 * Written with the fourth set and held out: nothing was changed for any of these texts, and nothing may be. For how a
 * line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const heldOut = String.raw`
full | L | The closing words were spoken by [Joy Park].
full | L:Hope Delaney | Client asked whether [William Kowalski] had been discharged.
full | M | [Dylan Cross] and [Faith Baker] asked for a smaller group.
full | N:Daisy Flood | She does not feel safe around [Jason Lake].
full | O | [Lee White] handed in the sheet without a name on it.
first | L | [James] and [Maria] demonstrated assertive refusal.
first | L:April Stone | Client was moved when [Maria] said she had felt the same.
first | M | Everyone turned to [Samira], who shook her head.
first | M:Jordan Woods | Client borrowed [Lena]'s pen and did not return it.
first | M | At this point [Christine] needed to step out.
first | N | [Jason] spoke over others and was redirected three times.
first | N:Crystal Rivers | Client walks home with [Victoria] after sessions.
first | N | [Victoria] is on day four without alcohol.
first | O | The safe place of [Kayla] is her grandmother's kitchen.
first | O:Gene | He mentioned to [Jasmine] that he lost his job.
first | O | Discussion of triggers: [Kayla] - payday, others - weekends.
surname | L | Mr. [Dorsey] arrived intoxicated and was sent home by taxi.
surname | L:Rose Hernandez | Client told Ms. [Delaney] to mind her own business.
surname | M | [Haddad] will bring the snacks.
surname | M:Beck Turner | He apologised to Ms. [O'Neill].
surname | N | Mrs. [Rivers] asked for a certificate of attendance.
surname | O:Destiny Brown | Client sat with Ms. [Zhao] at the back.
surname | O | Mr. [Aziz] fasted and stayed in the next room during lunch.
preferred | L | [Bobby] had a hard time sitting still.
preferred | L:Maria Santos | Client laughed at something [JD] whispered.
preferred | M | [Tony] walked out after ten minutes.
preferred | N | [Sandy], who is new, introduced herself.
preferred | O:Lee White | He and [Penny] were given the same task.
nickname | L | [Billy] asked what the point of it all is.
nickname | L:Mark Bishop | Client was not pleased to be paired with [Rob].
nickname | M | [Sam] had tears in her eyes.
nickname | N:Daisy Flood | Client feels closest to [Suzie].
nickname | O | [Abdul] gave an example from work.
possessive | L | [Bobby's] urge to leave was named and accepted.
possessive | M:Ray Gates | He had a strong reaction to [Lena's] news.
possessive | N | [Jason's] tone was discussed.
possessive | O | [Jasmine’s] collage showed a door.
plural | M | The [Haddads] came as a family.
plural | O | Both [Kaylas] on the list are the same person.
slip | L | [Kowalsky] signed out at noon.
slip | L:Joy Park | Client said [Jamse] had frightened her.
slip | M | [Smaira] wept.
slip | N | [Vicotria] shared her goals for the week.
slip | O | [Penelop] left her bag behind.
slip | O:Buddy Sharp | He thanked [Kalya].
case | L | [jd] said he doesnt trust the staff
case | M | [christine] was late (bus), joined the second exercise
case | N:Susan Bell | client told [jason] to back off
case | O | [JASMINE] WAS TEARFUL.
diacritics | N | [Francois] asked what grounding means.
diacritics | N:Dawn Winters | Client gave [Łukasz] and [Lefevre] a hug each.
diacritics | N | [Thi Hoa] smiled.
script | N | [Волков] was on the sign-in sheet.
script | O | Her card was addressed to [梅玲].
split | L | A question came from [Kowal-
ski] about parking.
split | O | [Mei
Ling] asked for the worksheet in her language.
initials | L | [R.H.] shared for the first time.
initials | M:Faith Baker | Client avoided looking at [T.R.] during the check-out.
initials | N | [JL] was asked to leave.
initials | O | [Penny A.] and [Gene R.] were partners.
word-name | L | [Hope] talked about her divorce.
word-name | L | [Will] cried.
word-name | L | [Joy] has been sober for a week.
word-name | L:Will | Client listened to [Rose] and paraphrased well.
word-name | L | [Mark] is thinking about leaving the group.
word-name | L | [Grace] disagreed, and [Chase] backed her up.
word-name | L:Hope Delaney | She asked [Art] whether he was okay.
word-name | L | [Art] and [April] were absent today.
word-name | L | Ms. [Young] and Mr. [Bishop] worked together.
word-name | M | [Faith] expressed anger at the court.
word-name | M:Lena Vogt | Client supported [Faith] after the exercise.
word-name | M | [Miles] reported improved sleep.
word-name | M | For homework, [Ray] will call his sister.
word-name | M | [May] and two others signed the agreement.
word-name | M | Ms. [Fields] wondered aloud about ending.
word-name | N | [Crystal] expressed relief.
word-name | N | [Dawn] named three strengths.
word-name | N:Jason Lake | Client interrupted [Dawn].
word-name | N | [Daisy] - active, supportive of peers.
word-name | O | [Angel] cried when he talked about his son.
word-name | O | [Lee] reported that he had slept.
word-name | O:Jasmine Wells | Client congratulated [Olive] on her anniversary.
word-name | O | [Buddy] talked about the fight.
word-name | O | [Destiny] was quiet today.
ask | L:Maria Santos | Client's cousin {Chase} stole her car.
ask | L:Grace Young | She found out that her boyfriend {Mark} is seeing someone else.
ask | M:Faith Baker | Her stepfather {Ray} used to drink.
ask | N:Victoria Banks | Her daughter {Daisy} turned five.
ask | O:Kayla Washington | She is staying with her aunt {Carol} for now.
ask | M:Dylan Cross | His brother-in-law {Tony} offered him a job.
client | L:Grace Young | Grace showed grace when interrupted. Ms. Young thanked the group.
client | L:Chase Morgan | Chase said he will chase the referral. C.M. denied cravings.
client | M:Faith Baker | Faith feels that she lost her faith. Faith Baker was on time.
client | M:Antonio Rivera | Tony signed. Antonio's wife waited outside.
client | N:Crystal Rivers | Crystal was crystal clear about her limits.
client | O:Olive Day | Olive had a good day and a bad day this week.
client | O:Buddy Sharp | Buddy brought a sharp question.
staff | L | Ben demonstrated the exercise with Angela. B.C. will send the handout.
staff | M:Lena Vogt | Client told Nina she would be away; Thomas noted it.
staff | N | Marcus Dell facilitated; Ruth Kessler observed.
staff | O:Angel Cruz | Mr. Halloran spoke with client about the incident.
outside | L:Joy Park | Her neurologist, Dr. Hill, ordered a scan.
outside | L:Art Summers | Client read a book by Toni Morrison. His sponsor, Earl, visits.
outside | M:Christine O'Neill | Attorney Turner called about custody.
outside | M:Miles Carpenter | His daughter Ella and son Noah visit on weekends.
outside | N:Susan Bell | Dr. Rivers, the oncologist, was kind.
outside | N:Jason Lake | PO Winters requires weekly screens.
outside | O:Carol Singer | She loves Doris Day films and Frank Sinatra.
outside | O:Mei-Ling Zhao | Client's employer, Mr. Roberts, knows of the treatment. 
word | L | Hope is the thing with feathers: the poem was read.
word | L | Will need new chairs. Will cover distress tolerance next.
word | L | Rose from the floor slowly was the instruction after the relaxation.
word | L | Joy was missing from most lists. Hope was on all of them.
word | L | Mark your calendars: the group moves to Room 4.
word | L | Art was made from scrap paper. Art projects dried on the sill.
word | L | Grace before meals is a ritual that two members keep.
word | L | Young and old, members agreed, carry shame.
word | L | Chase or be chased was the children's game remembered.
word | L:Maria Santos | Will follow up with client by phone. Hope was rated 3 of 10.
word | L:Maria Santos | Client rose early all week. She bought herself a rose.
word | L:James Dorsey | May step down to monthly sessions. Art class begins on Monday.
word | L:Hope Delaney | Grace towards herself is a goal. Bill collectors call daily.
word | M | Faith, hope and meaning were the headings. Faith based services were listed.
word | M | Miles away is how dissociation was described.
word | M | May be extended by two weeks. May contain triggers, the group was warned.
word | M | Ray was of the light: sun rays in the imagery. Cross your arms for the butterfly hug.
word | M:Lena Vogt | Woods and water calm her. She walked three miles.
word | N | Dawn chorus recordings opened the session. Dawn to dusk fasting was explained.
word | N | Crystal balls and tea leaves: the group laughed about prediction. 
word | N | Daisy was the flower drawn by most.
word | N | Good morning check-in. Good days and bad days were charted.
word | N:Daisy Flood | Lake walks help. Flood damage at home is repaired. Bell peppers grow on her balcony.
word | O | Destiny, one said, is what you make it. 
word | O | Angel on one shoulder, devil on the other: the inner dialogue was played.
word | O | Buddy calls between sessions are encouraged.
word | O | Olive oil and bread were shared. Penny for your thoughts was the warm-up.
word | O:Lee White | Brown eyes like his mother's, he said. Day program starts Monday. Sharp decline in use.
month | L | No group on April 7. The April cycle is full.
month | M:Ray Gates | Sentencing is in May. May is a hard month for him.
place | L | Morgan Street garage is closed. The Bishop Center has beds.
place | M | Members live near Turner Avenue, Carpenter Hill and Vogt Plaza.
place | N:Jason Lake | He was treated at Beach General Hospital and then at Banks House.
place | O | Washington was mentioned as a place to protest. Archer Heights is unsafe at night.
place | L:Chase Morgan | Client has intake at Hope Clinic on Tuesday, and housing at Joy Place.
therapy | M:May Lin | Beck Hopelessness Scale: 9. 
therapy | L | The group was introduced to Young's modes and to the ABC model by Ellis.
medicine | M | Raylex, Mayzent and Faslodex came up; questions were passed on.
brand | O | Sharp televisions and Brown's shoes were on the wish lists. Wells Fargo closed the branch.
near-name | L | Marathon training was given as a goal. Jams and jellies were sold for the trip.
near-name | N | Victims and survivors: the words were weighed. Jargon was avoided. 
near-name | M | Samosas were shared. Christian and Muslim holidays were compared. 
plain | L | Members generated alternatives to each thought and rated belief before and after. Homework: one thought record by Monday.
plain | M:Jordan Woods | Client was engaged; she asked for feedback and took it well. No SI. Goal 1: slight progress.
plain | N | The facilitators reviewed confidentiality. One member joined remotely. Climate: tense at first, later warm.
plain | O:Penelope Archer | Client spoke about her fear of relapse and named a plan for Friday night.
`;
