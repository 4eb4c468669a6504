import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { type FreshDatabase, freshDatabase } from '../../../tests/world/cluster.ts'
import { otherProcess } from '../../../tests/world/other-process.ts'
import { connect, writing } from '../db/database.ts'
import { sha256 } from '../work/canonical.ts'
import { backUp } from './backup.ts'
import { keyFrom } from './envelope.ts'
import { lookThrough, putBack } from './restore.ts'
import { mustFit, NoRoom } from './space.ts'

const key = keyFrom(randomBytes(32))

async function folder(t: TestContext): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'kring-backup-'))
  afterwards(t, () => rm(dir, { recursive: true, force: true }))
  return dir
}
async function database(t: TestContext): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  afterwards(t, fresh.drop)
  return fresh
}
async function ask({ owner }: FreshDatabase, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client(owner)
  await client.connect()
  try {
    const answer = await client.query(text)
    return (Array.isArray(answer) ? answer.at(-1) : answer).rows
  } finally {
    await client.end()
  }
}

/** A table with one of everything that is easily lost on the way. */
const odd = `
  create schema odd;
  create type odd.mood as enum ('calm', 'very, "calm"');
  create table odd.thing (
    n bigint generated always as identity primary key, t text, b bytea, j jsonb, at timestamptz, d date, nu numeric,
    f float8, m odd.mood[], u uuid, parent bigint references odd.thing, twice bigint generated always as (n * 2) stored
  );
  create function odd.no() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
  create table odd.sealed (id uuid primary key, of bigint not null references odd.thing)`
const oddRows = `
  insert into odd.thing (t, b, j, at, d, nu, f, m, u, parent) values
    (E'a\\n"b"\\\\ , {c} \\u00e9 \\U0001F600', '\\x00ff0a5c', '{"a": [1, null, "x\\ny"], "z": 1.50}', '2026-03-29 01:59:59.123456+01', 'infinity',
      123456789012345678.000000001, 0.1, array['calm', 'very, "calm"']::odd.mood[], gen_random_uuid(), 2),
    ('', '', 'null', '-infinity', '0044-03-15 BC', 'NaN', '-0', '{}', null, 1),
    (null, null, null, null, null, 4, 'infinity', '{null}', null, null);
  insert into odd.sealed select gen_random_uuid(), n from odd.thing;
  create trigger stays before insert or update on odd.sealed for each row execute function odd.no()`

const rowsIn = (of: FreshDatabase, table: string) =>
  ask(of, `set timezone = 'Asia/Tokyo'; select t::text as row from ${table} t order by 1`)

test('every row comes back as it was, whatever its types, references and triggers', async (t) => {
  const [from, to, dir] = [await database(t), await database(t), await folder(t)]
  for (const one of [from, to]) await ask(one, odd)
  await ask(from, oddRows)
  await ask(from, `insert into kit.mark select 'k' || n, 'null', now() from generate_series(1, 1234) n`)
  await ask(to, 'create trigger stays before insert or update on odd.sealed for each row execute function odd.no()')
  const file = join(dir, 'backup')
  const made = await backUp({ owner: from.owner, dataDir: dir, to: file, key, example: null })
  assert.ok(made.rows >= 3 + 3 + 1234)
  assert.equal((await stat(file)).mode & 0o777, 0o600)
  const db = connect(to.owner)
  afterwards(t, () => db.destroy())
  await writing(db, (on) => putBack(on, { from: file, key, dataDir: dir }))
  for (const table of ['odd.thing', 'odd.sealed', 'kit.mark'])
    assert.deepEqual(await rowsIn(to, table), await rowsIn(from, table), table)
  const [added] = await ask(to, 'insert into odd.thing (nu) values (1) returning n::text, twice::text')
  assert.deepEqual(added, { n: '4', twice: '8' }, 'the next number follows on')
  await assert.rejects(ask(to, 'insert into odd.sealed select gen_random_uuid(), 1'), /no/, 'triggers stand again')
  await assert.rejects(ask(to, 'update odd.thing set parent = 99'), /foreign key/, 'references are held again')
})

test('nothing of the content is readable in the file; another key, one changed byte or half a file do not open', async (t) => {
  const [from, dir] = [await database(t), await folder(t)]
  await ask(from, `insert into kit.mark values ('anna@voorbeeld.example', 'null', now())`)
  const file = join(dir, 'backup')
  await backUp({ owner: from.owner, dataDir: dir, to: file, key: createPublicKey(key), example: null })
  const bytes = await readFile(file)
  assert.equal(bytes.includes('anna@'), false)
  assert.equal((await lookThrough(file, key)).about, 'kring')
  await assert.rejects(lookThrough(file, keyFrom(randomBytes(32))), /closed with key [0-9a-f]{16}.*secrets file/s)
  await assert.rejects(lookThrough(file, generateKeyPairSync('x25519').privateKey), /closed with key/)
  for (const at of [30, Math.floor(bytes.length / 2), bytes.length - 20, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    await writeFile(join(dir, 'changed'), changed)
    await assert.rejects(lookThrough(join(dir, 'changed'), key), /damaged|no backup/, `byte ${at}`)
  }
  await writeFile(join(dir, 'half'), bytes)
  for (const size of [bytes.length - 1, Math.floor(bytes.length / 2), 20, 0]) {
    await truncate(join(dir, 'half'), size)
    await assert.rejects(lookThrough(join(dir, 'half'), key), /damaged|no backup/, `${size} bytes`)
  }
  await assert.rejects(lookThrough(join(dir, 'nowhere'), key), /no backup at/)
})

test('files come along; one that the folder does not hold is named', async (t) => {
  const [from, to, dir] = [await database(t), await database(t), await folder(t)]
  const content = randomBytes(200_000)
  const hex = sha256(content).toString('hex')
  const path = join('files', hex.slice(0, 2), hex)
  await mkdir(dirname(join(dir, path)), { recursive: true })
  await writeFile(join(dir, path), content)
  await writeFile(join(dir, 'seal.json'), '{"seal": true}')
  await writeFile(join(dir, 'secrets.json'), '{"root": "of all"}')
  await ask(
    from,
    `insert into kit.file select gen_random_uuid(), '\\x${hex}', 200000, 'a/b', n, now() from unnest(array['one', 'two']) n`,
  )
  await ask(from, `insert into kit.file values (gen_random_uuid(), '\\xabcd', 3, 'a/b', 'gone', now())`)
  const file = join(dir, 'backup')
  const made = await backUp({ owner: from.owner, dataDir: dir, to: file, key, example: null })
  assert.deepEqual([made.files, made.missing], [2, ['files/ab/abcd']])
  const elsewhere = await folder(t)
  const db = connect(to.owner)
  afterwards(t, () => db.destroy())
  await writing(db, (on) => putBack(on, { from: file, key, dataDir: elsewhere }))
  assert.deepEqual(await readFile(join(elsewhere, path)), content)
  assert.equal(await readFile(join(elsewhere, 'seal.json'), 'utf8'), '{"seal": true}')
  await assert.rejects(readFile(join(elsewhere, 'secrets.json')), /ENOENT/)
})

test('a disk that is too full is refused in words, before anything is written', async (t) => {
  assert.throws(
    () => mustFit({ needed: 5e9, free: 5.1e9, folder: '/backup' }),
    (error) =>
      error instanceof NoRoom && /5200 MB is needed, 5100 MB is free\. Nothing was written/.test(error.message),
  )
  mustFit({ needed: 5e9, free: 5.2e9, folder: '/backup' })
  const [from, dir] = [await database(t), await folder(t)]
  await ask(
    from,
    `insert into kit.file values (gen_random_uuid(), '\\xabcd', ${Number.MAX_SAFE_INTEGER}, 'a/b', 'huge', now())`,
  )
  const file = join(dir, 'backup')
  await assert.rejects(backUp({ owner: from.owner, dataDir: dir, to: file, key, example: null }), NoRoom)
  await assert.rejects(stat(`${file}.new`), /ENOENT/)
})

test('killed halfway there is no file of that name, and the next backup is whole', async (t) => {
  const [from, dir] = [await database(t), await folder(t)]
  await chmod(dir, 0o755)
  await ask(
    from,
    `insert into kit.mark select 'k' || n, to_jsonb(repeat(md5(n::text), 200)), now() from generate_series(1, 8000) n`,
  )
  const file = join(dir, 'backup')
  const owner = JSON.stringify(from.owner)
  const child = otherProcess(
    dir,
    `const { backUp } = await import('${new URL('../../src/kit/backup/backup.ts', new URL(`file://${process.cwd()}/tests/world/`)).href}')
     const { keyFrom } = await import('${new URL('../../src/kit/backup/envelope.ts', new URL(`file://${process.cwd()}/tests/world/`)).href}')
     console.log('begins')
     await backUp({ owner: ${owner}, dataDir, to: ${JSON.stringify(file)}, key: keyFrom(Buffer.alloc(32, 7)), example: null })
     console.log('done')`,
  )
  await child.line()
  const size = () =>
    stat(`${file}.new`).then(
      ({ size: bytes }) => bytes,
      () => 0,
    )
  while ((await size()) < 100_000) await sleep(2)
  await child.kill()
  await assert.rejects(stat(file), /ENOENT/, 'half a backup has no name')
  assert.ok((await size()) > 0)
  const whole = await backUp({ owner: from.owner, dataDir: dir, to: file, key, example: null })
  assert.ok(whole.rows >= 8000)
  await lookThrough(file, key)
  await assert.rejects(stat(`${file}.new`), /ENOENT/)
})
