/** The bundler gives a Markdown file as its text. */
declare module '*.md' {
	const text: string;
	// eslint-disable-next-line no-restricted-syntax -- this is how the bundler's text loader exports
	export default text;
}
