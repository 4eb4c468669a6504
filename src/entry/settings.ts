import { join, resolve } from 'node:path'

/**
 * Three ways to start (quality.md, Start): *example* when nothing is set; *own* with PUBLIC_URL and the embedded database;
 * *scaled* with PUBLIC_URL and DATABASE_URL. PUBLIC_URL is what makes it production.
 */
export interface Settings {
  readonly mode: 'example' | 'own' | 'scaled'
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly logLevel: string
  /** Without a slash at the end. */
  readonly origin: string
  readonly https: boolean
  readonly databaseUrl?: string
  readonly smtpUrl?: string
  readonly mailFrom: string
  readonly secretsFile: string
  /** A PEM file with an X25519 public key that backups are closed with; without it that of the secrets file. */
  readonly backupKeyFile?: string
}

/** Reads the environment. Throws in words what is missing or does not fit together. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const mode = modeOf(env)
  const port = portOf(env.PORT)
  const host = env.HOST || '127.0.0.1'
  const dataDir = resolve(env.DATA_DIR || './data')
  const origin = env.PUBLIC_URL
    ? publicOrigin(env.PUBLIC_URL)
    : `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`
  if (mode === 'scaled' && !env.SECRETS_FILE)
    throw new Error('With DATABASE_URL, SECRETS_FILE is needed too: several processes share the same keys.')
  return {
    mode,
    port,
    host,
    dataDir,
    logLevel: env.LOG_LEVEL || 'info',
    origin,
    https: origin.startsWith('https:'),
    ...optional(env),
    mailFrom: env.MAIL_FROM || `panel@${new URL(origin).hostname}`,
    secretsFile: env.SECRETS_FILE || join(dataDir, 'secrets.json'),
  }
}

const optional = (env: Readonly<Record<string, string | undefined>>) => ({
  ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
  ...(env.SMTP_URL ? { smtpUrl: env.SMTP_URL } : {}),
  ...(env.BACKUP_PUBLIC_KEY ? { backupKeyFile: env.BACKUP_PUBLIC_KEY } : {}),
})

function modeOf(env: Readonly<Record<string, string | undefined>>): Settings['mode'] {
  if (env.PUBLIC_URL) return env.DATABASE_URL ? 'scaled' : 'own'
  if (env.DATABASE_URL || env.NODE_ENV === 'production')
    throw new Error(
      'PUBLIC_URL is needed: the address at which people will find the site, such as https://panels.example. Without it only the example starts.',
    )
  return 'example'
}

function portOf(text: string | undefined): number {
  const port = Number(text || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a number from 0 to 65535, not ${text}.`)
  return port
}

function publicOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const loopback = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) || url.pathname !== '/')
    throw new Error('PUBLIC_URL must be a whole address such as https://panels.example, without a path.')
  return url.origin
}
