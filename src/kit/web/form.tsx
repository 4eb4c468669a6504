import type { PropsWithChildren } from 'hono/jsx'
import { FormBlock, type FormBlockProps } from '../ui/components/form-block.tsx'
import { useSite } from './context.tsx'

/**
 * A form of the house. Behind a session it carries the token and a key that makes it count once;
 * on a cached page it carries neither (there the act itself is idempotent).
 */
export function Form({ children, hidden, ...props }: PropsWithChildren<FormBlockProps>) {
  const { token, once } = useSite()
  const carried = { ...(token ? { _token: token } : {}), ...(token && once ? { _once: once } : {}), ...hidden }
  return (
    <FormBlock {...props} hidden={carried}>
      {children}
    </FormBlock>
  )
}
