// The YAML block at the top of a note: where it ends. What it says is read elsewhere.
import type { LineTable } from '../text/document';

/**
 * How many lines the front matter takes, its two fences included; 0 when the text has none.
 * @example frontMatterLines of '---\ntitle: KVM\n---\nKVM is …' is 3
 */
export function frontMatterLines(text: string, lines: LineTable): number {
	const lineText = (line: number) => text.slice(lines.start(line), lines.end(line)).trimEnd();
	if (lineText(0).replace(/^\uFEFF/, '') !== '---') {
		return 0;
	}
	for (let line = 1; line < lines.count; line++) {
		const fence = lineText(line);
		if (fence === '---' || fence === '...') {
			return line + 1;
		}
	}
	return 0;
}
