/** The road, step by step: each begins where the one before ended. */
import { agreementChecked, agreementSigned, agreementWritten, authorityShown } from './agreeing.ts'
import {
  answerJudged,
  answerSent,
  bodyChosen,
  feesEarned,
  panelCloses,
  questionAnswered,
  workBegins,
  workDone,
} from './answering.ts'
import { adviceHandedOver, enoughKnown, pollHeld, proposalsWritten } from './deciding.ts'
import { drawHeld, listFixed, registrationCloses, witnessSigns } from './drawing.ts'
import { directorConfirms, firstStart, partnersAndPeople } from './founding.ts'
import { ideasAnswered, ideasCome, roundPlanned } from './listening.ts'
import {
  documentAdded,
  firstMeeting,
  reportChecked,
  secondMeeting,
  secondPostponed,
  thirdHeld,
  thirdMeeting,
} from './meeting.ts'
import { deskEnters, othersRegister, registrationOpens, twoRegister } from './recruiting.ts'
import { drawnAnswer, partnersNominate, reserveSteps } from './seating.ts'
import type { Walk } from './walk.ts'

export const steps: readonly (readonly [says: string, step: (walk: Walk) => Promise<void>])[] = [
  ['the first start: who organises, the administrator, a director, a panel with its process lead', firstStart],
  ['the process lead brings in two partners, their bodies and everybody with a role', partnersAndPeople],
  ['the director asks the organisations who speaks for them, and confirms it', directorConfirms],
  ['both sides write the agreement; the process lead fixes it', agreementWritten],
  ['the contact evidences what must be, the director judges and finds it substantial', agreementChecked],
  ['every party shows who may sign, and the version is offered', authorityShown],
  ['one partner signs with a code, the other on paper, the foundation with a code; it becomes public', agreementSigned],
  ['meetings, targets and rules are planned; registration opens; letters are printed', registrationOpens],
  ['one registers in Dutch and one in English, on a phone, with the code of a letter', twoRegister],
  ['the desk enters somebody who wrote on paper and somebody who called', deskEnters],
  ['more people register; a panel that meets all targets is possible', othersRegister],
  ['registration closes; the desk still enters a form that came in time', registrationCloses],
  ['the process lead fixes the list of registrations', listFixed],
  ['the witness opens her mail, sees what it says, and signs', witnessSigns],
  ['the witness throws her dice and draws; everybody can see how it went', drawHeld],
  ['who was drawn answers: by her own link, or by phone where she has no mail; one declines', drawnAnswer],
  ['a member stops, and a reserve takes the seat in the order of the draw', reserveSteps],
  ['both partners name their members, who say yes; the seats are filled two to one', partnersNominate],
  ['a document opens to members and to everybody on its day', documentAdded],
  ['the first meeting: agenda, tables, who is there, the screen in the hall; the figures come out', firstMeeting],
  ['the second meeting is postponed: members and everybody see the new day beside the first', secondPostponed],
  ['members check the report, one objects, it is settled and published', reportChecked],
  ['a round of ideas is planned', roundPlanned],
  ['somebody writes an idea without an account, others say what they think', ideasCome],
  ['members say whether they know enough, and the gate opens', enoughKnown],
  ['the second meeting on its new day', secondMeeting],
  ['what the panel did with the idea stands under it', ideasAnswered],
  ['proposals are written, changed and fixed; two tellers are named', proposalsWritten],
  ['the third meeting', thirdMeeting],
  ['a poll with slips, on phones and on paper, that two tellers count and close', pollHeld],
  ['the third meeting was held', thirdHeld],
  ['the panel adopts its advice in order, and hands it over', adviceHandedOver],
  ['the recommendation is addressed to a body', bodyChosen],
  ['the contact drafts the answer, the signatory sends it, everybody reads it', answerSent],
  ['somebody asks a question, it is let through and answered', questionAnswered],
  ['the foundation and the panel say in public what they think of the answer', answerJudged],
  ['the partner reports in time that work has begun, with a milestone', workBegins],
  ['what was promised is done; panel and foundation say so', workDone],
  ['members see what they earned, finance sees it for all', feesEarned],
  ['the panel closes; its page shows what was agreed and what was done', panelCloses],
]
