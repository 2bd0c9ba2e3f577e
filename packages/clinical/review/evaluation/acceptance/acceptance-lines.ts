/**
 * Fictional lines, ten for a rule and more: `rule | + or - | what is known, as JSON | text`; `+` where the rule should
 * speak. A pilcrow is a new line. Written to accept or refuse the rules, by somebody who had read neither them nor their
 * examples, only what was asked of them; labelled before they were run.
 */
// oxfmt-ignore
export const acceptanceLines = String.raw`
only-one-member-fits | + | {"g":1} | Spoke about his sister, who is also in the group, and how they avoid each other at home.
only-one-member-fits | + | {"g":1} | Was irritated by the only man in the group.
only-one-member-fits | + | {"g":1} | Sat beside the member who is a retired judge and listened.
only-one-member-fits | + | {"g":1} | She shares a flat with another member, her cousin.
only-one-member-fits | + | {"g":1} | Felt close to the youngest member of the group.
only-one-member-fits | + | {"g":1} | Her husband, a fellow group member, was silent today.
only-one-member-fits | - | {"g":1} | His sister visited on Sunday and they cooked.
only-one-member-fits | - | {"g":1} | Another member gave feedback and client accepted it.
only-one-member-fits | - | {"g":1} | Was the only one who had not done the homework, he said.
only-one-member-fits | - | {"g":1} | Several men in the group spoke about their fathers.
only-one-member-fits | - | {"g":1} | Listened to a peer describe a panic attack.
only-one-member-fits | - | {"g":1} | His brother runs a group for veterans elsewhere.
private-content | + | {} | I felt irritated with her through most of the hour.
private-content | + | {} | Countertransference: she reminds me of my own mother.
private-content | + | {} | I wonder whether he was abused as a child.
private-content | + | {} | Discussed with my supervisor, who thinks I am too soft with him.
private-content | + | {} | My hunch is that she drinks more than she says.
private-content | + | {} | I dread these sessions and was relieved when he left.
private-content | + | {} | To bring to supervision: my own boredom in the second half.
private-content | - | {} | I taught progressive muscle relaxation, and he practised it twice.
private-content | - | {} | I asked about suicidal thoughts; he denied any.
private-content | - | {} | She wondered whether her father had known.
private-content | - | {} | Client felt irritated with his supervisor at work.
private-content | - | {} | I recommended that he call the pharmacy on Friday.
private-content | - | {} | Client said she dreads these sessions.
private-note-lacks | + | {"official":"Worked on sleep. Stimulus control explained. Next visit 3 December."} | She told me she has thought of killing herself since Tuesday.
private-note-lacks | + | {"official":"Worked on sleep. Stimulus control explained."} | Sertraline went up to 100 mg last week.
private-note-lacks | + | {"official":"Talked about the move."} | Her PHQ-9 was 19 today.
private-note-lacks | + | {"official":"Talked about the move."} | I think this is PTSD, diagnosis to be given next time.
private-note-lacks | + | {"official":"Talked about the move."} | We started at 2:10 pm and stopped at 2:55 pm.
private-note-lacks | + | {"official":"Talked about the move."} | He said he would like to hurt his neighbour.
private-note-lacks | + | {"official":"Talked about the move."} | Prognosis is guarded.
private-note-lacks | - | {"official":"PHQ-9 19. Denied suicidal thoughts."} | PHQ-9 19 surprised me; she looked so composed.
private-note-lacks | - | {"official":"Talked about the move."} | I felt sad when he described the empty house. The image of the keys stays with me.
private-note-lacks | - | {"official":"Talked about the move."} | Her dream: a train without a driver. She laughed when telling it.
private-note-lacks | - | {"official":"Suicidal thoughts since Tuesday, no plan; safety plan made."} | When she spoke of the suicidal thoughts I became anxious myself.
private-note-lacks | - | {"official":"Sertraline raised to 100 mg because of low mood."} | Sertraline 100: she hopes I will approve of it.
somebody-elses-identifiers | + | {} | Her neighbour, Gerald Pomfrey, can be reached at 555-0142-889.
somebody-elses-identifiers | + | {} | Mother lives at 48 Larch Street and will fetch the children.
somebody-elses-identifiers | + | {} | He has been fighting with Tamsin Oakhurst, a colleague.
somebody-elses-identifiers | + | {} | Sister's phone: (415) 555-0199.
somebody-elses-identifiers | + | {} | Her boyfriend's e-mail is kev.darrow@example.com.
somebody-elses-identifiers | + | {} | Cousin's MRN 00482913 was mentioned by the ward.
somebody-elses-identifiers | - | {} | Her neighbour can be called in an emergency; number is in the contacts.
somebody-elses-identifiers | - | {} | His sister supports the plan.
somebody-elses-identifiers | - | {} | Gave the number of the crisis line, 988.
somebody-elses-identifiers | - | {} | PHQ-9 14, GAD-7 11, sleep 5 hours, SUDS 70 to 40.
somebody-elses-identifiers | - | {} | Moved to a flat in Oakhurst Street with his mother.
somebody-elses-identifiers | - | {} | Read Viktor Frankl and liked it.
wrong-client | + | {"client":{"name":"Orla Penhaligon","pronouns":"she/her"},"caseload":[{"name":"Bertrand Saltmarsh"}]} | Bertrand reports better sleep and fewer urges this week.
wrong-client | + | {"client":{"name":"Orla Penhaligon","pronouns":"she/her"},"caseload":[{"name":"Bertrand Saltmarsh"}]} | Mr. Saltmarsh arrived on time and completed the PHQ-9.
wrong-client | + | {"client":{"name":"Orla Penhaligon","pronouns":"she/her"}} | Client says that his mood has lifted.
wrong-client | + | {"client":{"name":"Tobin Hale","pronouns":"he/him"}} | Client completed her thought record and said she slept well.
wrong-client | + | {"client":{"name":"Ash Rowe","pronouns":"they/them"}} | Client said that she is tired of explaining herself.
wrong-client | + | {"client":{"name":"Orla Penhaligon","pronouns":"she/her"},"caseload":[{"name":"Bertrand Saltmarsh"}]} | Reviewed safety plan with Bertrand.
wrong-client | - | {"client":{"name":"Orla Penhaligon","pronouns":"she/her"},"caseload":[{"name":"Bertrand Saltmarsh"}]} | Orla reports better sleep. She walked each day.
wrong-client | - | {"client":{"name":"Orla Penhaligon","pronouns":"she/her"}} | Client's father visited and he was kind. She was glad.
wrong-client | - | {"client":{"name":"Tobin Hale","pronouns":"he/him"}} | Client's wife says she is worried. He listened.
wrong-client | - | {"client":{"name":"Ash Rowe","pronouns":"they/them"}} | Client said they are tired of explaining themselves.
wrong-client | - | {"client":{"name":"Tobin Hale","pronouns":"he/him"}} | Client spoke of his boss. She had given him notice on Friday.
wrong-client | - | {"client":{"name":"Orla Penhaligon","pronouns":"she/her"},"caseload":[{"name":"Mark Bell"}]} | She will mark the days on a calendar and bring it.
complications-missing | + | {"kind":"procedure"} | Long-acting injection of paliperidone 156 mg IM, left deltoid, at 10:15.
complications-missing | + | {"kind":"shift"} | Urinary catheter changed at 06:30, 14 Fr, 10 ml balloon.
complications-missing | + | {"kind":"shift"} | Wound on left heel cleaned and dressed with foam.
complications-missing | + | {"kind":"shift"} | Blood drawn from right arm for lithium level at 7:40.
complications-missing | + | {"kind":"shift"} | Gave haloperidol decanoate 100 mg intramuscularly.
complications-missing | - | {"kind":"procedure"} | Paliperidone 156 mg IM left deltoid; tolerated well, no complications.
complications-missing | - | {"kind":"shift"} | Catheter changed, clear urine, no bleeding, resident comfortable.
complications-missing | - | {"kind":"shift"} | Ate all of lunch and watched the garden from the window.
complications-missing | - | {"kind":"shift"} | Wound dressed. No bleeding or pain during the dressing.
complications-missing | - | {} | Talked about the injection she had last week at the clinic.
goal-not-named | + | {"plan":{"objectives":[{"id":"1","text":"Leave the house daily"}]}} | Explored grief for her mother. She cried and felt lighter. PHQ-9 12.
goal-not-named | + | {"plan":{"objectives":[{"id":"1","text":"Reduce drinking to two days a week"}]}} | Talked about the divorce papers and his brother's visit.
goal-not-named | + | {"plan":{"objectives":[{"id":"1","text":"Sleep seven hours a night"}]}} | Practised saying no to his boss in role play.
goal-not-named | + | {"plan":{"objectives":[{"id":"1","text":"Apply for three jobs"}]}} | Client described conflict with her teenager and we rehearsed time-outs.
goal-not-named | + | {"plan":{"objectives":[{"id":"1","text":"Two panic attacks a month at most"}]}} | Reviewed childhood memories of the farm. Client was tearful.
goal-not-named | - | {"plan":{"objectives":[{"id":"1","text":"Leave the house daily"}]}} | Toward Objective 1: left the house on five of seven days.
goal-not-named | - | {"plan":{"objectives":[{"id":"1","text":"Reduce drinking to two days a week"}]}} | He had drinks on three days this week and recorded each.
goal-not-named | - | {"plan":{"objectives":[{"id":"1","text":"Sleep seven hours a night"}]}} | Slept six to seven hours on four nights using stimulus control.
goal-not-named | - | {"plan":{"objectives":[{"id":"1","text":"Apply for three jobs"}]}} | Goal 1: she sent two applications and has an interview.
goal-not-named | - | {"plan":{"objectives":[{"id":"1","text":"Two panic attacks a month at most"}]}} | One panic attack in the past fortnight, on the bus.
group-topic-missing | + | {"gs":1} | Nine members were present. Two were absent. Everyone took part.
group-topic-missing | + | {"gs":1} | Members checked in and gave feedback to one another. The climate was warm.
group-topic-missing | + | {"gs":1} | The group met for ninety minutes. Facilitators reflected and summarised.
group-topic-missing | + | {"gs":1} | Eight of ten members attended by video.
group-topic-missing | + | {"gs":1} | There was some tension at first and it eased later.
group-topic-missing | - | {"gs":1} | Topic: saying no. Members practised in pairs.
group-topic-missing | - | {"gs":1} | Today's group focused on triggers around payday.
group-topic-missing | - | {"gs":1} | Relapse prevention, session 4: warning signs.
group-topic-missing | - | {"gs":1} | The facilitator taught diaphragmatic breathing and the group discussed sleep hygiene.
group-topic-missing | - | {"gs":1} | We talked about grief and how anniversaries bring it back.
homework-not-reviewed | + | {"previous":"Homework: keep a thought record on three days."} | Talked about the conflict with his brother. Role play of a phone call.
homework-not-reviewed | + | {"previous":"For next time she will write a letter to her father."} | Practised grounding. SUDS 60 to 30.
homework-not-reviewed | + | {"previous":"Assigned: walk ten minutes daily."} | Discussed the custody hearing and his anger at the judge.
homework-not-reviewed | + | {"previous":"Homework assigned: sleep diary."} | Explored her fear of dying. Next visit Tuesday.
homework-not-reviewed | + | {"previous":"Home practice: body scan each evening."} | Introduced the hierarchy of feared places.
homework-not-reviewed | - | {"previous":"Homework: keep a thought record on three days."} | Homework reviewed: two of three records done.
homework-not-reviewed | - | {"previous":"Homework assigned: sleep diary."} | Brought the sleep diary, five nights filled in.
homework-not-reviewed | - | {"previous":"Assigned: walk ten minutes daily."} | Did not do the walks because of his knee.
homework-not-reviewed | - | {"previous":"Worked on grief. No homework."} | Explored the memory of the funeral.
homework-not-reviewed | - | {"previous":"For next time she will write a letter to her father."} | She read the letter to her father aloud and cried.
individual-part-missing | + | {"gb":1} | The group discussed anger. Members shared examples. Facilitators taught time-outs.
individual-part-missing | + | {"gb":1} | Topic: boundaries. Group was lively. Nine of ten present. Next meeting Tuesday.
individual-part-missing | + | {"gb":1} | Psychoeducation on sleep was provided to the group; handouts were given out.
individual-part-missing | + | {"gb":1} | All members participated in the closing round and named one thing they take home.
individual-part-missing | + | {"gb":1} | The facilitator introduced urge surfing, and the members practised it in pairs.
individual-part-missing | - | {"gb":1} | The group discussed anger. Client said that he leaves the room when it rises.
individual-part-missing | - | {"gb":1} | Topic: sleep. She told the group that she wakes at four and lies there.
individual-part-missing | - | {"gb":1} | Group practised breathing. Ct. reported SUDS 60 to 30.
individual-part-missing | - | {"gb":1} | Members shared examples of setting limits. He listened and spoke once, about his landlord.
individual-part-missing | - | {"gb":1} | Psychoeducation on urges. The client identified payday as a trigger.
intervention-missing | + | {} | Client reports a hard week. Slept four hours. Argued with her sister.
intervention-missing | + | {} | He looked tired. PHQ-9 16. No suicidal thoughts. Next visit Monday.
intervention-missing | + | {} | She cried about the dog. Mood low. Will return in one week.
intervention-missing | + | {} | Provided support and listened. Client felt better.
intervention-missing | + | {} | Client talked about work, then about the children, then about money.
intervention-missing | - | {} | Used Socratic questioning on the thought "I always fail"; he found two exceptions.
intervention-missing | - | {} | Taught box breathing for panic, practised four rounds.
intervention-missing | - | {} | Therapist and client built an exposure hierarchy for supermarkets.
intervention-missing | - | {} | Reviewed sleep diary and set a rising time to reduce insomnia.
intervention-missing | - | {} | Motivational interviewing: explored both sides of cutting down.
intervention-missing | - | {} | Role-played the call to the landlord so that she can ask for repairs.
intervention-without-target | + | {} | Used CBT.
intervention-without-target | + | {} | Interventions: CBT, mindfulness, psychoeducation.
intervention-without-target | + | {} | Therapist provided EMDR.
intervention-without-target | + | {} | Did cognitive restructuring. Client engaged.
intervention-without-target | + | {} | Motivational interviewing was used today.
intervention-without-target | - | {} | Used CBT to question the thought that colleagues laugh at him.
intervention-without-target | - | {} | EMDR on the memory of the crash; SUDS 8 to 4.
intervention-without-target | - | {} | Mindfulness of breath for the racing thoughts at night.
intervention-without-target | - | {} | Cognitive restructuring of "I am a burden".
intervention-without-target | - | {} | Motivational interviewing about his drinking at weekends.
leans-on-another-note | + | {} | As discussed last time, we went on with the same.
leans-on-another-note | + | {} | See previous note for details.
leans-on-another-note | + | {} | Presentation unchanged, refer to last session's note.
leans-on-another-note | + | {} | Continued as above and as before.
leans-on-another-note | + | {} | Risk: see prior documentation.
leans-on-another-note | + | {} | Same as last week.
leans-on-another-note | + | {} | Plan as previously documented.
leans-on-another-note | - | {} | We discussed the exposure of last Tuesday, the crowded tram, step 3.
leans-on-another-note | - | {} | Client plans to see her previous therapist's friend in Leeds.
leans-on-another-note | - | {} | Mood 4/10, the same as last week; sleep has improved to six hours.
leans-on-another-note | - | {} | He said "as discussed" in his mail to the landlord.
leans-on-another-note | - | {} | Reviewed the safety plan of 3 November: warning signs, sister's number, crisis line.
medication-change-without-reason | + | {} | Sertraline increased to 100 mg.
medication-change-without-reason | + | {} | Stopped quetiapine on Monday.
medication-change-without-reason | + | {} | Started lamotrigine 25 mg daily.
medication-change-without-reason | + | {} | Lithium was reduced from 900 to 600 mg.
medication-change-without-reason | + | {} | Switched from fluoxetine to venlafaxine.
medication-change-without-reason | - | {} | Sertraline increased to 100 mg because mood stayed low.
medication-change-without-reason | - | {} | Stopped quetiapine on Monday due to weight gain.
medication-change-without-reason | - | {} | Takes sertraline 50 mg daily, no change.
medication-change-without-reason | - | {} | Started lamotrigine 25 mg for bipolar depression.
medication-change-without-reason | - | {} | He asked whether sertraline could be increased; referred to prescriber.
medication-change-without-reason | - | {} | She started a new job at the pharmacy on Monday.
missed-session-follow-up | + | {"kind":"missed"} | Client did not attend.
missed-session-follow-up | + | {"kind":"missed"} | No show.
missed-session-follow-up | + | {"kind":"missed"} | DNA, no call.
missed-session-follow-up | + | {"kind":"missed"} | Cancelled this morning by text.
missed-session-follow-up | + | {"kind":"missed"} | Client was not at home when I came at 10.
missed-session-follow-up | - | {"kind":"missed"} | Client did not attend. Called at 10:20, left voicemail; will call again tomorrow.
missed-session-follow-up | - | {"kind":"missed"} | No show. Rescheduled for Thursday at 2.
missed-session-follow-up | - | {"kind":"missed"} | Cancelled by text because of flu; next appointment 1 December.
missed-session-follow-up | - | {"kind":"missed"} | DNA. Letter sent, and safety check by phone with his mother: he is well.
missed-session-follow-up | - | {"kind":"missed"} | Client was not at home. Left a card; outreach team will visit on Friday.
necessity-missing | + | {} | Client talked about the film she saw. We discussed the plot and the actors.
necessity-missing | + | {} | Reviewed the handout. Set the next date. Client was on time.
necessity-missing | + | {} | Role play of a phone call. He did it twice. Homework given.
necessity-missing | + | {} | Talked about gardening and plans for the allotment.
necessity-missing | + | {} | Taught box breathing. Client practised it. Next visit Monday.
necessity-missing | - | {} | Panic attacks on the bus three times this week keep her from work.
necessity-missing | - | {} | Low mood most days, poor sleep and missed two shifts.
necessity-missing | - | {} | Nightmares four nights a week; avoids the street where it happened.
necessity-missing | - | {} | Drinking daily, could not care for the children on Saturday.
necessity-missing | - | {} | Meets criteria for GAD; worry two hours a day interferes with study.
note-empty | + | {} | 
note-empty | + | {} |    
note-empty | + | {} | .
note-empty | + | {} | ---
note-empty | + | {} | ¶¶ ¶
note-empty | - | {} | Called, no answer.
note-empty | - | {} | DNA
note-empty | - | {} | Tearful.
note-empty | - | {} | Ok.
note-empty | - | {} | 他今天睡得很好。
note-empty | - | {} | 7/10
participants-missing | + | {"gb":1} | Topic: boundaries. Members practised saying no. Client took part.
participants-missing | + | {"gb":1} | The group was well attended.
participants-missing | + | {"gb":1} | Some members were absent. Client sat by the door.
participants-missing | + | {"gb":1} | Client arrived five minutes late and stayed to the end.
participants-missing | + | {"gs":1} | Warm-up, working part and closing. Most members spoke.
participants-missing | - | {"gb":1} | Nine of ten members present.
participants-missing | - | {"gb":1} | 8 clients attended; 2 absent.
participants-missing | - | {"gs":1} | Present: 7. Enrolled: 9.
participants-missing | - | {"gb":1,"session":{"present":7,"enrolled":9}} | Topic: boundaries. Client took part.
participants-missing | - | {"gb":1} | Group of six participants met by video.
plan-missing | + | {} | She cried about the dog. Taught grounding and practised it.
plan-missing | + | {} | Continue to monitor.
plan-missing | + | {} | Plan: continue therapy.
plan-missing | + | {} | Client reports low mood and poor sleep. Cognitive restructuring of "I am lazy".
plan-missing | + | {} | Will keep working on it.
plan-missing | - | {} | Next session Tuesday 1 December at 10; she will bring the sleep diary.
plan-missing | - | {} | Client will call the clinic on Monday for a blood test.
plan-missing | - | {} | RTC 2 weeks. HW: thought record x3.
plan-missing | - | {} | I will send the referral to the sleep clinic by Friday.
plan-missing | - | {} | Follow-up in one week; he practises breathing daily until then.
progress-missing | + | {} | Talked about her brother. Taught grounding. Next visit Monday.
progress-missing | + | {} | He described the accident. Used imaginal exposure on the memory. Homework given.
progress-missing | + | {} | Client was on time, alert and oriented. Reviewed the safety plan.
progress-missing | + | {} | Psychoeducation about panic. She asked two questions.
progress-missing | + | {} | Role play of the call to the landlord. Denied suicidal thoughts.
progress-missing | - | {} | PHQ-9 fell from 18 to 12.
progress-missing | - | {} | No movement on goal 2 this week.
progress-missing | - | {} | He now leaves the house on five days, up from two.
progress-missing | - | {} | Sleep is worse than last week, four hours instead of six.
progress-missing | - | {} | Objective 1 met: three applications sent.
progress-missing | - | {} | Slowly getting better at saying no: twice this week, never before.
reassessment-missing | + | {"kind":"shift"} | Given paracetamol 1 g at 14:00 for pain 7/10.
reassessment-missing | + | {"kind":"shift"} | Found on the floor beside the bed at 03:10. Helped back to bed.
reassessment-missing | + | {"kind":"shift"} | PRN lorazepam 1 mg given at 21:30 for agitation.
reassessment-missing | + | {"kind":"shift"} | BP 178/102 at 08:00. Nurse told.
reassessment-missing | + | {"kind":"shift"} | Oxygen started at 2 l/min because of breathlessness.
reassessment-missing | - | {"kind":"shift"} | Paracetamol 1 g at 14:00 for pain 7/10; 3/10 at 14:45.
reassessment-missing | - | {"kind":"shift"} | Found on the floor at 03:10. Rechecked at 03:30 and 04:00: alert, no pain, moving all limbs.
reassessment-missing | - | {"kind":"shift"} | Lorazepam 1 mg at 21:30; asleep by 22:15.
reassessment-missing | - | {"kind":"shift"} | Ate breakfast, walked to the garden with one person.
reassessment-missing | - | {"kind":"shift"} | BP 178/102 at 08:00, repeated 09:00: 146/88.
response-missing | + | {} | Taught box breathing. Next visit Monday.
response-missing | + | {} | Provided psychoeducation about panic. Gave a handout.
response-missing | + | {} | Used Socratic questioning on the thought "I am a failure". Assigned a thought record.
response-missing | + | {} | Reviewed the safety plan. Checked the crisis numbers.
response-missing | + | {} | Therapist modelled an assertive request. Plan: practice at home until Tuesday.
response-missing | - | {} | Taught box breathing; she practised four rounds and said her chest felt looser.
response-missing | - | {} | Provided psychoeducation about panic. He asked two questions and said it made sense.
response-missing | - | {} | Used Socratic questioning; client named two exceptions.
response-missing | - | {} | Client declined the exposure today and asked to talk about work instead.
response-missing | - | {} | Reviewed the safety plan; he was able to recall all six steps.
response-missing | - | {} | Grounding 5-4-3-2-1: SUDS 70 to 40.
risk-not-recorded | + | {} | Talked about grief. Taught breathing. Next visit Monday.
risk-not-recorded | + | {} | Client's brother died by suicide in 2011.
risk-not-recorded | + | {} | Asked about suicidal thoughts.
risk-not-recorded | + | {} | Explored risk of relapse at the wedding.
risk-not-recorded | + | {} | Low mood, sleep five hours, eats once a day.
risk-not-recorded | - | {} | Denied SI/HI.
risk-not-recorded | - | {} | No thoughts of death or of harming anybody.
risk-not-recorded | - | {} | Reports passive wish not to wake up, no plan, no intent; safety plan reviewed.
risk-not-recorded | - | {} | Asked about suicidal thoughts: none since March.
risk-not-recorded | - | {} | C-SSRS negative.
risk-not-recorded | - | {} | She has no urge to hurt herself or others, and says so when asked.
start-stop-missing | + | {"session":{"minutes":45}} | Taught breathing. She practised.
start-stop-missing | + | {"session":{"minutes":50,"service":"individual"}} | 50 min session.
start-stop-missing | + | {"session":{"service":"individual","serviceCode":"90834"}} | Reviewed sleep diary.
start-stop-missing | + | {"session":{"start":"2026-11-02T10:00:00Z","service":"individual"}} | Talked about work.
start-stop-missing | + | {"session":{"service":"crisis"}} | Safety plan made.
start-stop-missing | - | {"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z"}} | Taught breathing.
start-stop-missing | - | {"session":{"minutes":45}} | Start 10:00, stop 10:45. Taught breathing.
start-stop-missing | - | {"session":{"minutes":45}} | Session 2:00-2:45 pm. Reviewed sleep diary.
start-stop-missing | - | {"session":{"service":"individual"}} | Began at 9:05 and ended at 9:50.
start-stop-missing | - | {} | Talked about work.
unfilled-pick | + | {} | Mood was [select one].
unfilled-pick | + | {} | Client reports {depressed/anxious/euthymic} mood.
unfilled-pick | + | {} | Plan: *** and return in *** weeks.
unfilled-pick | + | {} | Affect: ____
unfilled-pick | + | {} | Worked on [INSERT GOAL HERE].
unfilled-pick | + | {} | Client is {{age}} years old.
unfilled-pick | + | {} | Risk: <choose>
unfilled-pick | - | {} | She said "it [the dog] is all I have".
unfilled-pick | - | {} | Sleep 5-6 h; mood 4/10; eats 2-3 meals.
unfilled-pick | - | {} | He/she/they: client uses they.
unfilled-pick | - | {} | BP 120/80, pulse 72, and/or dizziness denied.
unfilled-pick | - | {} | Client asked to select one skill for the week and chose breathing.
unfilled-pick | - | {} | Set a fill-in-the-blank sheet as homework.
appearance-without-relevance | + | {} | Attractive young woman in a red dress.
appearance-without-relevance | + | {} | Wore jeans and a blue sweater.
appearance-without-relevance | + | {} | She had her hair up and wore heavy make-up.
appearance-without-relevance | + | {} | Client is an obese man with many tattoos.
appearance-without-relevance | + | {} | Dressed in a black hoodie and boots.
appearance-without-relevance | - | {} | Wore a winter coat in August and said she is always cold; weight down 4 kg.
appearance-without-relevance | - | {} | Unwashed, same clothes as on Monday; says he has not showered in nine days.
appearance-without-relevance | - | {} | She bought a red dress for the wedding and felt proud.
appearance-without-relevance | - | {} | Hygiene improved: showered and shaved, which was the goal of the week.
appearance-without-relevance | - | {} | Dressing changed on the left heel.
appeared-without-sign | + | {} | Client appeared anxious.
appeared-without-sign | + | {} | She seemed depressed today.
appeared-without-sign | + | {} | He appeared to be angry.
appeared-without-sign | + | {} | Client seems overwhelmed.
appeared-without-sign | + | {} | Looked sad.
appeared-without-sign | - | {} | Client appeared anxious, as evidenced by pacing and rapid speech.
appeared-without-sign | - | {} | She seemed sad: tearful, eyes down, spoke in a whisper.
appeared-without-sign | - | {} | A rash appeared on his arm after the second dose.
appeared-without-sign | - | {} | He appeared in court on Tuesday.
appeared-without-sign | - | {} | It seems to her that nobody listens.
certainty-beyond-evidence | + | {} | He will never relapse again.
certainty-beyond-evidence | + | {} | Client is not at any risk whatsoever.
certainty-beyond-evidence | + | {} | There is no doubt that the abuse caused her depression.
certainty-beyond-evidence | + | {} | She obviously has a personality disorder.
certainty-beyond-evidence | + | {} | Client is definitely safe.
certainty-beyond-evidence | + | {} | It is clear that he was abused.
certainty-beyond-evidence | + | {} | The medication completely cured her anxiety.
certainty-beyond-evidence | - | {} | She said she will never drink again.
certainty-beyond-evidence | - | {} | He spoke clearly and without pause.
certainty-beyond-evidence | - | {} | Never married, no children.
certainty-beyond-evidence | - | {} | "I am definitely going," she said.
certainty-beyond-evidence | - | {} | Always takes the bus at seven.
diagnosis-as-noun | + | {} | She is a borderline.
diagnosis-as-noun | + | {} | Typical schizophrenic.
diagnosis-as-noun | + | {} | He is a known alcoholic.
diagnosis-as-noun | + | {} | Bipolars often stop their tablets.
diagnosis-as-noun | + | {} | The diabetics on the ward ate late.
diagnosis-as-noun | + | {} | Client is a narcissist.
diagnosis-as-noun | - | {} | She has a diagnosis of borderline personality disorder.
diagnosis-as-noun | - | {} | "I'm an alcoholic," he said at the start, as in his meeting.
diagnosis-as-noun | - | {} | Attends Alcoholics Anonymous on Mondays.
diagnosis-as-noun | - | {} | Mother lives with schizophrenia.
diagnosis-as-noun | - | {} | Bipolar disorder, currently stable on lithium.
diagnosis-as-noun | - | {} | Diabetic foot clinic on Friday.
do-not-use-abbreviation | + | {} | Insulin 10 U at breakfast.
do-not-use-abbreviation | + | {} | Vitamin D 1000 IU daily.
do-not-use-abbreviation | + | {} | Sertraline 50 mg QD.
do-not-use-abbreviation | + | {} | Prednisone 5 mg q.o.d.
do-not-use-abbreviation | + | {} | Lorazepam 1.0 mg given.
do-not-use-abbreviation | + | {} | Risperidone .5 mg at night.
do-not-use-abbreviation | + | {} | MSO4 2 mg given by the nurse.
do-not-use-abbreviation | - | {} | Insulin 10 units at breakfast.
do-not-use-abbreviation | - | {} | Sertraline 50 mg daily.
do-not-use-abbreviation | - | {} | Risperidone 0.5 mg at night.
do-not-use-abbreviation | - | {} | Thank U card from the class hangs on her wall.
do-not-use-abbreviation | - | {} | Lithium level 1.0 mmol/l.
doubting-words | + | {} | Client claims that she took her tablets.
doubting-words | + | {} | He admits to two beers on Friday.
doubting-words | + | {} | She denies missing work.
doubting-words | + | {} | Patient alleges that the neighbour followed him.
doubting-words | + | {} | He insists that he sleeps well.
doubting-words | + | {} | Purportedly goes to meetings.
doubting-words | - | {} | She filed two insurance claims last week.
doubting-words | - | {} | Denied suicidal thoughts.
doubting-words | - | {} | He was admitted to the ward on Monday.
doubting-words | - | {} | "She admits nothing," he said about his wife.
doubting-words | - | {} | Reports that she took her tablets.
emotion-as-fact | + | {} | Client was angry.
emotion-as-fact | + | {} | He was frustrated during the session.
emotion-as-fact | + | {} | She is depressed today.
emotion-as-fact | + | {} | Client was anxious and left.
emotion-as-fact | + | {} | Client became jealous.
emotion-as-fact | - | {} | Client said he was angry.
emotion-as-fact | - | {} | Was angry: raised his voice and slammed the folder on the desk.
emotion-as-fact | - | {} | She described herself as anxious before exams.
emotion-as-fact | - | {} | His boss was angry, he reports.
emotion-as-fact | - | {} | Depressed mood for two weeks by her own account.
emotion-as-fact | - | {} | Rated anger 8 of 10.
jargon-or-slang | + | {} | Client was hella mad about the bus.
jargon-or-slang | + | {} | He is a frequent flyer here.
jargon-or-slang | + | {} | Went off the deep end on Sunday.
jargon-or-slang | + | {} | She decompensated and is splitting staff.
jargon-or-slang | + | {} | Got wasted with the guys.
jargon-or-slang | + | {} | He was coked up at the intake.
jargon-or-slang | - | {} | He said he "got wasted" on Friday.
jargon-or-slang | - | {} | She was splitting wood when she cut her hand.
jargon-or-slang | - | {} | Works as a frequent volunteer at the library.
jargon-or-slang | - | {} | Flew to Boston to see her sister.
jargon-or-slang | - | {} | The river bank was flooded.
judgmental-words | + | {} | Client is manipulative and attention-seeking.
judgmental-words | + | {} | He is lazy about his homework.
judgmental-words | + | {} | Non-compliant with medication.
judgmental-words | + | {} | She was resistant and uncooperative.
judgmental-words | + | {} | Poor historian.
judgmental-words | + | {} | He failed to complete the diary.
judgmental-words | + | {} | Client was whining about the rota.
judgmental-words | - | {} | Lung compliance was reduced on the test.
judgmental-words | - | {} | Her mother calls her "lazy", she said.
judgmental-words | - | {} | Insulin-resistant since 2020; treatment-resistant depression by history.
judgmental-words | - | {} | Compliance department of the bank fired him.
judgmental-words | - | {} | Lazy eye since childhood.
judgmental-words | - | {} | Heart failure, stable.
motive-as-fact | + | {} | He said it to get attention.
motive-as-fact | + | {} | She cut herself in order to manipulate her husband.
motive-as-fact | + | {} | Came late to provoke the group.
motive-as-fact | + | {} | Client is trying to avoid responsibility.
motive-as-fact | + | {} | He cried for secondary gain.
motive-as-fact | + | {} | She only wants tablets.
motive-as-fact | - | {} | He said he drinks to forget.
motive-as-fact | - | {} | She came to collect her form.
motive-as-fact | - | {} | Left early to fetch her son.
motive-as-fact | - | {} | He wants to avoid the tram for now, he says.
motive-as-fact | - | {} | Attention improved with methylphenidate.
stigmatizing-words | + | {} | He is an addict with a drug habit.
stigmatizing-words | + | {} | UDS was dirty.
stigmatizing-words | + | {} | She committed suicide in 2011, he said of his aunt.
stigmatizing-words | + | {} | Substance abuser since 2004.
stigmatizing-words | + | {} | Now clean for six weeks.
stigmatizing-words | + | {} | He is wheelchair-bound and suffers from MS.
stigmatizing-words | + | {} | Failed suicide attempt last year.
stigmatizing-words | + | {} | A junkie known to the service.
stigmatizing-words | - | {} | Kitchen clean, laundry done, dishes dirty.
stigmatizing-words | - | {} | "I was an addict for ten years," she said.
stigmatizing-words | - | {} | Referred to the Substance Abuse Treatment Center in Dayton.
stigmatizing-words | - | {} | Survivor of childhood sexual abuse.
stigmatizing-words | - | {} | Committed to three walks a week.
stigmatizing-words | - | {} | Uses a wheelchair outdoors.
unexplained-abbreviation | + | {} | Client's BFRB is worse since the TBRI class.
unexplained-abbreviation | + | {} | Referred to the QRTP by the LGO.
unexplained-abbreviation | + | {} | Ct w/ hx of DPDR, ERP started.
unexplained-abbreviation | + | {} | Reviewed with MHTC on the ward.
unexplained-abbreviation | + | {} | Goal: FCT with the ABA team.
unexplained-abbreviation | - | {} | PHQ-9 12, GAD-7 9.
unexplained-abbreviation | - | {} | Exposure and response prevention (ERP) started; ERP homework given.
unexplained-abbreviation | - | {} | Goes to AA on Mondays and watches TV.
unexplained-abbreviation | - | {} | Moved here from the USA in 2019; ID card lost.
unexplained-abbreviation | - | {} | She drew a map at 10 AM and at 3 PM.
vague-plan | + | {} | Plan: continue to monitor.
vague-plan | + | {} | Follow up as needed.
vague-plan | + | {} | Continue current treatment plan.
vague-plan | + | {} | Plan: keep working on goals.
vague-plan | + | {} | Will follow up.
vague-plan | + | {} | Continue supportive therapy.
vague-plan | - | {} | Continue to monitor blood pressure daily at 8 and call if over 160.
vague-plan | - | {} | Next session on 1 December; she brings the diary.
vague-plan | - | {} | Follow up with PCP on Monday about the blood test.
vague-plan | - | {} | Her heart monitor came off on Tuesday.
vague-plan | - | {} | Continue weekly exposure on the tram, next step two stops.
vague-statement | + | {} | Client is doing well.
vague-statement | + | {} | Processed feelings.
vague-statement | + | {} | Client made good progress.
vague-statement | + | {} | Provided support.
vague-statement | + | {} | Discussed coping skills.
vague-statement | + | {} | Client is stable.
vague-statement | + | {} | Had a good session.
vague-statement | + | {} | Explored issues.
vague-statement | - | {} | Client is doing well at school: two As and no absence.
vague-statement | - | {} | Processed the memory of the crash with EMDR, SUDS 8 to 3.
vague-statement | - | {} | His daughter is doing well in Toronto, he said.
vague-statement | - | {} | "I'm doing well," she said and listed three walks.
vague-statement | - | {} | Supported her arm while walking to the bath.
vague-statement | - | {} | Horse is in the stable behind the house.
carried-untouched | + | {"carried":1} | Client lives with her mother and two sons in a flat on the third floor.
carried-untouched | + | {"carried":1} | Takes sertraline 50 mg since March; reports no side effects.
carried-untouched | + | {"carried":1} | Nightmares three times a week, mostly about the crash in Dayton.
carried-untouched | + | {"carried":1} | Continues to look for work and has sent two applications this month.
carried-untouched | + | {"carried":1} | Denied suicidal thoughts, plan or intent when asked directly today.
carried-untouched | - | {} | Client lives with her mother and two sons in a flat on the third floor.
carried-untouched | - | {} | Takes sertraline 50 mg since March.
carried-untouched | - | {} | Nightmares fell from three to one this week.
carried-untouched | - | {} | Nightmares three times a week.
carried-untouched | - | {} | Denied suicidal thoughts.
cloned-from-earlier | + | {"previous":"Client arrived on time and talked about conflict with her sister over the care of their mother. We used cognitive restructuring on the belief that she must do everything alone. She named two people she could ask."} | Client arrived on time and talked about conflict with her sister over the care of their mother. We used cognitive restructuring on the belief that she must do everything alone. She named two people she could ask.
cloned-from-earlier | + | {"previous":"He reported three panic attacks on the bus this week, each about ten minutes long, and got off early once. Interoceptive exposure with straw breathing was practised four times until fear fell by half."} | Mood fair. He reported three panic attacks on the bus this week, each about ten minutes long, and got off early once. Interoceptive exposure with straw breathing was practised four times until fear fell by half.
cloned-from-earlier | + | {"previous":"She described long evenings alone with the television on and a bottle of wine by nine. We mapped the hour before the first glass and chose to phone her daughter at that time on four evenings."} | She described long evenings alone with the television on and a bottle of wine by ten. We mapped the hour before the first glass and chose to phone her daughter at that time on three evenings.
cloned-from-earlier | + | {"previous":"Client slept four hours a night and lay awake over the debts. Stimulus control was explained again and he agreed to leave the bed after twenty minutes. He will keep the diary until next Tuesday."} | Client slept four hours a night and lay awake over the debts. Stimulus control was explained again and he agreed to leave the bed after twenty minutes. He will keep the diary until next Tuesday.
cloned-from-earlier | + | {"previous":"The family argued about the phone at table. The therapist stopped the sequence twice and asked each to say what they had heard. The mother said that she had heard fear for the first time rather than insolence."} | The family argued about the phone at table. The therapist stopped the sequence twice and asked each to say what they had heard. The mother said that she had heard fear for the first time rather than insolence.
cloned-from-earlier | - | {"previous":"Client arrived on time and talked about conflict with her sister over the care of their mother."} | She has spoken with her sister twice; they share the weekends now. Belief "alone" down to 40 %.
cloned-from-earlier | - | {"previous":"He reported three panic attacks on the bus this week, each about ten minutes long."} | One panic attack on the bus, five minutes, and he stayed on. Straw breathing at home on six days.
cloned-from-earlier | - | {"previous":"Denied suicidal thoughts, plan or intent."} | Denied suicidal thoughts, plan or intent. Evenings were easier with the radio on and the phone near.
cloned-from-earlier | - | {"previous":"PHQ-9 14. GAD-7 11."} | PHQ-9 12. GAD-7 9. Sleep six hours, and she swims again.
cloned-from-earlier | - | {"previous":"The family argued about the phone at table."} | The family ate together on three evenings, and the phones stayed in the hall.
near-another-members | + | {"g":1,"peer":"Participated actively, shared that weekends are the hardest and named two triggers, payday and loneliness. Accepted feedback from the group and agreed to call a sponsor before Saturday evening."} | Participated actively, shared that weekends are the hardest and named two triggers, payday and loneliness. Accepted feedback from the group and agreed to call a sponsor before Saturday evening.
near-another-members | + | {"g":1,"peer":"Listened for most of the hour and spoke once, about the difficulty of asking for help at work. Practised one assertive request in a role play with a partner and rated it four of ten for ease."} | Listened for most of the hour and spoke once, about the difficulty of asking for help at work. Practised one assertive request in a role play with a partner and rated it six of ten for ease.
near-another-members | + | {"g":1,"peer":"Engaged in the discussion of warning signs, wrote a list of five on the worksheet and read it aloud. Reported no use since the last meeting and denied cravings above three of ten during the week."} | Engaged in the discussion of warning signs, wrote a list of five on the worksheet and read it aloud. Reported no use since the last meeting and denied cravings above three of ten during the week.
near-another-members | + | {"g":1,"peer":"Reported a calm week with two urges that passed within minutes after paced breathing. Offered support to another member and said that doing so made the evening lighter."} | Reported a calm week with two urges that passed within minutes after paced breathing. Offered support to another member and said that doing so made the evening lighter. Plan unchanged.
near-another-members | + | {"g":1,"peer":"Was able to identify three cognitive distortions in the example on the board and one of the same kind in the past week. Will record two more before the next meeting."} | Was able to identify three cognitive distortions in the example on the board and one of the same kind in the past week. Will record two more before the next meeting.
near-another-members | - | {"g":1,"peer":"Participated actively, shared that weekends are the hardest."} | Spoke about Sundays with the children and how he paces the kitchen at five.
near-another-members | - | {"g":1,"peer":"Denied suicidal thoughts."} | Denied suicidal thoughts. Wept when the letter was read and asked for water.
near-another-members | - | {"g":1,"peer":"Listened for most of the hour."} | Listened for most of the hour, then told the story of the ferry.
near-another-members | - | {"g":1,"peer":"Wrote a list of five warning signs on the worksheet."} | Her worksheet stayed blank; she said writing is hard since the stroke.
near-another-members | - | {"g":1,"peer":"Urges 2/10."} | Urges 7/10 on Saturday at the stadium, phoned his sponsor.
template-untouched | + | {"template":1} | Client presented for a scheduled session and was oriented to person, place, time and situation.
template-untouched | + | {"template":1} | Informed consent, limits of confidentiality and the cancellation rule were reviewed with the client at the start.
template-untouched | + | {"template":1} | Speech was of normal rate and volume, thought process was linear and goal-directed.
template-untouched | + | {"template":1} | Client continues to meet criteria for this level of care and benefits from weekly sessions.
template-untouched | + | {"template":1} | Mood euthymic, affect congruent, insight and judgement intact, no perceptual disturbance observed.
template-untouched | - | {} | Client presented for a scheduled session and was oriented to person, place and time.
template-untouched | - | {} | Informed consent was reviewed.
template-untouched | - | {} | Speech was slow and quiet.
template-untouched | - | {} | Mood 4/10, affect flat.
template-untouched | - | {} | Continues weekly sessions.
attendance-against-text | + | {"g":1,"session":{"attendance":{"status":"absent"}}} | Shared about her week and gave feedback to another member.
attendance-against-text | + | {"g":1,"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T11:30:00Z","minutes":90,"attendance":{"status":"late","minutes":60}}} | Was attentive throughout the session.
attendance-against-text | + | {"g":1,"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T11:30:00Z","minutes":90,"attendance":{"status":"late","minutes":60}}} | Led the check-in at the beginning and stayed for the full session.
attendance-against-text | + | {"g":1,"session":{"attendance":{"status":"present"}}} | Client did not attend group today.
attendance-against-text | + | {"g":1,"session":{"attendance":{"status":"present"}}} | Was absent because of illness.
attendance-against-text | + | {"g":1,"session":{"minutes":90,"attendance":{"status":"present"}}} | Arrived 30 minutes late because of the bus.
attendance-against-text | + | {"g":1,"session":{"minutes":90,"attendance":{"status":"left-early","minutes":50}}} | Stayed until the end and helped to tidy up.
attendance-against-text | - | {"g":1,"session":{"attendance":{"status":"present"}}} | Was attentive throughout the session.
attendance-against-text | - | {"g":1,"session":{"minutes":90,"attendance":{"status":"late","minutes":60}}} | Arrived half an hour late and took part from then on.
attendance-against-text | - | {"g":1,"session":{"attendance":{"status":"present"}}} | His father was absent for most of his childhood.
attendance-against-text | - | {"g":1,"session":{"attendance":{"status":"present"}}} | Did not attend the wedding last Saturday and regrets it.
attendance-against-text | - | {"g":1,"session":{"attendance":{"status":"present"}}} | Arrived late to work three times this week.
attendance-against-text | - | {"g":1,"session":{"attendance":{"status":"absent"}}} | Absent; called to say that her son is ill.
contradicts-itself | + | {} | Denied suicidal thoughts. She has thought of killing herself every day this week.
contradicts-itself | + | {} | Client lives alone. Her husband, with whom she lives, is worried.
contradicts-itself | + | {} | Reports no alcohol since March. Drank six beers on Saturday.
contradicts-itself | + | {} | No medication. Takes sertraline 50 mg each morning.
contradicts-itself | + | {} | Sleeps well, eight hours. Sleep is poor, about three hours a night.
contradicts-itself | + | {} | Homework was completed. He did not do the homework.
contradicts-itself | + | {} | Oriented x4. Disoriented to time and place.
contradicts-itself | - | {} | Denied suicidal thoughts today. In 2015 she thought of killing herself.
contradicts-itself | - | {} | No alcohol since Sunday; drank six beers the Saturday before.
contradicts-itself | - | {} | Sleeps well on weekdays. Sleep is poor at weekends.
contradicts-itself | - | {} | Client lives alone. Her husband died in 2019.
contradicts-itself | - | {} | Homework from last week completed; the week before he did not do it.
contradicts-itself | - | {} | No medication now. Took sertraline until 2022.
count-against-text | + | {"gs":1,"session":{"present":7,"enrolled":9}} | Nine members were present.
count-against-text | + | {"gs":1,"session":{"present":7,"enrolled":9}} | 8 of 9 members attended.
count-against-text | + | {"gs":1,"session":{"present":7,"enrolled":9}} | Six clients attended the group today.
count-against-text | + | {"gs":1,"session":{"present":7,"enrolled":9}} | All nine members came.
count-against-text | + | {"gs":1,"session":{"present":7,"enrolled":9}} | Attendance: 5 present, 4 absent.
count-against-text | - | {"gs":1,"session":{"present":7,"enrolled":9}} | Seven members were present.
count-against-text | - | {"gs":1,"session":{"present":7,"enrolled":9}} | 7 of 9 attended.
count-against-text | - | {"gs":1,"session":{"present":7,"enrolled":9}} | Three members shared in the first half.
count-against-text | - | {"gs":1,"session":{"present":7,"enrolled":9}} | Two members were absent.
count-against-text | - | {"gs":1,"session":{"present":7,"enrolled":9}} | Members named five triggers and four skills.
dates-that-cannot-be | + | {"session":{"start":"2026-11-02T10:00:00Z"}} | Next session on 31 November.
dates-that-cannot-be | + | {"session":{"start":"2026-11-02T10:00:00Z"}} | Blood was taken on 2/30/2026.
dates-that-cannot-be | + | {"session":{"start":"2026-11-02T10:00:00Z"}} | Next appointment: 10/12/2025.
dates-that-cannot-be | + | {"session":{"start":"2026-11-02T10:00:00Z"}} | Session began at 25:10.
dates-that-cannot-be | + | {"session":{"start":"2026-11-02T10:00:00Z"}} | Fell on 14/14/2026 at home.
dates-that-cannot-be | + | {"session":{"start":"2026-11-02T10:00:00Z"}} | Was seen by the GP on 3 March 2027 and got new tablets.
dates-that-cannot-be | - | {"session":{"start":"2026-11-02T10:00:00Z"}} | Next session on 30 November.
dates-that-cannot-be | - | {"session":{"start":"2026-11-02T10:00:00Z"}} | Blood was taken on 10/30/2026.
dates-that-cannot-be | - | {"session":{"start":"2026-11-02T10:00:00Z"}} | Ratio was 2/30 on the list; BP 130/85.
dates-that-cannot-be | - | {"session":{"start":"2026-11-02T10:00:00Z"}} | She moved here on 29 February 2020.
dates-that-cannot-be | - | {"session":{"start":"2026-11-02T10:00:00Z"}} | Hearing on 3 March 2027.
group-beyond-its-size | + | {"gs":1,"profile":"us-general","session":{"present":25,"enrolled":25}} | Topic: sleep.
group-beyond-its-size | + | {"gs":1,"profile":"us-part2","session":{"present":30,"enrolled":30}} | Topic: sleep.
group-beyond-its-size | + | {"gs":1,"profile":"us-general","session":{"present":16}} | Topic: urges.
group-beyond-its-size | + | {"gs":1,"profile":"us-general","session":{"present":20}} | Twenty members present.
group-beyond-its-size | + | {"gs":1,"profile":"us-general","session":{"present":40}} | Education on sleep.
group-beyond-its-size | - | {"gs":1,"profile":"us-general","session":{"present":8}} | Topic: sleep.
group-beyond-its-size | - | {"gs":1,"profile":"us-general","session":{"present":2}} | Topic: sleep.
group-beyond-its-size | - | {"gs":1,"profile":"us-general"} | Forty people came to the fair.
group-beyond-its-size | - | {"gs":1,"profile":"us-part2","session":{"present":6,"enrolled":30}} | Six of thirty came because of snow.
group-beyond-its-size | - | {"gs":1,"profile":"us-general","session":{"present":10}} | Ten members present.
item-against-risk | + | {"scores":[{"measure":"phq-9","total":12,"flags":["item-9-suicide-risk"]}]} | Denied suicidal thoughts.
item-against-risk | + | {"scores":[{"measure":"phq-9","total":12,"flags":["item-9-suicide-risk"]}]} | No SI/HI.
item-against-risk | + | {"scores":[{"measure":"phq-9","total":12,"flags":["item-9-suicide-risk"]}]} | No risk to self or others was reported.
item-against-risk | + | {"scores":[{"measure":"phq-9","total":12,"flags":["item-9-suicide-risk"]}]} | Says she has had no thoughts of being better off dead.
item-against-risk | + | {"scores":[{"measure":"phq-9","total":12,"flags":["item-9-suicide-risk"]}]} | Risk: none.
item-against-risk | - | {"scores":[{"measure":"phq-9","total":12,"flags":["item-9-suicide-risk"]}]} | Item 9 was 1: passive thoughts on two days, no plan or intent; safety plan reviewed.
item-against-risk | - | {"scores":[{"measure":"phq-9","total":12,"flags":[]}]} | Denied suicidal thoughts.
item-against-risk | - | {} | Denied suicidal thoughts.
item-against-risk | - | {"scores":[{"measure":"phq-9","total":12,"flags":["item-9-suicide-risk"]}]} | Reports thoughts of death several days; no plan.
item-against-risk | - | {"scores":[{"measure":"phq-9","total":4,"flags":[]}]} | No SI/HI.
minutes-against-code | + | {"session":{"minutes":45,"serviceCode":"90837","service":"individual"}} | Taught breathing.
minutes-against-code | + | {"session":{"minutes":15,"serviceCode":"90832","service":"individual"}} | Taught breathing.
minutes-against-code | + | {"session":{"minutes":38,"serviceCode":"90832","service":"individual"}} | Taught breathing.
minutes-against-code | + | {"session":{"minutes":25,"serviceCode":"90847","service":"family"}} | Family met.
minutes-against-code | + | {"session":{"minutes":29,"serviceCode":"90839","service":"crisis"}} | Safety plan.
minutes-against-code | + | {"session":{"minutes":37,"serviceCode":"90834","service":"individual"}} | Taught breathing.
minutes-against-code | - | {"session":{"minutes":53,"serviceCode":"90837","service":"individual"}} | Taught breathing.
minutes-against-code | - | {"session":{"minutes":38,"serviceCode":"90834","service":"individual"}} | Taught breathing.
minutes-against-code | - | {"session":{"minutes":30,"serviceCode":"90839","service":"crisis"}} | Safety plan.
minutes-against-code | - | {"session":{"minutes":45,"service":"individual"}} | Taught breathing.
minutes-against-code | - | {"session":{"minutes":90,"serviceCode":"90853","service":"group","present":6}} | Topic sleep.
note-for-the-absent | + | {"g":1,"session":{"attendance":{"status":"absent"}}} | Took part actively and shared.
note-for-the-absent | + | {"g":1,"session":{"attendance":{"status":"absent"}}} | Client was quiet today.
note-for-the-absent | + | {"session":{"attendance":{"status":"absent"}}} | Taught breathing for panic. She practised.
note-for-the-absent | + | {"g":1,"session":{"attendance":{"status":"absent"}}} | Response: tearful, then calm.
note-for-the-absent | + | {"g":1,"session":{"attendance":{"status":"absent"}}} | Progressing on objective 2.
note-for-the-absent | - | {"g":1,"session":{"attendance":{"status":"present"}}} | Took part actively.
note-for-the-absent | - | {"g":1,"session":{"attendance":{"status":"late","minutes":30}}} | Took part for the last half hour.
note-for-the-absent | - | {"g":1} | Took part actively.
note-for-the-absent | - | {"kind":"missed","session":{"attendance":{"status":"absent"}}} | Did not attend. Called at 10, no answer; will call tomorrow.
note-for-the-absent | - | {"g":1,"session":{"attendance":{"status":"present"}}} | Client was absent last week.
risk-without-plan | + | {} | Reports suicidal thoughts most days with a plan to overdose.
risk-without-plan | + | {} | She wants to kill her ex-husband and has bought a knife.
risk-without-plan | + | {} | Cut her arm on Thursday.
risk-without-plan | + | {} | Has thoughts of ending his life, worse at night. Taught breathing for panic.
risk-without-plan | + | {} | Client endorsed SI with intent.
risk-without-plan | - | {} | Reports suicidal thoughts with a plan to overdose; safety plan made, husband has taken the tablets, seen again tomorrow.
risk-without-plan | - | {} | Denied suicidal thoughts.
risk-without-plan | - | {} | Her uncle wanted to kill himself in the war.
risk-without-plan | - | {} | Passive ideation without plan. Crisis line given, on-call psychiatrist informed.
risk-without-plan | - | {} | "This job is killing me," he joked.
scores-against-text | + | {"scores":[{"measure":"phq-9","total":21,"flags":[]}]} | PHQ-9 shows mild depression.
scores-against-text | + | {"scores":[{"measure":"gad-7","total":3,"flags":[]}]} | Severe anxiety on the GAD-7.
scores-against-text | + | {"scores":[{"measure":"phq-9","total":12,"flags":[]}]} | PHQ-9 was 8 today.
scores-against-text | + | {} | PHQ-9 rose from 18 to 12.
scores-against-text | + | {} | PHQ-9 score of 31.
scores-against-text | + | {} | GAD-7 4, severe anxiety.
scores-against-text | - | {"scores":[{"measure":"phq-9","total":21,"flags":[]}]} | PHQ-9 21, severe depression.
scores-against-text | - | {"scores":[{"measure":"phq-9","total":12,"flags":[]}]} | PHQ-9 was 18 at intake and is 12 today.
scores-against-text | - | {} | PHQ-9 fell from 18 to 12.
scores-against-text | - | {} | GAD-7 16, severe anxiety.
scores-against-text | - | {"scores":[{"measure":"gad-7","total":3,"flags":[]}]} | Severe back pain since Monday. GAD-7 3.
session-against-text | + | {"session":{"minutes":45,"modality":"video"}} | Client was seen in the office.
session-against-text | + | {"session":{"minutes":45,"modality":"in-person"}} | Session was held by Zoom because of the snow.
session-against-text | + | {"session":{"minutes":30}} | We met for a full hour.
session-against-text | + | {"session":{"minutes":60,"modality":"phone"}} | This 30-minute phone session was about sleep.
session-against-text | + | {"session":{"minutes":45,"modality":"phone"}} | Telehealth video visit, client in her kitchen.
session-against-text | - | {"session":{"minutes":45,"modality":"video"}} | By video; client was alone in her room.
session-against-text | - | {"session":{"minutes":45,"modality":"in-person"}} | She had a Zoom call with her boss.
session-against-text | - | {"session":{"minutes":45}} | He walks for an hour each day.
session-against-text | - | {"session":{"minutes":45,"modality":"video"}} | Next time we will meet in the office.
session-against-text | - | {"session":{"minutes":50,"modality":"in-person"}} | 50-minute session in the office.
times-that-disagree | + | {"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","minutes":60}} | Taught breathing.
times-that-disagree | + | {"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T09:45:00Z"}} | Taught breathing.
times-that-disagree | + | {"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","minutes":45}} | Start 11:00, stop 11:30, 30 minutes.
times-that-disagree | + | {} | Start 10:00, stop 10:45, 60 minutes.
times-that-disagree | + | {"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T11:30:00Z","minutes":45}} | Taught breathing.
times-that-disagree | - | {"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","minutes":45}} | Taught breathing.
times-that-disagree | - | {"session":{"minutes":45}} | Taught breathing.
times-that-disagree | - | {} | Start 10:00, stop 10:45, 45 minutes.
times-that-disagree | - | {} | He worked from 10:00 to 18:00 and slept 60 minutes after.
times-that-disagree | - | {"session":{"start":"2026-11-02T23:30:00Z","end":"2026-11-03T00:15:00Z","minutes":45}} | Crisis call at night.
said-twice | + | {} | She named two people whom she could ask for help. We practised. She named two people whom she could ask for help.
said-twice | + | {} | Denied suicidal thoughts, plan or intent today.¶Sleep is five hours.¶Denied suicidal thoughts, plan or intent today.
said-twice | + | {} | He will call the landlord on Monday about the heating. He will call the landlord on Monday about the heating.
said-twice | + | {} | Panic on the bus three times this week, each for ten minutes. Taught breathing. Panic on the bus three times this week, each for ten minutes.
said-twice | + | {} | The group discussed boundaries with family members at length. Members spoke. The group discussed boundaries with family members at length.
said-twice | - | {} | No. No. She said it twice.
said-twice | - | {} | He will call the landlord on Monday about the heating. He will call the bank on Tuesday about the debt.
said-twice | - | {} | Denied SI. Denied HI.
said-twice | - | {} | Taught breathing. She practised breathing.
said-twice | - | {} | Slept five hours on Monday. Slept five hours on Friday.
longer-than-needed | + | {"repeat":40} | On Monday she went to the shop in the morning and bought bread, milk and two apples, met a neighbour named in no record, talked about the weather and the new bus, and went home by the river. 
longer-than-needed | + | {"repeat":60} | He then explained at length how the boiler works, which valve was turned first, which second, who had said what about it, and what the plumber charged the year before last for the other one. 
longer-than-needed | + | {"repeat":50,"g":1} | She told the group about her journey, the ticket, the seat, the people in the seat behind, the tea, the window, the fields, the station, the stairs, the taxi, the hall and the room. 
longer-than-needed | + | {"repeat":45} | The client recounted the whole plot of the series from the first part to the last with all its persons, turns, houses and horses, and what each of them said to the other in the end. 
longer-than-needed | + | {"repeat":80} | Client discussed the details of the move, box by box and room by room, in the order of packing. 
longer-than-needed | - | {} | Taught box breathing for panic. She practised four rounds and said her chest felt looser.
longer-than-needed | - | {"repeat":4} | On Monday she went to the shop and met a neighbour; on Tuesday she stayed in bed until noon and missed work. 
longer-than-needed | - | {"repeat":3,"g":1} | Spoke about the journey and how she kept breathing while the train stood still in the tunnel. 
longer-than-needed | - | {"repeat":12,"kind":"intake"} | Born in Leeds as the second of four; school until sixteen, then an apprenticeship as a baker; married in 2004. 
longer-than-needed | - | {"repeat":6} | Reported sleep of five hours, appetite fair, two panic attacks, one missed shift and a call with her sister. 
late-entry | + | {"profile":"us-general","session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","signedAt":"2026-11-20T10:00:00Z"}} | Taught breathing.
late-entry | + | {"profile":"us-part2","session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","signedAt":"2026-12-20T10:00:00Z"}} | Taught breathing.
late-entry | + | {"profile":"us-general","session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","signedAt":"2026-11-03T10:00:00Z","dueAt":"2026-11-02T22:00:00Z"}} | Taught breathing.
late-entry | + | {"profile":"us-general","session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","signedAt":"2027-11-02T10:00:00Z"}} | Taught breathing.
late-entry | + | {"profile":"us-general","g":1,"session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T11:30:00Z","signedAt":"2026-11-25T10:00:00Z"}} | Took part.
late-entry | - | {"profile":"us-general","session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","signedAt":"2026-11-02T11:00:00Z"}} | Taught breathing.
late-entry | - | {"profile":"us-general"} | Arrived late.
late-entry | - | {"profile":"us-part2","session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","signedAt":"2026-11-02T12:00:00Z"}} | Taught breathing.
late-entry | - | {"profile":"us-general","session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z"}} | Late for work twice.
late-entry | - | {"profile":"us-general","session":{"start":"2026-11-02T10:00:00Z","end":"2026-11-02T10:45:00Z","signedAt":"2026-11-02T21:00:00Z","dueAt":"2026-11-02T22:00:00Z"}} | Taught breathing.
`;
