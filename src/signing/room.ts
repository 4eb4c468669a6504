import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { acceptAuthority } from './authority/pages/accept-authority.tsx'
import { authority } from './authority/pages/authority.tsx'
import { showAuthority } from './authority/pages/show-authority.tsx'
import { moved, sealed } from './jobs.ts'
import { code } from './pages/code.tsx'
import { condition } from './pages/condition.tsx'
import { confirmPaper } from './pages/confirm-paper.tsx'
import { dossier } from './pages/dossier.tsx'
import { offer } from './pages/offer.tsx'
import { own } from './pages/own.tsx'
import { ownPdf } from './pages/own-pdf.tsx'
import { paper } from './pages/paper.tsx'
import { table } from './pages/table.tsx'
import { versionPdf } from './pages/version-pdf.tsx'
import { withdraw } from './pages/withdraw.tsx'
import { privacy } from './privacy.ts'
import { publicAgreement } from './public/pages/agreement.tsx'
import { publicPdf } from './public/pages/pdf.tsx'
import { publish } from './publishing/pages/publish.tsx'

/** Who signs the agreement, and the day it becomes public. Sub-rooms: `authority`, `publishing`, `public`. */
export const signing = {
  name: 'signing',
  pages: [
    ...[dossier, versionPdf, table, offer, withdraw, paper, confirmPaper, condition],
    ...[authority, showAuthority, acceptAuthority],
    ...[own, code, ownPdf, publish, publicAgreement, publicPdf],
  ],
  jobs: [sealed, moved],
  menu: {
    staff: [{ at: at.dossier, words: ['Afspraak', 'Agreement'] }],
    partner: [{ at: at.dossier, words: ['Afspraak', 'Agreement'] }],
    public: [{ at: at.public, words: ['Afspraak', 'Agreement'] }],
  },
  constitutional: [
    {
      table: 'signing.signature',
      formerly: 'agreement.signature',
      columns: [
        'id',
        'panelId',
        'versionId',
        'party',
        'personId',
        'name',
        'way',
        'fingerprint',
        'signedAt',
        'confirmedBy',
        'confirmedAt',
        'condition',
        'conditionMetAt',
      ],
    },
  ],
  privacy,
} satisfies Room
