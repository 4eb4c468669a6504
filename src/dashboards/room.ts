import type { Room } from '../kit/web/room.ts'
import { overview } from './pages/overview.tsx'
import { panel } from './pages/panel.tsx'

export const dashboards = { name: 'dashboards', pages: [overview, panel] } satisfies Room
