// Notes as people break them: half-typed markup, other line ends, lines out of order. The same seed, the same notes.

/** Draws numbers in `[0, below)`, the same ones for the same seed: a linear congruential generator (Numerical Recipes). */
export function draws(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 0x100000000) * below);
	};
}

const pieces = [
	...[
		'**',
		'*',
		'_',
		'`',
		'```\n',
		'~~~\n',
		'[',
		'](',
		')',
		'![',
		'<',
		'>',
		'<!--',
		'-->',
		'</b>',
		'&amp;',
		'&#x20;',
		'\\',
	],
	...[
		'# ',
		'- ',
		'1. ',
		'> ',
		': ',
		'    ',
		'\t',
		'---\n',
		'===\n',
		'|',
		'| --- |\n',
		'$',
		'$$',
		'*[',
		'[^1]: ',
		'{{',
		'}}',
	],
	...[
		'👩‍💻',
		'仮想化',
		'é',
		'e\u0301',
		'\u200b',
		'\ufeff',
		'\u00a0',
		'\r',
		'\r\n',
		'\n\n',
		'\u2028',
		'(VM)',
		' is a ',
		' — ',
	],
] as const;

type Change = (text: string, draw: (below: number) => number) => string;

const changes: readonly Change[] = [
	(text, draw) => {
		const at = draw(text.length + 1);
		return text.slice(0, at) + (pieces[draw(pieces.length)] ?? '') + text.slice(at);
	},
	(text, draw) => {
		const at = draw(text.length + 1);
		return text.slice(0, at) + text.slice(at + draw(40));
	},
	(text, draw) => text.slice(0, draw(text.length + 1)),
	(text, draw) => text.slice(draw(text.length + 1)),
	(text, draw) => {
		const at = draw(text.length + 1);
		return text.slice(0, at) + text.slice(at, at + draw(200)) + text.slice(at);
	},
	(text, draw) => {
		const lines = text.split('\n');
		const [one, other] = [draw(lines.length), draw(lines.length)];
		[lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
		return lines.join('\n');
	},
	(text, draw) => text.replace(/\r?\n/g, draw(2) === 0 ? '\r\n' : '\r'),
	(text, draw) => text.replace(/^/gm, ['> ', '  ', '- ', '\t'][draw(4)] ?? ''),
	(text, draw) => {
		const lines = text.split('\n');
		lines.splice(draw(lines.length), draw(3));
		return lines.join('\n');
	},
];

/** A note with one to four changes of the kinds that typing, pasting and merging make. */
export function mutated(text: string, draw: (below: number) => number): string {
	let result = text;
	for (let times = 1 + draw(4); times > 0; times--) {
		result = (changes[draw(changes.length)] ?? ((same: string) => same))(result, draw);
	}
	return result;
}
