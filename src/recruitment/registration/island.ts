/** The QR code of a letter holds the code behind #, which no server sees: here it goes into the field. Without this one types it. */
const code = /^#([a-z0-9]{11})$/i.exec(location.hash)?.[1]
const field = document.getElementById('veld-code')
if (code && field instanceof HTMLInputElement && field.value === '') {
  field.value = code.match(/.{1,4}/g)?.join(' ') ?? code
  history.replaceState(null, '', location.pathname + location.search)
}
