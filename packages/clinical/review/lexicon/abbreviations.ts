/**
 * Abbreviations that are misread. The unsafe ones in orders and doses are the facts of the Joint Commission's official
 * list, in our own words; the others are our own choice of what means two things in mental health and care.
 */

/** Read two ways by two readers. What they most often stand for is offered, never put in. */
export const ambiguous: Readonly<Record<string, string>> = {
  BPD: "borderline personality disorder, or bipolar disorder",
  PT: "physical therapy, or patient",
  SA: "substance use, or sexual assault, or suicide attempt",
  OD: "overdose, or once daily, or right eye",
  DV: "domestic violence, or a developmental visit",
  PD: "personality disorder, or Parkinson's disease, or police department",
  CP: "chest pain, or cerebral palsy",
  MSE: "mental status examination",
  AMA: "against medical advice",
  SIB: "self-injurious behavior, or sibling",
  CSA: "childhood sexual abuse, or child support agency",
  DID: "dissociative identity disorder",
  RTC: "return to clinic, or residential treatment center",
  LOC: "level of care, or loss of consciousness",
  IOP: "intensive outpatient program",
  PHP: "partial hospitalization program",
  SOB: "short of breath",
  NKDA: "no known drug allergies",
  WNL: "within normal limits",
  NAD: "no acute distress, or nothing abnormal detected",
  BRP: "bathroom privileges",
  POA: "power of attorney, or present on admission",
  TBI: "traumatic brain injury",
  FOI: "flight of ideas",
  LOA: "looseness of association, or leave of absence",
  IPV: "intimate partner violence",
  UDS: "urine drug screen",
  ETOH: "alcohol",
  GAF: "Global Assessment of Functioning, no longer in use",
  BA: "behavioral activation, or blood alcohol",
  RO: "rule out",
  EOL: "end of life",
  TTM: "trichotillomania",
};

/** Shorthand that a client, a court or another service may not read; what can stand instead. */
export const shorthand: Readonly<Record<string, string>> = {
  tx: "treatment",
  txt: "treatment",
  dx: "diagnosis",
  hx: "history",
  sx: "symptoms",
  rx: "prescription",
  fx: "function",
  ct: "client",
  cl: "client",
  ptn: "patient",
  bf: "boyfriend",
  gf: "girlfriend",
  mtg: "meeting",
  appt: "appointment",
  abt: "about",
  tmrw: "tomorrow",
  bc: "because",
  amb: "walks",
  prob: "probably",
  btw: "between",
  cn: "can",
  cg: "caregiver",
  bx: "behavior",
  sz: "seizure",
  "w/o": "without",
  "w/": "with",
  "s/p": "after",
  "c/o": "reports",
  "r/o": "to rule out",
  "b/c": "because",
  "h/o": "history of",
  "d/c": "discharge or discontinue",
  "f/u": "follow-up",
  "y/o": "year-old",
  "a/o": "alert and oriented",
};

/** Known well enough to stand: words, places, measures, methods, medicines and offices in everyday use. */
export const known: ReadonlySet<string> = new Set(
  "QD QOD IU MS BOCS PCS ASRM PDSS LSAS EPDS ASRS CORE YMRS OCI RSES DERS LEC CAPS CAPE AM PM TV US USA UK EU UN ID OK DVD CD PC IT TB HIV AIDS DNA ER ED ICU GP MD DO NP RN LPN PA CNA LCSW LMFT LPC LMHC MSW MFT LMSW PSYD PHD LAC CADC BSN APRN PMHNP CBT DBT ACT EMDR MI IPT MBCT MBSR CPT ERP PE TF SFT SFBT EFT IFS REBT TFCBT CRAFT SMART MET PHQ GAD PCL WHO AUDIT DAST ORS SRS CORE MADRS HAM HAMD BDI BAI YBOCS CSSRS SSRS MMSE MOCA ZBI ISI PSS SUDS SUD AUD OUD ADHD ADD OCD PTSD CPTSD MDD GAD BP SI HI NSSI AVH AH VH AA NA PRN ADL ADLS IADL IADLS BMI ECG EKG EEG MRI CT ECT TMS HR RR NHS VA CPS APS DCF DCFS DSS CDC NICE ADA IEP DSM ICD HIPAA ROI SOAP DAP BIRP GIRP PIE DAR SIRP ASAP FYI FAQ PTA ATM GPS USB CEO HR PE GED AP SAT CV ODD ASD RO LGBTQ LGBT LGBTQIA AEB MST BLS CPR EMS MAT OT SLP PO IM IV TENS SMS PDF CAMS COPD RESIDENT II III IV VI VII VIII IX XI XII ABC ABCDE STOP TIPP TIP DEAR MAN FAST GIVE PLEASE WISE DEARMAN ACCEPTS IMPROVE HALT RAIN SMARTS FEAR DARN LTSS MCO SSI SSDI CASAC LICSW MH BH TIC IPSRT FFT MST PCIT CPP ABFT DIY NYC LA DC NSAID SSRI SNRI TCA MAOI LAI QR ICE SOS A B C D E F G I".split(
    " ",
  ),
);
