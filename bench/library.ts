/** The built package, as those who install it load it. */
export const library: typeof import('../src/index.js') = await import(new URL('../dist/index.js', import.meta.url).href)
