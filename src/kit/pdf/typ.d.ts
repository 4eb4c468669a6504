/** Templates and long texts of the house are bundled as strings (esbuild's text loader). */
declare module '*.typ' {
  const source: string
  export default source
}
declare module '*.md' {
  const source: string
  export default source
}
