import type { Topic } from "./group-kind.ts";

export const processTopics: readonly Topic[] = [
  {
    title: "Arriving in the group",
    objective: "Members say what they bring today and what they would like from the others.",
    lead: [
      "Opened with an object passed from hand to hand and asked each member for one sentence of arrival.",
      "Linked themes of loneliness across the circle and asked what made speaking possible.",
    ],
    co: ["Noticed pauses aloud and left them room.", "Invited those who had not spoken, once and without pressing."],
    work: [
      "Conversation moved from the week to the question who notices when one is absent.",
      "Members spoke about the wish to be asked and the habit of answering “fine”.",
    ],
    member: [
      "Brought the subject of {example} and asked for listening without advice.",
      "Said what {they} wanted today in one sentence, after two attempts at less.",
      "Spoke of {place} and why {they} had stayed away from it.",
      "Asked the circle whether anyone counts absences, and waited for answers.",
      "Answered “fine”, smiled, and then told how it really was.",
      "Wished for company at {example} and did not dare to ask for it yet.",
    ],
  },
  {
    title: "Empty chairs",
    objective: "Members speak about somebody missing and what has taken that place.",
    lead: [
      "Set one empty chair in the circle and asked who was felt to be in it.",
      "Explored with members the difference between missing and waiting.",
    ],
    co: [
      "Offered paper to those who would rather write than speak.",
      "Reflected the tenderness in several stories without naming anyone.",
    ],
    work: [
      "Members placed a word beside the empty chair; the conversation turned to birthdays and habits of talking to the absent.",
      "The group spoke about anger at those who have gone and found it was common.",
    ],
    member: [
      "Laid a word beside the chair and explained it in few sentences.",
      "Told of {example} and let the tears run for a moment.",
      "Spoke about a person who is alive and yet missing, for the first time here.",
      "Found anger where {they} had expected sorrow, and could say both.",
      "Wrote instead of speaking and read out the last line.",
      "Described what now stands in that place: {hobby}, on good days.",
    ],
  },
  {
    title: "Giving and taking help",
    objective: "Members try asking for and receiving help in the room.",
    lead: [
      "Proposed that each member ask another for something small, here and now.",
      "Examined what the body did while being helped.",
    ],
    co: [
      "Named the reflex of returning a favour at once and asked to wait a minute.",
      "Drew attention to offers that had gone unheard.",
    ],
    work: [
      "Requests were made and met: a seat in the sun, a glass of water, a minute of silence.",
      "The group looked at the order in which members take care of others before themselves.",
    ],
    member: [
      "Asked for a seat by the window and held still while it was given.",
      "Gave three offers and made no request, and saw it when it was counted.",
      "Felt embarrassed at receiving, by {their} own words, and stayed with it.",
      "Linked the exercise with {example} and with {ally}'s last offer.",
      "Asked for a minute of silence and had it.",
      "Wanted to return the favour at once, waited, and let it be.",
    ],
  },
  {
    title: "Conflict and coming back",
    objective: "Members speak about a disagreement and try a repair.",
    lead: [
      "Brought up a disagreement of last week in the group and asked how it had been carried home.",
      "Slowed the exchange down to one sentence at a time.",
    ],
    co: ["Protected both sides from quick comfort.", "Asked the others what they had felt while listening."],
    work: [
      "A disagreement on lateness was spoken through; the group agreed a wording for the rule.",
      "Members exchanged experiences with quarrels at home and how these end.",
    ],
    member: [
      "Said what had annoyed {them} last week without looking away.",
      "Kept silent during the exchange and afterwards named fear of raised voices as the reason.",
      "Tried a repair in two sentences and was answered warmly.",
      "Recalled {example} and how long the silence after it had lasted.",
      "Found it possible to be of another opinion and remain seated beside someone.",
      "Brought the quarrel with {strain} as an example and saw {their} own part in it.",
    ],
  },
  {
    title: "What others see in me",
    objective: "Members give and receive one observation each.",
    lead: [
      "Explained the form: I saw, I heard, it did this to me; no advice.",
      "Asked the receivers to say thank you and no more.",
    ],
    co: ["Helped to turn judgements into observations.", "Kept watch over time, so that everyone had a turn."],
    work: [
      "Each member received one observation; the room was attentive and warm.",
      "Afterwards the group spoke about what is hard to believe in praise.",
    ],
    member: [
      "Received an observation about {their} patience and said “thank you” after a long breath.",
      "Gave an exact observation with the minute and the gesture.",
      "Rejected the first observation with a joke and asked to hear it again.",
      "Compared what was seen with how it feels inside in {example}.",
      "Wrote down the sentence that was said to {them}.",
      "Was surprised to be thought calm and looked round for confirmation.",
    ],
  },
  {
    title: "Shame and silence",
    objective: "Members can speak of something that was kept silent, as far as they wish.",
    lead: [
      "Drew a line on the floor from hidden to told and let members choose a place.",
      "Made clear that moving on the line without words is enough.",
    ],
    co: ["Stayed beside those who stood near the hidden end.", "Asked what the group could do to make a step safer."],
    work: [
      "Members moved on the line, some by a step; three told something new in general words.",
      "The conversation dealt with families in which things were not said.",
    ],
    member: [
      "Moved one step on the line and said only that it concerned {example}.",
      "Stayed where {they} stood, and that was received well.",
      "Told in general words of what {they} had kept silent, with a dry mouth and a steady look.",
      "Named the price of silence: evenings, sleep, {ally}.",
      "Asked not to be pitied and was not.",
      "Went back a step after speaking and explained it.",
    ],
  },
  {
    title: "Roles in the family",
    objective: "Members recognise the role they learned and where it shows in the group.",
    lead: [
      "Invited a family picture with chess pieces on the table.",
      "Asked where the same figure stands in this circle.",
    ],
    co: [
      "Helped to set out the pieces and asked about distance and gaze.",
      "Pointed to helpers and jokers in the room with kindness.",
    ],
    work: [
      "Members set out a picture in pairs and told it in three minutes.",
      "The group found many who had been grown up too early.",
    ],
    member: [
      "Set {themself} between two pieces and saw that no one faced {them}.",
      "Recognised the peacemaker of then in the smile of today.",
      "Placed {strain} far away and then, after thought, nearer.",
      "Told the picture in under three minutes, with humour, and grew serious at the end.",
      "Connected {example} with the task of the eldest.",
      "Moved one piece as {they} would wish it and looked at it for a while.",
    ],
  },
  {
    title: "Closeness and distance",
    objective: "Members notice at what distance they feel well and say so.",
    lead: ["Led the exercise of walking up to a partner and stopping at a word.", "Asked what the word had cost."],
    co: ["Partnered members who had nobody and varied the tempo.", "Reminded members that any distance is right."],
    work: [
      "Pairs found their distance; the conversation turned to neighbours, visits and telephones.",
      "The group spoke about feeling close and wishing to leave.",
    ],
    member: [
      "Said “stop” early and clearly.",
      "Let the partner come too near, noticed it in the belly and tried again.",
      "Told of {example}, where distance had been chosen for {them}.",
      "Found that turning sideways made nearness easier.",
      "Described visits by {strain} with the same exercise.",
      "Stayed at three steps and was glad that it was enough.",
    ],
  },
  {
    title: "Wishes and permission",
    objective: "Members name a wish and who would have to permit it.",
    lead: ["Asked for a wish on a card without the word “should”.", "Played the forbidding voice on request."],
    co: [
      "Collected the cards and read them out without names.",
      "Asked who had given permission for the last good thing.",
    ],
    work: [
      "Wishes lay in the middle; members guessed at none and spoke about permission.",
      "Some members wrote themselves a permit in due form.",
    ],
    member: [
      "Wished for an afternoon at {place} and found that nobody had forbidden it.",
      "Struck out “should” three times before a wish remained.",
      "Argued with the forbidding voice and was quicker than it.",
      "Kept the card to {themself} and said so.",
      "Wrote a permit for {hobby}, valid until revoked.",
      "Felt disloyal in wishing and told of {example}.",
    ],
  },
  {
    title: "Endings and goodbyes",
    objective: "Members speak about goodbyes and prepare one in the group.",
    lead: [
      "Announced a coming change in the group and asked what goodbyes had been like.",
      "Held the tension between sadness and relief without resolving it.",
    ],
    co: ["Collected forms of goodbye that do good.", "Spoke about the facilitators' wish for a clear ending."],
    work: [
      "Members told of good and missing goodbyes and planned a rite for the group.",
      "The conversation returned to the question what remains of a group.",
    ],
    member: [
      "Told of a goodbye that had not taken place, {example}.",
      "Wished for a handshake and no speeches.",
      "Said in advance what {they} would miss.",
      "Noticed the impulse to stay away next time and promised to come.",
      "Remembered a good goodbye with {ally} and smiled.",
      "Was moved and asked for a change of subject, which was granted.",
    ],
  },
  {
    title: "Being different",
    objective: "Members speak about a way in which they feel unlike others and find what is shared.",
    lead: [
      "Opened with four corners of the room and questions that sort people anew each time.",
      "Asked what it was like to stand alone in a corner.",
    ],
    co: ["Added questions proposed by members.", "Pointed out who had stood together without knowing why."],
    work: [
      "The circle mixed several times; nobody stood alone throughout.",
      "Language, age, faith and money came up as things one does not mention.",
    ],
    member: [
      "Stood alone once and remained standing, with a straight back.",
      "Spoke about {their} language at home and what cannot be translated.",
      "Found {themself} in a corner with people {they} had thought very different.",
      "Told of {example} as the moment of feeling foreign.",
      "Proposed a question that brought most of the room together.",
      "Said that age matters less here than outside.",
    ],
  },
  {
    title: "Small joys",
    objective: "Members share a good moment and let others take part in it.",
    lead: [
      "Asked for a good moment in slow motion, with smell and light.",
      "Invited the listeners to ask only questions that make it bigger.",
    ],
    co: ["Gave an example and then stepped back.", "Stopped attempts to make the moment small."],
    work: [
      "Members told of small moments; the laughter was frequent and the time ran over by two minutes.",
      "The group noticed how quickly a “but” follows joy, and kept a count.",
    ],
    member: [
      "Told of half an hour with {hobby} and had colour in the face.",
      "Made the moment small with a “but” and took it back.",
      "Described the light at {place} so that others asked the way.",
      "Had brought nothing and found something while listening.",
      "Asked a question that made another story bigger.",
      "Told of {ally} and a burnt cake, with timing.",
    ],
  },
];
