import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { qrMatrix } from './qr.ts'
import { readPdf } from './read.ts'
import { openPress, PdfFailure, type Print } from './render.ts'

const limits = { jobTime: 60_000, memory: 1e9, idle: 60_000 }
const press = openPress(limits)
after(() => press.close())

const note =
  '#import "base.typ": *\n#let d = json("data.json")\n#show: sheet.with(title: d.title, about: d.about)\n= #d.title\n#prose(d.words)'
const words = (text: string) => ({ title: 'Brief', about: 'Versie 1', words: text })
const trouble =
  (expected: string, said = /./) =>
  (error: unknown) =>
    error instanceof PdfFailure && error.trouble === expected && said.test(error.detail)
const flat = (text: string) => text.replace(/\s+/g, ' ')
const slow = `${note}\n#let n = 0\n#for a in range(30000) { for b in range(30000) { n += a } }\n#n`
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('words and names of nl and en are in the text, tagged, with title, language and embedded fonts', async () => {
  const names = 'Şahin Yıldız, Łukasz Żółć, Zoë van ’t Hoff, Nguyễn Đặng, Ștefan Řezníček, Иван Ωmega'
  for (const [lang, locale, van] of [
    ['nl', 'nl-NL', 'van'],
    ['en', 'en-GB', 'of'],
  ] as const) {
    const read = readPdf(await press.render({ template: note, data: words(names), lang }))
    assert.match(flat(read.text), new RegExp(names))
    assert.match(read.text, new RegExp(`Versie 1 (bladzijde|page) 1 ${van} 1`))
    assert.deepEqual(
      [read.tagged, read.lang, read.title, read.pages, read.standard, read.altMissing],
      [true, locale, 'Brief', 1, 'ua-1', 0],
    )
    assert.ok(read.fonts.length >= 2 && read.fonts.every(({ embedded }) => embedded))
  }
})

test('words that look like code print as they stand (abuse case 23)', async () => {
  const names = [
    '#read("/etc/passwd")',
    '*vet* _schuin_ = kop',
    '$ x^2 $ \\ #panic("x")',
    '=HYPERLINK("http://a")',
    '<script>@preview</script>',
  ]
  const data = { ...words(names.join('\n\n')), title: '#read("data.json")' }
  const { text, title } = readPdf(await press.render({ template: note, data, lang: 'nl' }))
  for (const name of names) assert.ok(flat(text).includes(name), name)
  assert.equal(title, '#read("data.json")')
  const lines = readPdf(
    await press.render({ template: note, data: words('Jan\r\nBcc: iedereen\u202etxt\u0000'), lang: 'nl' }),
  ).text
  assert.match(lines, /Jan\nBcc: iedereentxt/)
})

test('a template reaches nothing outside its folder', async () => {
  for (const path of ['/etc/passwd', '../../../etc/passwd', '../1/data.json', '/../2/data.json'])
    await assert.rejects(
      press.render({ template: `${note}\n#read("${path}")`, data: words('x'), lang: 'nl' }),
      trouble('template', /not found|denied/),
    )
  for (const source of ['#eval(d.words)', '#import "@preview/cetz:0.3.0"', '#let run = eval\n#run(d.words)'])
    await assert.rejects(
      press.render({ template: `${note}\n${source}`, data: words('x'), lang: 'nl' }),
      trouble('template', /eval or packages/),
    )
})

test('a warning is an error, and so is a font that is not ours', async () => {
  for (const [source, said] of [
    ['#text(font: "Atkinson Hyperlegibel")[x]', /unknown font/],
    ['#text(font: "Libertinus Serif")[x]', /font/],
    ['#nothing', /main.typ:6: unknown variable/],
  ] as const)
    await assert.rejects(
      press.render({ template: `${note}\n${source}`, data: words('x'), lang: 'nl' }),
      trouble('template', said),
    )
  await assert.rejects(press.render({ template: 'zonder titel', data: null, lang: 'nl' }), trouble('template', /title/))
  await assert.rejects(
    press.render({
      template: `${note}\n#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>"), format: "svg")`,
      data: words('x'),
      lang: 'nl',
    }),
    trouble('template', /alt/),
  )
})

test('signs no font has: shown as such in a letter, refused in what is signed', async () => {
  const data = words('Jan 漢字 🎉 de Vries')
  const { text } = readPdf(await press.render({ template: note, data, lang: 'nl' }))
  assert.match(text, /Jan \[\?\] \[\?\] de Vries/)
  const kept: Print = { template: note, data, lang: 'nl', standard: 'a-2a', at: new Date('2026-11-24T12:00:00Z') }
  await assert.rejects(press.render(kept), trouble('signs', /漢 字 🎉/))
  const read = readPdf(await press.render({ ...kept, data: words('Jan de Vries') }))
  assert.deepEqual([read.standard, read.tagged, read.lang], ['a-2a ua-1', true, 'nl-NL'])
})

test('a killed worker fails its own job only', async () => {
  const own = openPress(limits)
  const good = { template: note, data: words('daarna'), lang: 'nl' } as const
  await own.render(good)
  const first = own.worker
  const lost = assert.rejects(own.render({ ...good, template: slow }), trouble('worker', /SIGKILL/))
  const waiting = own.render(good)
  await pause(200)
  assert.equal(own.worker, first)
  process.kill(first ?? 0, 'SIGKILL')
  await lost
  assert.match(readPdf(await waiting).text, /daarna/)
  assert.notEqual(own.worker, first)
  await own.close()
  assert.equal(own.worker, undefined)
})

test('a job past its time is ended, and a worker that grew is replaced', async () => {
  const hurried = openPress({ ...limits, jobTime: 2_000 })
  const good = { template: note, data: words('klaar'), lang: 'nl' } as const
  await assert.rejects(hurried.render({ ...good, template: slow }), trouble('time'))
  assert.match(readPdf(await hurried.render(good)).text, /klaar/)
  await hurried.close()
  const small = openPress({ ...limits, memory: 1 })
  await small.render(good)
  assert.equal(small.worker, undefined)
  assert.match(readPdf(await small.render(good)).text, /klaar/)
})

const invitation = `#import "base.typ": *
#let d = json("data.json")
#show: letters.with(title: "Uitnodiging")
#for one in d {
  letter(from: ("Burgerpanel", "Gemeente"), return-to: "Postbus 0, 3500 AA Voorbeeldstad", to: one.to, dated: "Voorbeeldstad", foot: [Wil je niet meedoen?])[
    = Je bent geloot
    #facts(("Wat", "Een advies"), ("Waar", "Buurthuis"))
    #ask(beside: qr(one.qr))[
      == Meld je aan
      #code(one.code)
    ]
  ]
}`
const addressed = (n: number, to: string[]) => ({
  to,
  code: `K7MRT-4QX${n}`,
  qr: qrMatrix(`https://kring.example/mee?c=K7MRT-4QX${n}`),
})

test('fifty letters in one document, each with its own address, code and picture', async () => {
  const data = Array.from({ length: 50 }, (_, n) =>
    addressed(n, [`Bewoner ${n} Şahin`, `Straat ${n}`, '3500 AA  VOORBEELDSTAD']),
  )
  const read = readPdf(await press.render({ template: invitation, data, lang: 'nl' }))
  assert.equal(read.pages, 50)
  for (let n = 0; n < 50; n++)
    assert.match(read.text, new RegExp(`Bewoner ${n} Şahin\nStraat ${n}\n[\\s\\S]*K7MRT-4QX${n}\n`))
  assert.deepEqual(
    ['H1', 'H2', 'Figure'].map((role) => read.tags.filter((tag) => tag === role).length),
    [50, 50, 50],
  )
  assert.deepEqual([read.altMissing, read.tagged], [0, true])
})

test('an address that does not fit the window is an error, a long one is set smaller', async () => {
  const lines = (count: number) => [
    addressed(
      1,
      Array.from({ length: count }, (_, n) => `Regel ${n}`),
    ),
  ]
  assert.match(readPdf(await press.render({ template: invitation, data: lines(6), lang: 'nl' })).text, /Regel 5\n/)
  await assert.rejects(
    press.render({ template: invitation, data: lines(12), lang: 'nl' }),
    trouble('template', /too long for the window/),
  )
})
