import type { Constitutional } from '../../kit/audit/verify.ts'
import { freeze } from './pages/freeze.tsx'
import { shown } from './pages/public.tsx'
import { record } from './pages/record.tsx'
import { staff } from './pages/staff.tsx'
import { witness } from './pages/witness.tsx'

export const drawPages = [staff, freeze, witness, shown, record]
/** What the draw stands on: rules, freeze, signature, throws and result never change. */
export const drawConstitutional: readonly Constitutional[] = [
  { table: 'recruitment.rules', columns: ['id', 'panelId', 'version', 'body', 'hash', 'fixedAt', 'fixedBy'] },
  {
    table: 'recruitment.draw',
    columns: [...['id', 'panelId', 'rulesVersion', 'rulesHash', 'root', 'pool', 'counts'], ...['frozenBy', 'frozenAt']],
  },
  {
    table: 'recruitment.draw_signature',
    columns: ['id', 'panelId', 'rulesHash', 'root', 'pool', 'published', 'personId', 'name', 'signedAt'],
  },
  { table: 'recruitment.draw_seed', columns: ['id', 'panelId', 'throws', 'seed', 'personId', 'enteredAt'] },
  { table: 'recruitment.draw_result', columns: ['id', 'panelId', 'body', 'hash', 'drawnBy', 'drawnAt'] },
]
