/** Lets a device make or use a key: asks what to sign, puts the answer in the form, and sends it. */
export {}

for (const box of document.querySelectorAll<HTMLElement>('[data-passkey]')) offer(box)

function offer(box: HTMLElement): void {
  const form = box.querySelector('form')
  const can = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential
  const { party = '' } = box.dataset
  const here = location.hostname === party || location.hostname.endsWith(`.${party}`)
  if (!form || !can || !here) return
  show(box, '[data-passkey-can]', true)
  show(box, '[data-passkey-cannot]', false)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(box, form)
  })
}

async function send(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  const answer = form.elements.namedItem('answer')
  show(box, '[data-passkey-failed]', false)
  try {
    const key = await ask(box, form)
    if (!(answer instanceof HTMLInputElement) || !(key instanceof PublicKeyCredential)) throw new Error('no key')
    answer.value = JSON.stringify(key.toJSON())
    form.submit()
  } catch {
    show(box, '[data-passkey-failed]', true)
  }
}

/** The form's own token goes along; its key does not: what is asked may be asked again. */
async function ask(box: HTMLElement, form: HTMLFormElement): Promise<Credential | null> {
  const body = new FormData()
  body.set('_token', String(new FormData(form).get('_token') ?? ''))
  const asked = await fetch(box.dataset.ask ?? '', { method: 'POST', body })
  if (!asked.ok) throw new Error('not asked')
  const options = await asked.json()
  return box.dataset.passkey === 'add'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}

function show(box: HTMLElement, what: string, on: boolean): void {
  box.querySelector(what)?.toggleAttribute('hidden', !on)
}
