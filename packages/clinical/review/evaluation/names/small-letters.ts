/**
 * Fictional: names that are everyday words, in notes without capitals and in notes of nothing but capitals, and the same
 * words as words. Written with the matcher at hand, which was made to fit them. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const smallLetters = String.raw`
case | SL:Dana Whitlock | pt agreed with [mark] that mornings are worst, will set alarm
case | SL:Dana Whitlock | sat with [rose] at the back, said little
case | SL:Dana Whitlock | partnered with [drew] for the exercise and stayed on task
case | SL:Dana Whitlock | spoke with [bill] after group about the bus
case | SL:Dana Whitlock | rides home with [chase] on thursdays, finds it helpful
case | SL:Dana Whitlock | pt lives with [bush] at the sober house and they share a room
case | SL:Dana Whitlock | got feedback from [reed] on her letter and took it well
case | SL:Dana Whitlock | received a card from [rose] and was tearful
case | SL:Dana Whitlock | seated between [mark] and another peer today
case | SL:Dana Whitlock | listened to [sue] without interrupting, a first
case | SL:Dana Whitlock | apologized to [drew] for last week
case | SL:Dana Whitlock | client sat next to [rose] and passed her the tissues
case | SL:Dana Whitlock | disagreed w/ [hill] about the meeting times, stayed calm
case | SL:Dana Whitlock | worked w/ [mark] on the worksheet
case | SL:Dana Whitlock | feels supported by [rose] when she talks of her son
case | SL:Dana Whitlock | was comforted by [frank] at break
case | SL:Dana Whitlock | walked in with [chase], both ten minutes late
case | SL:Dana Whitlock | she is friends with [marsh] outside of group, discussed
case | SL:Dana Whitlock | borrowed money from [bell] again, brought it up himself
case | SL:Dana Whitlock | pt sided with [hope] over the seating
case | SL:Dana Whitlock | was paired with [grace] for the role play
case | SL:Dana Whitlock | carpools with [joy] from the station
case | SL:Dana Whitlock | annoyed with [mark] because he talks over her
case | SL:Dana Whitlock | jealous of [rose] since the potluck
case | SL:Dana Whitlock | compared herself with [sue] again, noticed it on her own
word | SL:Dana Whitlock | agreed with hope in her voice to try again
word | SL:Dana Whitlock | spoke with grace and patience about her father
word | SL:Dana Whitlock | needs help with mark sheets for her course
word | SL:Dana Whitlock | busy with bill payments all week
word | SL:Dana Whitlock | wants to mark the date on the calendar
word | SL:Dana Whitlock | the rose and the bush are in bloom, she said, and it lifts her mood
word | SL:Dana Whitlock | left work in chase of a bus
word | SL:Dana Whitlock | talked with frank honesty about the slip
word | SL:Dana Whitlock | lives with hope that things will change
word | SL:Dana Whitlock | worked with joy on the garden project
word | SL:Dana Whitlock | finds comfort from faith and prayer
word | SL:Dana Whitlock | recovered from hill running, knee is fine
word | SL:Dana Whitlock | agreed to drew a line, typed in a hurry, meaning draw a line
word | SL:Dana Whitlock | learned from art and music classes
word | SL:Dana Whitlock | wants to sue for custody and asked about legal aid
word | SL:Dana Whitlock | listened to bell sounds during the meditation
word | SL:Dana Whitlock | came with rose water for the group room
word | SL:Dana Whitlock | was met with frank disbelief by his boss
word | SL:Dana Whitlock | ended with bush tea and biscuits
word | SL:Dana Whitlock | walked from hill to hill on sunday
word | SL:Dana Whitlock | prices rose with demand and the bill is due
word | SL:Dana Whitlock | tried to chase the urge away, it came back
word | SL:Dana Whitlock | his voice rose and he left the room
word | SL:Dana Whitlock | filled with joy about the new baby
word | SL:Dana Whitlock | plays with art supplies when restless
case | SL:Dana Whitlock | she and [mark] are planning the picnic
case | SL:Dana Whitlock | he and [drew] laughed about it afterwards
case | SL:Dana Whitlock | client and [rose] have started to walk together
case | SL:Dana Whitlock | pt and [bill] both left at the break
case | SL:Dana Whitlock | reports that he and [chase] went to a meeting on sunday
case | SL:Dana Whitlock | says [rose] and she are no longer speaking
case | SL:Dana Whitlock | she and [hope] argued over the window
case | SL:Dana Whitlock | he and [grace] were laughing during the check in
case | SL:Dana Whitlock | client and [sue] exchanged numbers, policy was reviewed
case | SL:Dana Whitlock | she and [bush] agreed to be on time
case | SL:Dana Whitlock | pt and [frank] have the same sponsor
case | SL:Dana Whitlock | glad that she and [joy] talked it over
case | SL:Dana Whitlock | i noticed that he and [will] were whispering
case | SL:Dana Whitlock | he and [reed] don't get along, named it in group
case | SL:Dana Whitlock | client and [art] were partners for the feelings wheel
case | SL:Dana Whitlock | she and [faith] told the group about the hike
case | SL:Dana Whitlock | she and [bell] sat outside until the end
case | SL:Dana Whitlock | thinks he and [mark] have much in common
case | SL:Dana Whitlock | him and [drew] got into it over the remote
case | SL:Dana Whitlock | her and [rose] were up all night talking per her report
word | SL:Dana Whitlock | met with client and will meet again on friday
word | SL:Dana Whitlock | talked with her and drew up a plan
word | SL:Dana Whitlock | spoke to her and hope is returning, she says
word | SL:Dana Whitlock | thanked him and rose to leave
word | SL:Dana Whitlock | asked her and may ask again next week
word | SL:Dana Whitlock | supported client and mark of progress was noted
word | SL:Dana Whitlock | client and faith community keep in touch
word | SL:Dana Whitlock | client and bill collector came to terms
word | SL:Dana Whitlock | she and hill walking do not mix, she joked
word | SL:Dana Whitlock | he stood and drew on the board
word | SL:Dana Whitlock | praised her and joy was plain on her face
word | SL:Dana Whitlock | reached out to him and will follow up
word | SL:Dana Whitlock | pt and art therapist have set a time
word | SL:Dana Whitlock | client and frank talk are no strangers
word | SL:Dana Whitlock | encouraged her and hope grew
word | SL:Dana Whitlock | pain and grace are both part of it, the poem says
word | SL:Dana Whitlock | faith and she have parted ways, she said of the church
word | SL:Dana Whitlock | she prays and hope is what she asks for
word | SL:Dana Whitlock | anger and joy were both named
word | SL:Dana Whitlock | he shops and chase sales is all he does
case | SL:Dana Whitlock | got heated with [mark] over the rules
case | SL:Dana Whitlock | got upset at [rose] for being late
case | SL:Dana Whitlock | snapped at [bill], then said sorry
case | SL:Dana Whitlock | yelled at [chase] during break per staff
case | SL:Dana Whitlock | laughed with [drew] about it
case | SL:Dana Whitlock | gave [rose] feedback, kindly put
case | SL:Dana Whitlock | offered [mark] a ride home
case | SL:Dana Whitlock | handed [sue] a tissue without a word
case | SL:Dana Whitlock | gave [hope] feedback on her share
case | SL:Dana Whitlock | reminded [mark] that the break was over
case | SL:Dana Whitlock | encouraged [drew] to call his sponsor
case | SL:Dana Whitlock | hugged [rose] at the end
case | SL:Dana Whitlock | challenged [frank] on his story
case | SL:Dana Whitlock | interrupted [bill] twice, was redirected
case | SL:Dana Whitlock | complimented [bell] on her drawing
case | SL:Dana Whitlock | told [chase] about the job
case | SL:Dana Whitlock | asked [bush] about his meeting
case | SL:Dana Whitlock | argued with [faith] over the phone rule
case | SL:Dana Whitlock | clashed with [hope] again
case | SL:Dana Whitlock | joked with [joy] before group
case | SL:Dana Whitlock | in conflict with [grace] about the chairs
case | SL:Dana Whitlock | became tearful when [mark] shared about his mother
case | SL:Dana Whitlock | nodded when [rose] talked of her divorce
case | SL:Dana Whitlock | left the room because [chase] laughed at him
case | SL:Dana Whitlock | calmed after [bill] apologized
case | SL:Dana Whitlock | listened as [drew] described the crash
case | SL:Dana Whitlock | did not like how [bush] looked at her
case | SL:Dana Whitlock | felt that [hope] ignored her
case | SL:Dana Whitlock | cried while [grace] read her letter aloud
case | SL:Dana Whitlock | smiled when [faith] thanked her
word | SL:Dana Whitlock | gave hope to the others
word | SL:Dana Whitlock | gave joy a new meaning in her list of values
word | SL:Dana Whitlock | laughed with joy at the news
word | SL:Dana Whitlock | got heated about a bill from the clinic
word | SL:Dana Whitlock | helped mark the trail for the walk
word | SL:Dana Whitlock | wants to offer grace to himself
word | SL:Dana Whitlock | shared when hope fades she calls her sister
word | SL:Dana Whitlock | felt that hope remains and faith carries her
word | SL:Dana Whitlock | said that art helped her after the loss
word | SL:Dana Whitlock | cried because the bill came and the rose died
word | SL:Dana Whitlock | asked will he be allowed to move up a level
word | SL:Dana Whitlock | told hope is not lost by the nurse
word | SL:Dana Whitlock | challenged frank lies in her inner voice
word | SL:Dana Whitlock | encouraged hope and patience in the plan
word | SL:Dana Whitlock | when joy was named she looked away
word | SL:Dana Whitlock | sent rose petals to her aunt
word | SL:Dana Whitlock | offered bill help by the social worker
word | SL:Dana Whitlock | snapped at once, then drew breath
word | SL:Dana Whitlock | found that art calms her
word | SL:Dana Whitlock | says faith reminds her to breathe
word | SL:Dana Whitlock | after art she feels lighter
word | SL:Dana Whitlock | heard the bell and got up
word | SL:Dana Whitlock | she drew a bush and a hill
word | SL:Dana Whitlock | argued over a bill with her landlord
word | SL:Dana Whitlock | acted with faith that it would work out
case | SL:Dana Whitlock | PT PAIRED W/ [MARK] FOR ROLE PLAY. GOOD EFFORT.
case | SL:Dana Whitlock | PT WAS IN CONFLICT WITH [CHASE] ABOUT THE TV. NO SI/HI.
case | SL:Dana Whitlock | PT IDENTIFIES WITH [ROSE] RE: LOSS OF CHILD.
case | SL:Dana Whitlock | PT ACCEPTED FEEDBACK FROM [DREW] ABOUT TONE.
case | SL:Dana Whitlock | CLIENT APOLOGIZED TO [BILL]. AFFECT FLAT.
case | SL:Dana Whitlock | CLIENT AND [MARK] WERE REDIRECTED FOR SIDE TALK.
case | SL:Dana Whitlock | HE AND [FRANK] BOTH LEFT EARLY.
case | SL:Dana Whitlock | SHE AND [HOPE] ARGUED DURING BREAK. STAFF INTERVENED.
case | SL:Dana Whitlock | PT TOLD [BUSH] THAT HE RELATES TO HIM.
case | SL:Dana Whitlock | PT GAVE [ROSE] FEEDBACK WHEN PROMPTED.
case | SL:Dana Whitlock | PT BECAME TEARFUL WHEN [MARK] TALKED ABOUT PRISON.
case | SL:Dana Whitlock | [CHASE] ASKED PT ABOUT THE WEEKEND. PT DID NOT ANSWER.
case | SL:Dana Whitlock | PT STATED [BILL] IS A GOOD INFLUENCE. WILL CONT POC.
case | SL:Dana Whitlock | PT SAT NEXT TO [SUE] AND STAYED AWAKE.
case | SL:Dana Whitlock | SUPPORTED BY [GRACE] AND OTHERS WHEN TEARFUL.
case | SL:Dana Whitlock | PT GOT HEATED WITH [BUSH] OVER MONEY.
case | SL:Dana Whitlock | PT YELLED AT [CHASE]. TIME OUT TAKEN.
case | SL:Dana Whitlock | [HOPE] SHARED HER STORY. PT WAS ATTENTIVE.
case | SL:Dana Whitlock | PT ENCOURAGED [DREW] TO STAY IN GROUP.
case | SL:Dana Whitlock | PT SPOKE WITH [BELL] ABOUT HOUSING LEADS.
case | SL:Dana Whitlock | PT SPENT BREAK WITH [REED]. NO CONCERNS.
case | SL:Dana Whitlock | [MARK] LATE. PT ASKED ABOUT HIM.
word | SL:Dana Whitlock | PT EXPRESSED HOPE ABOUT HOUSING. WILL CONT POC.
word | SL:Dana Whitlock | PT DREW A PICTURE OF A SAFE PLACE. AFFECT BRIGHT.
word | SL:Dana Whitlock | PT WILL MARK URGES ON LOG. MAY STEP DOWN IN JUNE.
word | SL:Dana Whitlock | PT SPOKE WITH GRACE ABOUT THE LOSS. NO SI/HI.
word | SL:Dana Whitlock | ATTENDED ART THERAPY X2. MOOD EUTHYMIC.
word | SL:Dana Whitlock | PT WAS FRANK ABOUT RELAPSE AND CRAVINGS.
word | SL:Dana Whitlock | PT REPORTS A BILL OVERDUE AND STRESS WITH RENT.
word | SL:Dana Whitlock | ANXIETY ROSE WITH EXPOSURE, THEN FELL.
word | SL:Dana Whitlock | PT PRACTICED WITH BELL FOR GROUNDING EXERCISE.
word | SL:Dana Whitlock | PT DENIES URGE TO CHASE LOSSES. NO GAMBLING X3 WKS.
word | SL:Dana Whitlock | MET WITH CLIENT AND WILL FOLLOW UP.
word | SL:Dana Whitlock | PT RELIES ON FAITH AND FAMILY. JOY NOTED IN AFFECT WITH GRANDCHILD.
word | SL:Dana Whitlock | HOPE FOR REUNIFICATION. PLAN TO SUE DROPPED.
word | SL:Dana Whitlock | PT STATED HOPE IS RETURNING. SLEEP OK.
word | SL:Dana Whitlock | THEMES: HOPE, FAITH, LETTING GO.
word | SL:Dana Whitlock | GOALS: JOY IN SOBRIETY. GRACE TOWARD SELF.
word | SL:Dana Whitlock | PT USED STONE FOR GROUNDING. CALMED WITHIN 5 MIN.
word | SL:Dana Whitlock | ART GROUP CANCELLED. PT WILL REST.
word | SL:Dana Whitlock | ROSE EARLY, ATE BREAKFAST, ATTENDED GROUP.
word | SL:Dana Whitlock | WILL DISCUSS W/ TEAM. MARK AS LATE ENTRY.
ask | SL:Dana Whitlock | says her friend {rose} drove her to the clinic, they have known each other for years
ask | SL:Dana Whitlock | visited by cousin {mark} on sunday, first contact in a year
ask | SL:Dana Whitlock | {april} reminds her of the accident and she dreads it
ask | SL:Dana Whitlock | Says {Hope} kept her going through the worst of it.
ask | SL:Dana Whitlock | Noted that {Joy} was missing at home this week.
ask | SL:Dana Whitlock | Faith or no faith, {Grace} carried him, he says.
`;
