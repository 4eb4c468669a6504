import type { Role } from './types.ts'

/** Who may do what in one panel. What is not here, nobody may. */
export const permissions = {
  'panel.view': ['process-lead', 'director', 'desk', 'finance', 'communication', 'privacy', 'lead-moderator'],
  'panel.partner': ['process-lead'],
  'panel.post': ['process-lead'],
  'agreement.read': ['process-lead', 'director', 'communication', 'signatory', 'contact', 'deputy'],
  'agreement.edit': ['process-lead', 'contact', 'deputy'],
  'agreement.fix': ['process-lead'],
  'agreement.comment': ['process-lead', 'director', 'signatory', 'contact', 'deputy'],
  'agreement.evidence': ['process-lead', 'contact', 'deputy', 'signatory'],
  'agreement.accept': ['director', 'contact', 'signatory', 'process-lead'],
  'agreement.find': ['director'],
  'agreement.offer': ['process-lead'],
  'agreement.sign': ['director', 'signatory'],
  'agreement.publish': ['process-lead'],
  'agreement.adjust': ['process-lead'],

  'library.write': ['process-lead', 'communication', 'expert'],
  'trajectory.plan': ['process-lead'],
  'meetings.lead': ['lead-moderator', 'process-lead'],
  'meetings.attend': ['lead-moderator', 'desk', 'process-lead'],
  'reports.write': ['communication', 'note-taker', 'process-lead'],
  'reports.publish': ['communication'],

  'ideas.plan': ['process-lead', 'communication'],
  'ideas.moderate': ['communication', 'process-lead'],

  'fees.view': ['finance', 'process-lead'],
  'proposals.write': ['process-lead', 'lead-moderator', 'note-taker'],
  'proposals.freeze': ['lead-moderator', 'process-lead'],
  'proposals.poll': ['lead-moderator'],
  'proposals.count': ['teller'],
  'proposals.advice': ['process-lead'],
  'proposals.hand-over': ['process-lead'],
  'recruitment.plan': ['process-lead'],
  'recruitment.letters': ['process-lead'],
  'recruitment.open': ['process-lead'],
  'recruitment.desk': ['desk', 'process-lead'],
  'response.read': ['contact', 'deputy', 'signatory'],
  'response.draft': ['contact', 'deputy'],
  'response.send': ['signatory'],
  'response.follow': ['contact', 'deputy'],
  'response.address': ['process-lead', 'contact', 'deputy'],
  'response.staff': ['process-lead', 'communication'],
  'oversight.read': ['process-lead', 'communication', 'director'],
  'oversight.lead': ['process-lead'],
  'oversight.find': ['director'],
} as const satisfies Record<string, readonly Role[]>

export type Verb = keyof typeof permissions
