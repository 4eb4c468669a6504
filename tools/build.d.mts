/** Builds dist/server and dist/assets when what goes in has changed; answers whether it built. */
export function buildIfNeeded(from?: string): Promise<boolean>
