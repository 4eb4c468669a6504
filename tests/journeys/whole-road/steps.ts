/** The road, step by step: each begins where the one before ended. */
import { agreementChecked, agreementSigned, agreementWritten, authorityShown } from './agreeing.ts'
import { directorConfirms, firstStart, partnersAndPeople } from './founding.ts'
import { deskEnters, othersRegister, registrationOpens, twoRegister } from './recruiting.ts'
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
]
