import type { Room } from '../kit/web/room.ts'
import { addPasskey } from './factors/pages/add-passkey.tsx'
import { factors } from './factors/pages/factors.tsx'
import { givePasskey } from './factors/pages/give-passkey.tsx'
import { passkeyAsked } from './factors/pages/passkey-asked.tsx'
import { passkeyOffered } from './factors/pages/passkey-offered.tsx'
import { removeApp } from './factors/pages/remove-app.tsx'
import { removePasskey } from './factors/pages/remove-passkey.tsx'
import { jobs } from './jobs.ts'
import { confirmEmail } from './pages/confirm-email.tsx'
import { firstStart } from './pages/first-start.tsx'
import { me } from './pages/me.tsx'
import { newEmail } from './pages/new-email.tsx'
import { organisation } from './pages/organisation.tsx'
import { add } from './people/pages/add.tsx'
import { endOffice } from './people/pages/end-office.tsx'
import { grantOffice } from './people/pages/grant-office.tsx'
import { people } from './people/pages/people.tsx'
import { person } from './people/pages/person.tsx'
import { resetFactor } from './people/pages/reset-factor.tsx'
import { privacy } from './privacy.ts'
import { officesHeld } from './queries.ts'
import { signInCode } from './sign-in/pages/code.tsx'
import { signInLink } from './sign-in/pages/link.tsx'
import { secondFactor } from './sign-in/pages/second-factor.tsx'
import { setUpFactor } from './sign-in/pages/set-up-factor.tsx'
import { signIn } from './sign-in/pages/sign-in.tsx'
import { signOut } from './sign-in/pages/sign-out.tsx'

/** Pages with a fixed word stand before those with a name in the same place. */
const signingIn = [
  ...[signIn, signInCode, secondFactor, setUpFactor, givePasskey, passkeyAsked],
  ...[signInLink, signOut],
]
const ownFactors = [factors, addPasskey, passkeyOffered, removePasskey, removeApp]
const own = [me, ...ownFactors, newEmail, confirmEmail, firstStart]
const administration = [organisation, people, add, person, grantOffice, endOffice, resetFactor]

export const accounts = {
  name: 'accounts',
  pages: [...signingIn, ...own, ...administration],
  jobs,
  unwritten: ['accounts.session', 'accounts.challenge'],
  asksFactor: async (work, person) => (await officesHeld(work, person)).length > 0,
  privacy,
} satisfies Room
