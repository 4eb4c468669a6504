/** The reader's language, once per page: the document sets it, every component with words of its own asks for it. */
import { createContext, useContext } from 'hono/jsx'
import type { Lang } from '../texts/texts.ts'

export const LangContext = createContext<Lang>('nl')

/** The language in which this page is read. */
export const useLang = (): Lang => useContext(LangContext)
