// Made by `npm run tables` from migrations/. Do not edit.

import type { ColumnType } from "kysely";

export type AccountsChallengePurpose = "add" | "give";

export type AccountsOffice = "administrator" | "director";

export type AgreementCheckPoint = "criteria" | "elections" | "members-role" | "money" | "named-person" | "open-question" | "power" | "progress" | "public-before-start" | "reasons" | "reply-date" | "support";

export type AgreementEvidenceSort = "decision" | "document";

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[]
  ? U[]
  : ArrayTypeImpl<T>;

export type ArrayTypeImpl<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S[], I[], U[]>
  : T[];

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type IdeasChoice = "agree" | "disagree" | "pass";

export type IdeasReason = "advert" | "double" | "hate" | "names" | "off-topic" | "unclear";

export type IdeasSource = "paper" | "seed" | "web";

export type IdeasState = "refused" | "shown" | "waiting";

export type IntakeState = "against" | "go" | "new";

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type KitMailState = "failed" | "held" | "sent" | "waiting";

export type LibraryKind = "analysis" | "experience" | "fact" | "opinion";

export type MeetingsAttendanceState = "absent" | "listening" | "present";

export type MeetingsItemKind = "arrival" | "break" | "day-score" | "input" | "parking-lot" | "plenary" | "questions" | "recap" | "reflection" | "table-talk";

export type MeetingsYesNo = "no" | "yes";

export type Numeric = ColumnType<string, number | string, number | string>;

export type OversightExceptionKind = "unanswered" | "unfollowed";

export type OversightJudgement = "not" | "partly" | "satisfied";

export type OversightKept = "kept" | "not" | "part";

export type OversightMoment = "response" | "year";

export type OversightReminder = "day-after" | "escalated" | "three-days" | "two-weeks";

export type PanelOriginKind = "invented" | "not-found" | "source" | "translated";

export type PanelPartnerSort = "care-provider" | "housing-association" | "municipality" | "other" | "province" | "utility" | "water-authority";

export type PanelPower = "adopt" | "advise" | "budget" | "carry-out" | "rules";

export type PanelRole = "communication" | "contact" | "deputy" | "desk" | "director" | "expert" | "finance" | "lead-moderator" | "note-taker" | "privacy" | "process-lead" | "signatory" | "table-moderator" | "teller" | "verifier" | "witness";

export type ProposalsOutcome = "adopted" | "not-adopted" | "with-reservations";

export type ProposalsPollWay = "counted" | "slips";

export type ProposalsSide = "citizens" | "partner";

export type RecruitmentBatchKind = "live" | "test";

export type RecruitmentChannel = "mail" | "phone" | "post";

export type RecruitmentCodeState = "begun" | "declined" | "spoiled" | "unused";

export type RecruitmentMoment = "drawn" | "end" | "first-meeting" | "frozen" | "invited";

export type RecruitmentStream = "desk" | "letter" | "open";

export type ReportsKind = "final" | "interim" | "meeting";

export type ReportsState = "check" | "draft" | "published";

export type ResponseDecision = "adapted" | "adopted" | "in-part" | "not-adopted" | "not-ours" | "under-study";

export type ResponseProgress = "changed" | "decision-planned" | "done" | "in-progress" | "not-started" | "preparing" | "stopped";

export type ResponseQuestionState = "public" | "refused" | "waiting";

export type SeatsCallOutcome = "not-reached" | "says-no" | "says-yes";

export type SeatsMoment = "drawn" | "end" | "first-meeting";

export type SeatsReserveState = "declined" | "offered" | "taken" | "waiting";

export type SeatsSeatGroup = "citizen" | "partner";

export type SeatsSeatState = "confirmed" | "declined" | "drawn" | "vacant" | "withdrawn";

export type SigningWay = "mail" | "paper";

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type TrajectoryMeetingKind = "decision" | "deliberation" | "drafting" | "follow-up" | "hand-over" | "learning";

export type TrajectoryMeetingState = "cancelled" | "held" | "planned";

export interface AccountsChallenge {
  challenge: Buffer;
  expiresAt: Timestamp;
  personId: string;
  purpose: AccountsChallengePurpose;
  sessionId: Buffer;
}

export interface AccountsInvitation {
  expiresAt: Timestamp;
  id: string;
  madeAt: Timestamp;
  tokenHash: Buffer;
  usedAt: Timestamp | null;
}

export interface AccountsNewEmail {
  email: string;
  expiresAt: Timestamp;
  id: string;
  madeAt: Timestamp;
  personId: string;
  tokenHash: Buffer;
  usedAt: Timestamp | null;
}

export interface AccountsOfficeHeld {
  endedAt: Timestamp | null;
  grantedAt: Timestamp;
  grantedBy: string | null;
  id: string;
  office: AccountsOffice;
  personId: string;
  worksFrom: Timestamp;
}

export interface AccountsOrganisation {
  address: string;
  email: string;
  example: boolean;
  madeAt: Timestamp;
  name: string;
  phone: string;
  sole: Generated<boolean>;
}

export interface AccountsPasskey {
  counter: number;
  credentialId: Buffer;
  id: string;
  madeAt: Timestamp;
  name: string;
  personId: string;
  publicKey: Buffer;
  transports: string[];
  usedAt: Timestamp | null;
}

export interface AccountsPerson {
  email: string | null;
  erasedAt: Timestamp | null;
  id: string;
  lang: Generated<string>;
  madeAt: Timestamp;
  name: string;
  phone: string | null;
  totp: Buffer | null;
  totpLast: number | null;
  totpTries: Generated<number>;
  totpTriesFrom: Timestamp | null;
}

export interface AccountsSession {
  expiresAt: Timestamp;
  id: Buffer;
  madeAt: Timestamp;
  personId: string;
  strongAt: Timestamp | null;
}

export interface AccountsSignIn {
  codeHash: Buffer;
  expiresAt: Timestamp;
  id: string;
  madeAt: Timestamp;
  next: string;
  personId: string;
  tokenHash: Buffer;
  tries: Generated<number>;
  usedAt: Timestamp | null;
}

export interface AgreementAdjustment {
  id: string;
  madeAt: Timestamp;
  newValue: Json;
  oldValue: Json;
  panelId: string;
  personId: string;
  term: string;
  why: string;
}

export interface AgreementClause {
  body: Json;
  editedAt: Timestamp;
  editedBy: string | null;
  heading: Json;
  key: string;
  panelId: string;
  place: number;
  rev: Generated<number>;
  terms: Generated<Json>;
}

export interface AgreementComment {
  body: string;
  clauseKey: string;
  closedAt: Timestamp | null;
  closedBy: string | null;
  id: string;
  madeAt: Timestamp;
  panelId: string;
  party: string;
  personId: string;
}

export interface AgreementDossier {
  clockOn: string | null;
  panelId: string;
  startedAt: Timestamp;
  startedBy: string | null;
}

export interface AgreementEvidence {
  accepted: boolean | null;
  author: string;
  body: string;
  datedOn: string;
  fileId: string | null;
  id: string;
  judgedAt: Timestamp | null;
  judgedBy: string | null;
  judgedParty: string | null;
  panelId: string;
  party: string;
  point: AgreementCheckPoint;
  remark: string | null;
  sort: AgreementEvidenceSort;
  suppliedAt: Timestamp;
  suppliedBy: string;
  title: string;
}

export interface AgreementFinding {
  id: string;
  madeAt: Timestamp;
  name: string;
  panelId: string;
  personId: string;
  substantial: boolean;
  versionId: string;
  why: Json;
}

export interface AgreementPromise {
  afterDays: number | null;
  agreed: Json;
  clauseKey: string;
  dueOn: string | null;
  endedAt: Timestamp | null;
  firstDueOn: string | null;
  firstVersionId: string;
  id: string;
  kind: string;
  nth: Generated<number>;
  panelId: string;
  party: string;
  versionId: string;
  words: Json;
}

export interface AgreementVersion {
  content: Json;
  fingerprint: string;
  id: string;
  madeAt: Timestamp;
  madeBy: string;
  number: number;
  offeredAt: Timestamp | null;
  panelId: string;
  panelWord: string | null;
  pdfEn: string | null;
  pdfNl: string | null;
  publishedAt: Timestamp | null;
  signedAt: Timestamp | null;
  why: Generated<string>;
  withdrawnAt: Timestamp | null;
}

export interface FeesBook {
  madeAt: Timestamp;
  panelId: string;
}

export interface FeesCap {
  addedAt: Timestamp;
  addedBy: string | null;
  hourCents: number;
  id: string;
  monthCents: number;
  rev: Generated<number>;
  source: string;
  under21Cents: number;
  url: string;
  year: number;
  yearCents: number;
}

export interface FeesEntry {
  cents: number;
  id: string;
  madeAt: Timestamp;
  meetingId: string;
  mode: string;
  month: string;
  panelId: string;
  personId: string;
  reversedBy: string | null;
  seatId: string;
}

export interface IdeasBoard {
  madeAt: Timestamp;
  panelId: string;
}

export interface IdeasRound {
  closesAt: Timestamp;
  feedsMeetingOn: string | null;
  fingerprint: string | null;
  id: string;
  number: number;
  opensAt: Timestamp;
  panelId: string;
  plannedAt: Timestamp;
  plannedBy: string;
  question: Json;
  resultReleasedAt: Timestamp | null;
}

export interface IdeasStatement {
  appeal: string | null;
  appealBy: string | null;
  appealDecidedAt: Timestamp | null;
  appealedAt: Timestamp | null;
  doneAt: Timestamp | null;
  doneWith: Json | null;
  id: string;
  lang: string;
  madeAt: Timestamp;
  moderatedAt: Timestamp | null;
  moderatedBy: string | null;
  own: Buffer | null;
  refusedReason: IdeasReason | null;
  roundId: string;
  source: IdeasSource;
  state: Generated<IdeasState>;
  text: string;
}

export interface IdeasVote {
  choice: IdeasChoice;
  number: number;
  roundId: string;
  setAside: Generated<boolean>;
  statementId: string;
}

export interface IdeasVoter {
  hmac: Buffer | null;
  number: number;
  roundId: string;
}

export interface IntakeRequest {
  email: string;
  fits: Generated<string[]>;
  id: string;
  judgedAt: Timestamp | null;
  judgedBy: string | null;
  lang: string;
  madeAt: Timestamp;
  name: string;
  once: string;
  organisation: string;
  panelId: string | null;
  phone: Generated<string>;
  plan: Json | null;
  power: string;
  question: string;
  sort: PanelPartnerSort;
  state: Generated<IntakeState>;
  stillOpen: string;
  verdict: string | null;
  willing: string;
}

export interface KitAttempt {
  key: string;
  n: number;
  window: Timestamp;
}

export interface KitAuditBlock {
  at: Timestamp;
  head: Buffer;
  lines: number;
  n: number;
  prev: Buffer;
  root: Buffer;
}

export interface KitAuditLine {
  at: Timestamp;
  digest: Buffer;
  id: Generated<number>;
  object: string;
  panelId: string | null;
  role: string | null;
  verb: string;
  who: string;
  xid: Generated<string>;
}

export interface KitAuditPayload {
  lineId: number;
  payload: Json;
  salt: Buffer;
}

export interface KitAuditSealed {
  blockN: number;
  lineId: number;
}

export interface KitErasure {
  at: Timestamp;
  id: string;
  person: string;
}

export interface KitFile {
  bytes: number;
  id: string;
  madeAt: Timestamp;
  name: string;
  sha256: Buffer;
  type: string;
}

export interface KitMark {
  at: Timestamp;
  key: string;
  value: Json;
}

export interface KitOnce {
  at: Timestamp;
  key: string;
  location: string;
  path: string;
  who: string;
}

export interface KitOutbox {
  attachments: Generated<Json>;
  attempts: Generated<number>;
  bodyHtml: string;
  bodyText: string;
  dueAt: Timestamp;
  id: string;
  lang: string;
  madeAt: Timestamp;
  name: string;
  once: string;
  sentAt: Timestamp | null;
  state: Generated<KitMailState>;
  subject: string;
  toAddress: string;
  trouble: string | null;
}

export interface LibraryDocument {
  author: string;
  checkedBy: string;
  datedOn: string;
  fileId: string | null;
  id: string;
  kind: LibraryKind;
  language: string;
  licence: string;
  link: string | null;
  madeAt: Timestamp;
  madeBy: string;
  panelId: string;
  publicFrom: string;
  replacedBy: string | null;
  source: string;
  summary: Json;
  title: Json;
  version: Generated<number>;
  visibleFrom: string;
  withdrawnAt: Timestamp | null;
}

export interface MeetingsAgenda {
  madeAt: Timestamp;
  meetingId: string;
  nowItem: string | null;
  nowSince: Timestamp | null;
  rev: Generated<number>;
}

export interface MeetingsAttendance {
  at: Timestamp;
  markedBy: string;
  meetingId: string;
  seatId: string;
  state: MeetingsAttendanceState;
}

export interface MeetingsCard {
  closedAt: Timestamp | null;
  closedBy: string | null;
  closedHow: string | null;
  id: string;
  meetingId: string | null;
  panelId: string;
  parkedAt: Timestamp;
  parkedBy: string;
  text: string;
}

export interface MeetingsEnough {
  answer: MeetingsYesNo;
  at: Timestamp;
  missing: string | null;
  panelId: string;
  seatId: string;
}

export interface MeetingsItem {
  harvest: string | null;
  id: string;
  kind: MeetingsItemKind;
  meetingId: string;
  minutes: number;
  owner: string | null;
  place: number;
  question: Json | null;
  title: Json;
}

export interface MeetingsRoundTable {
  meetingId: string;
  moderatorId: string | null;
  number: number;
}

export interface MeetingsTableSeat {
  meetingId: string;
  number: number;
  seatId: string;
}

export interface OversightClosing {
  closedAt: Timestamp;
  closedBy: string;
  panelId: string;
}

export interface OversightContactLog {
  heard: Json;
  id: string;
  loggedAt: Timestamp;
  loggedBy: string;
  onDay: string;
  panelId: string;
  promiseId: string | null;
  withWhom: string;
}

export interface OversightException {
  foundAt: Timestamp;
  foundBy: string;
  foundName: string;
  id: string;
  kind: OversightExceptionKind;
  panelId: string;
  recommendationId: string;
  why: Json;
}

export interface OversightFinding {
  foundAt: Timestamp;
  foundBy: string;
  foundName: string;
  id: string;
  nth: number;
  panelId: string;
  promiseId: string;
  says: OversightKept;
  why: Json;
}

export interface OversightReminded {
  at: Timestamp;
  kind: OversightReminder;
  panelId: string;
  promiseId: string;
}

export interface OversightVerdict {
  enteredAt: Timestamp;
  enteredBy: string;
  how: string;
  id: string;
  moment: OversightMoment;
  n: number;
  nOf: number;
  panelId: string;
  recommendationId: string;
  says: OversightJudgement;
  why: Json;
}

export interface PanelBody {
  calendar: Json | null;
  decidedOn: string | null;
  decision: string | null;
  decisionFile: string | null;
  id: string;
  madeAt: Timestamp;
  name: string;
  panelId: string;
  partnerId: string;
  powers: ArrayType<PanelPower>;
}

export interface PanelOrigin {
  fact: string;
  kind: PanelOriginKind;
  page: string | null;
  panelId: string;
  source: string | null;
  words: Json;
}

export interface PanelPanel {
  area: Json;
  id: string;
  madeAt: Timestamp;
  question: Json;
  slug: string;
  sort: Generated<string>;
  title: Json;
}

export interface PanelPartner {
  id: string;
  madeAt: Timestamp;
  name: string;
  panelId: string;
  sort: PanelPartnerSort;
}

export interface PanelPost {
  endedAt: Timestamp | null;
  grantedAt: Timestamp;
  grantedBy: string | null;
  id: string;
  panelId: string;
  partnerId: string | null;
  personId: string;
  role: PanelRole;
  task: string | null;
  vouchedAt: Timestamp | null;
  vouchedBy: string | null;
  vouchedHow: string | null;
  worksFrom: Timestamp | null;
}

export interface ProposalsAdvice {
  adoptedOn: string | null;
  foreword: Json | null;
  handedOverOn: string | null;
  id: string;
  panelId: string;
  readyOn: string | null;
  refused: Generated<boolean>;
}

export interface ProposalsPoll {
  citizens: number | null;
  closedAt: Timestamp | null;
  destroyedAt: Timestamp | null;
  fingerprint: string;
  id: string;
  listHash: string | null;
  madeAt: Timestamp;
  madeBy: string | null;
  number: number;
  openedAt: Timestamp | null;
  panelId: string;
  partner: number | null;
  round: number;
  scale: string;
  texts: Json;
  voidedAt: Timestamp | null;
  voidWhy: string | null;
  way: ProposalsPollWay;
}

export interface ProposalsPollItem {
  place: number;
  pollId: string;
  proposalId: string;
}

export interface ProposalsPollResult {
  counts: Json;
  electorate: number;
  hash: string;
  id: string;
  madeAt: Timestamp;
  panelId: string;
  pollId: string;
  proposalId: string;
  side: ProposalsSide;
  slips: number;
}

export interface ProposalsProposal {
  body: Json;
  frozenAt: Timestamp | null;
  id: string;
  madeAt: Timestamp;
  minority: Json | null;
  number: number;
  outcome: ProposalsOutcome | null;
  panelId: string;
  priority: number | null;
  reasons: Json;
  rev: Generated<number>;
  theme: Json | null;
  title: Json;
}

export interface ProposalsScore {
  proposalId: string;
  slipId: string;
  value: number | null;
}

export interface ProposalsSlip {
  /**
   * HMAC of poll and code under the house's key
   */
  codeHash: string;
  id: string;
  pollId: string;
  side: ProposalsSide;
  void: Generated<boolean>;
}

export interface ProposalsSlipBox {
  pollId: string;
  sealed: Buffer;
  side: ProposalsSide;
}

export interface ProposalsSlipPrint {
  pdf: Buffer;
  pollId: string;
  side: ProposalsSide;
}

export interface ProposalsTellerWord {
  figures: Json;
  personId: string;
  pollId: string;
  saidAt: Timestamp;
  step: string;
}

export interface ProposalsVersion {
  body: Json;
  madeAt: Timestamp;
  madeBy: string | null;
  number: number;
  proposalId: string;
  reasons: Json;
  theme: Json | null;
  title: Json;
  why: string;
}

export interface RecruitmentAnswer {
  applicantId: string;
  categoryId: string | null;
  stratumId: string;
}

export interface RecruitmentApplicant {
  accessNeeds: Buffer | null;
  address: string | null;
  begunAt: Timestamp;
  canAttend: boolean | null;
  channel: RecruitmentChannel | null;
  codeId: string | null;
  completedAt: Timestamp | null;
  consents: Generated<Json>;
  declaredEligible: Generated<boolean>;
  email: string | null;
  enteredBy: string | null;
  excludedAt: Timestamp | null;
  excludedBy: string | null;
  excludedBy2: string | null;
  excludedReason: string | null;
  id: string;
  lang: Generated<string>;
  lot: number | null;
  motivation: string | null;
  name: Generated<string>;
  needsConsentAt: Timestamp | null;
  ownLinkHash: Buffer;
  panelId: string;
  phone: string | null;
  receivedOn: string | null;
  stream: RecruitmentStream;
  ticketHash: Buffer | null;
  withdrawnAt: Timestamp | null;
}

export interface RecruitmentBatch {
  area: string;
  id: string;
  kind: RecruitmentBatchKind;
  madeAt: Timestamp;
  madeBy: string | null;
  number: number;
  panelId: string;
  size: number;
}

export interface RecruitmentCategory {
  id: string;
  label: Json;
  maximum: number;
  minimum: number;
  panelId: string;
  place: number;
  population: Numeric | null;
  stratumId: string;
  target: number;
}

export interface RecruitmentCode {
  batchId: string;
  hmac: Buffer;
  id: string;
  panelId: string;
  printedAt: Timestamp;
  serial: number;
  state: Generated<RecruitmentCodeState>;
}

export interface RecruitmentDraw {
  counts: Json;
  frozenAt: Timestamp;
  frozenBy: string;
  id: string;
  panelId: string;
  pool: number;
  root: string;
  rulesHash: string;
  rulesVersion: number;
}

export interface RecruitmentDrawResult {
  body: Json;
  drawnAt: Timestamp;
  drawnBy: string;
  hash: string;
  id: string;
  panelId: string;
}

export interface RecruitmentDrawSeed {
  enteredAt: Timestamp;
  id: string;
  panelId: string;
  personId: string;
  seed: string;
  throws: string;
}

export interface RecruitmentDrawSignature {
  id: string;
  name: string;
  panelId: string;
  personId: string;
  pool: number;
  published: string;
  root: string;
  rulesHash: string;
  signedAt: Timestamp;
}

export interface RecruitmentLeaf {
  leaf: string;
  panelId: string;
  place: number;
}

export interface RecruitmentLeafRow {
  applicantId: string;
  body: Json;
  panelId: string;
  place: number;
}

export interface RecruitmentRecruitment {
  changedAt: Timestamp;
  closedAt: Timestamp | null;
  closesAt: Timestamp | null;
  closesOn: string | null;
  drawOn: string | null;
  drawTime: string | null;
  exclusions: Generated<Json>;
  frozenAt: Timestamp | null;
  letters: number | null;
  openedAt: Timestamp | null;
  panelId: string;
  rev: Generated<number>;
}

export interface RecruitmentReleased {
  at: Timestamp;
  id: string;
  moment: RecruitmentMoment;
  panelId: string;
  table: Json;
}

export interface RecruitmentRules {
  body: Json;
  fixedAt: Timestamp;
  fixedBy: string | null;
  hash: string;
  id: Generated<string>;
  panelId: string;
  version: number;
}

export interface RecruitmentRulesSignature {
  hash: string;
  id: string;
  name: string;
  panelId: string;
  personId: string;
  signedAt: Timestamp;
  version: number;
}

export interface RecruitmentStratum {
  feature: string;
  id: string;
  label: Json;
  panelId: string;
  place: number;
}

export interface ReportsObjection {
  how: string | null;
  id: string;
  madeAt: Timestamp;
  reportId: string;
  seatId: string;
  settledAt: Timestamp | null;
  settledBy: string | null;
  text: string;
}

export interface ReportsReport {
  body: Json;
  checkFrom: Timestamp | null;
  checkUntil: Timestamp | null;
  id: string;
  kind: ReportsKind;
  madeAt: Timestamp;
  madeBy: string;
  meetingId: string | null;
  number: number;
  panelId: string;
  publishedAt: Timestamp | null;
  rev: Generated<number>;
  state: Generated<ReportsState>;
  title: Json;
}

export interface ReportsShelf {
  panelId: string;
}

export interface ReportsVersion {
  body: Json;
  id: string;
  madeAt: Timestamp;
  madeBy: string;
  number: number;
  objections: Generated<Json>;
  reason: Json | null;
  reportId: string;
  title: Json;
}

export interface ResponseAddressee {
  bodyId: string;
  panelId: string;
  recommendationId: string;
  setAt: Timestamp;
  setBy: string;
}

export interface ResponseAnswer {
  body: string;
  content: Json;
  decision: ResponseDecision;
  id: string;
  panelId: string;
  partnerId: string;
  recommendationId: string;
  sentAt: Timestamp;
  sentBy: string;
  sentName: string;
  version: number;
}

export interface ResponseBegun {
  begunOn: string;
  panelId: string;
  recommendationId: string;
  toldAt: Timestamp;
  toldBy: string;
  what: Json;
}

export interface ResponseDesk {
  openedAt: Timestamp;
  panelId: string;
}

export interface ResponseDocument {
  addedAt: Timestamp;
  addedBy: string;
  fileId: string | null;
  href: string | null;
  id: string;
  panelId: string;
  recommendationId: string;
  title: string;
}

export interface ResponseDraft {
  content: Json;
  editedAt: Timestamp;
  editedBy: string;
  panelId: string;
  readyAt: Timestamp | null;
  recommendationId: string;
  rev: Generated<number>;
}

export interface ResponseMilestone {
  doneOn: string | null;
  dueOn: string;
  firstDueOn: string;
  id: string;
  madeAt: Timestamp;
  madeBy: string;
  panelId: string;
  recommendationId: string;
  what: Json;
}

export interface ResponseQuestion {
  answer: Json | null;
  answeredAt: Timestamp | null;
  answeredBy: string | null;
  answeredName: string | null;
  askedAt: Timestamp;
  asks: string;
  dueOn: string | null;
  email: Generated<string>;
  id: string;
  judgedAt: Timestamp | null;
  judgedBy: string | null;
  lang: string;
  name: Generated<string>;
  panelId: string;
  recommendationId: string;
  refusedBecause: string | null;
  state: Generated<ResponseQuestionState>;
}

export interface ResponseStatus {
  documents: Generated<string[]>;
  id: string;
  panelId: string;
  partnerId: string;
  progress: ResponseProgress;
  promiseId: string | null;
  recommendationId: string;
  reportedAt: Timestamp;
  reportedBy: string;
  reportedName: string;
  says: Json;
}

export interface SeatsCall {
  calledAt: Timestamp;
  calledBy: string;
  countsFrom: Timestamp | null;
  day: string;
  id: string;
  outcome: SeatsCallOutcome;
  panelId: string;
  seatId: string;
}

export interface SeatsException {
  firstAt: Timestamp;
  firstName: string;
  firstParty: string;
  firstPerson: string;
  panelId: string;
  reason: Json;
  secondAt: Timestamp | null;
  secondName: string | null;
  secondParty: string | null;
  secondPerson: string | null;
}

export interface SeatsMove {
  fromState: SeatsSeatState | null;
  id: string;
  movedAt: Timestamp;
  panelId: string;
  seatGroup: SeatsSeatGroup;
  seatId: string;
  toState: SeatsSeatState;
  why: string;
}

export interface SeatsReleased {
  at: Timestamp;
  citizens: Json;
  id: string;
  moment: SeatsMoment;
  panelId: string;
  partner: Json;
}

export interface SeatsReserve {
  applicantId: string;
  panelId: string;
  place: number;
  seatId: string | null;
  state: Generated<SeatsReserveState>;
}

export interface SeatsRoster {
  madeAt: Timestamp;
  panelId: string;
}

export interface SeatsSeat {
  applicantId: string | null;
  confirmedAt: Timestamp | null;
  drawnAt: Timestamp;
  email: string | null;
  endedAt: Timestamp | null;
  function: string | null;
  id: string;
  lang: Generated<string>;
  listenOrder: number | null;
  mandate: string | null;
  name: string;
  number: number;
  panelId: string;
  partnerId: string | null;
  personId: string | null;
  phone: string | null;
  reason: string | null;
  seatGroup: SeatsSeatGroup;
  state: SeatsSeatState;
  substituteOf: string | null;
  tokenHash: Buffer | null;
}

export interface SeatsSeating {
  citizens: number;
  id: string;
  offTarget: number;
  openedAt: Timestamp;
  panelId: string;
  partner: number;
}

export interface SigningAuthority {
  acceptedAt: Timestamp | null;
  acceptedBy: string | null;
  datedOn: string;
  endedAt: Timestamp | null;
  fileId: string | null;
  id: string;
  panelId: string;
  party: string;
  personId: string;
  secondContact: string;
  shownBy: string;
  suppliedAt: Timestamp;
  suppliedBy: string;
  task: string;
}

export interface SigningOffer {
  address: string;
  codeHash: Buffer | null;
  codeUntil: Timestamp | null;
  id: string;
  offeredAt: Timestamp;
  panelId: string;
  party: string;
  personId: string;
  tokenHash: Buffer;
  tries: Generated<number>;
  versionId: string;
  voidAt: Timestamp | null;
  voidWhy: string | null;
}

export interface SigningSignature {
  condition: string | null;
  conditionMetAt: Timestamp | null;
  conditionOn: string | null;
  conditionShownBy: string | null;
  confirmedAt: Timestamp | null;
  confirmedBy: string | null;
  fileId: string | null;
  fingerprint: string;
  id: string;
  name: string;
  panelId: string;
  party: string;
  personId: string;
  signedAt: Timestamp;
  task: string;
  uploadedBy: string | null;
  uploadedParty: string | null;
  versionId: string;
  way: SigningWay;
}

export interface TrajectoryMeeting {
  day: string;
  ends: string;
  facilities: Generated<Json>;
  firstDay: string;
  id: string;
  kind: TrajectoryMeetingKind;
  madeAt: Timestamp;
  number: number;
  panelId: string;
  place: Json;
  starts: string;
  state: Generated<TrajectoryMeetingState>;
  title: Json;
}

export interface TrajectoryPlan {
  madeAt: Timestamp;
  panelId: string;
}

export interface Tables {
  "accounts.challenge": AccountsChallenge;
  "accounts.invitation": AccountsInvitation;
  "accounts.newEmail": AccountsNewEmail;
  "accounts.officeHeld": AccountsOfficeHeld;
  "accounts.organisation": AccountsOrganisation;
  "accounts.passkey": AccountsPasskey;
  "accounts.person": AccountsPerson;
  "accounts.session": AccountsSession;
  "accounts.signIn": AccountsSignIn;
  "agreement.adjustment": AgreementAdjustment;
  "agreement.clause": AgreementClause;
  "agreement.comment": AgreementComment;
  "agreement.dossier": AgreementDossier;
  "agreement.evidence": AgreementEvidence;
  "agreement.finding": AgreementFinding;
  "agreement.promise": AgreementPromise;
  "agreement.version": AgreementVersion;
  "fees.book": FeesBook;
  "fees.cap": FeesCap;
  "fees.entry": FeesEntry;
  "ideas.board": IdeasBoard;
  "ideas.round": IdeasRound;
  "ideas.statement": IdeasStatement;
  "ideas.vote": IdeasVote;
  "ideas.voter": IdeasVoter;
  "intake.request": IntakeRequest;
  "kit.attempt": KitAttempt;
  "kit.auditBlock": KitAuditBlock;
  "kit.auditLine": KitAuditLine;
  "kit.auditPayload": KitAuditPayload;
  "kit.auditSealed": KitAuditSealed;
  "kit.erasure": KitErasure;
  "kit.file": KitFile;
  "kit.mark": KitMark;
  "kit.once": KitOnce;
  "kit.outbox": KitOutbox;
  "library.document": LibraryDocument;
  "meetings.agenda": MeetingsAgenda;
  "meetings.attendance": MeetingsAttendance;
  "meetings.card": MeetingsCard;
  "meetings.enough": MeetingsEnough;
  "meetings.item": MeetingsItem;
  "meetings.roundTable": MeetingsRoundTable;
  "meetings.tableSeat": MeetingsTableSeat;
  "oversight.closing": OversightClosing;
  "oversight.contactLog": OversightContactLog;
  "oversight.exception": OversightException;
  "oversight.finding": OversightFinding;
  "oversight.reminded": OversightReminded;
  "oversight.verdict": OversightVerdict;
  "panel.body": PanelBody;
  "panel.origin": PanelOrigin;
  "panel.panel": PanelPanel;
  "panel.partner": PanelPartner;
  "panel.post": PanelPost;
  "proposals.advice": ProposalsAdvice;
  "proposals.poll": ProposalsPoll;
  "proposals.pollItem": ProposalsPollItem;
  "proposals.pollResult": ProposalsPollResult;
  "proposals.proposal": ProposalsProposal;
  "proposals.score": ProposalsScore;
  "proposals.slip": ProposalsSlip;
  "proposals.slipBox": ProposalsSlipBox;
  "proposals.slipPrint": ProposalsSlipPrint;
  "proposals.tellerWord": ProposalsTellerWord;
  "proposals.version": ProposalsVersion;
  "recruitment.answer": RecruitmentAnswer;
  "recruitment.applicant": RecruitmentApplicant;
  "recruitment.batch": RecruitmentBatch;
  "recruitment.category": RecruitmentCategory;
  "recruitment.code": RecruitmentCode;
  "recruitment.draw": RecruitmentDraw;
  "recruitment.drawResult": RecruitmentDrawResult;
  "recruitment.drawSeed": RecruitmentDrawSeed;
  "recruitment.drawSignature": RecruitmentDrawSignature;
  "recruitment.leaf": RecruitmentLeaf;
  "recruitment.leafRow": RecruitmentLeafRow;
  "recruitment.recruitment": RecruitmentRecruitment;
  "recruitment.released": RecruitmentReleased;
  "recruitment.rules": RecruitmentRules;
  "recruitment.rulesSignature": RecruitmentRulesSignature;
  "recruitment.stratum": RecruitmentStratum;
  "reports.objection": ReportsObjection;
  "reports.report": ReportsReport;
  "reports.shelf": ReportsShelf;
  "reports.version": ReportsVersion;
  "response.addressee": ResponseAddressee;
  "response.answer": ResponseAnswer;
  "response.begun": ResponseBegun;
  "response.desk": ResponseDesk;
  "response.document": ResponseDocument;
  "response.draft": ResponseDraft;
  "response.milestone": ResponseMilestone;
  "response.question": ResponseQuestion;
  "response.status": ResponseStatus;
  "seats.call": SeatsCall;
  "seats.exception": SeatsException;
  "seats.move": SeatsMove;
  "seats.released": SeatsReleased;
  "seats.reserve": SeatsReserve;
  "seats.roster": SeatsRoster;
  "seats.seat": SeatsSeat;
  "seats.seating": SeatsSeating;
  "signing.authority": SigningAuthority;
  "signing.offer": SigningOffer;
  "signing.signature": SigningSignature;
  "trajectory.meeting": TrajectoryMeeting;
  "trajectory.plan": TrajectoryPlan;
}
