import type { Register } from '../kit/privacy/register.ts'

/** Nothing here is about a person: when and where a panel meets is public. */
export const privacy: Register<'trajectory'> = {
  'trajectory.plan': { panelId: null, madeAt: null },
  'trajectory.meeting': {
    ...{ id: null, panelId: null, number: null, kind: null, title: null, state: null, day: null, starts: null },
    ...{ ends: null, place: null, facilities: null, firstDay: null, madeAt: null },
  },
}
