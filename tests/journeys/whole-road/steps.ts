/** The road, step by step: each begins where the one before ended. */
import { agreementChecked, agreementSigned, agreementWritten, authorityShown } from './agreeing.ts'
import { drawHeld, listFixed, registrationCloses, witnessSigns } from './drawing.ts'
import { directorConfirms, firstStart, partnersAndPeople } from './founding.ts'
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
]
