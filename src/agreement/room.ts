import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { check } from './check/pages/check.tsx'
import { file } from './check/pages/file.tsx'
import { finding } from './check/pages/finding.tsx'
import { judge } from './check/pages/judge.tsx'
import { point } from './check/pages/point.tsx'
import { supply } from './check/pages/supply.tsx'
import { privacy } from './privacy.ts'
import { publicAgreement } from './public/pages/agreement.tsx'
import { compare } from './public/pages/compare.tsx'
import { publicPdf } from './public/pages/pdf.tsx'
import { moved, sealed } from './publishing/jobs.ts'
import { adjust } from './publishing/pages/adjust.tsx'
import { publish } from './publishing/pages/publish.tsx'
import { acceptAuthority } from './signing/pages/accept-authority.tsx'
import { authority } from './signing/pages/authority.tsx'
import { code } from './signing/pages/code.tsx'
import { condition } from './signing/pages/condition.tsx'
import { confirmPaper } from './signing/pages/confirm-paper.tsx'
import { offer } from './signing/pages/offer.tsx'
import { own } from './signing/pages/own.tsx'
import { ownPdf } from './signing/pages/own-pdf.tsx'
import { paper } from './signing/pages/paper.tsx'
import { showAuthority } from './signing/pages/show-authority.tsx'
import { table } from './signing/pages/table.tsx'
import { withdraw } from './signing/pages/withdraw.tsx'
import { begin } from './text/pages/begin.tsx'
import { clause } from './text/pages/clause.tsx'
import { closeComment } from './text/pages/close-comment.tsx'
import { dossier } from './text/pages/dossier.tsx'
import { edit } from './text/pages/edit.tsx'
import { fix } from './text/pages/fix.tsx'
import { version } from './text/pages/version.tsx'
import { versionPdf } from './text/pages/version-pdf.tsx'

/** The constitution of a panel. Sub-rooms: `text`, `terms`, `check`, `signing`, `publishing`. */
export const agreement = {
  name: 'agreement',
  pages: [
    ...[dossier, begin, clause, edit, closeComment, fix, version, versionPdf],
    ...[check, point, supply, judge, file, finding],
    ...[table, authority, showAuthority, acceptAuthority, offer, withdraw, paper, confirmPaper, condition],
    ...[own, code, ownPdf, publish, adjust, publicAgreement, publicPdf, compare],
  ],
  jobs: [sealed, moved],
  menu: {
    staff: [{ at: at.dossier, words: ['Afspraak', 'Agreement'] }],
    partner: [{ at: at.dossier, words: ['Afspraak', 'Agreement'] }],
    public: [{ at: at.public, words: ['Afspraak', 'Agreement'] }],
  },
  constitutional: [
    {
      table: 'agreement.version',
      columns: [
        'id',
        'panelId',
        'number',
        'content',
        'fingerprint',
        'madeBy',
        'madeAt',
        'offeredAt',
        'publishedAt',
        'withdrawnAt',
      ],
    },
    {
      table: 'agreement.signature',
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
    {
      table: 'agreement.finding',
      columns: ['id', 'panelId', 'versionId', 'personId', 'name', 'substantial', 'why', 'madeAt'],
    },
  ],
  privacy,
} satisfies Room
