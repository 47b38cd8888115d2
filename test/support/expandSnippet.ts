// What an editor inserts for a snippet when the user only presses Escape: tab stops with their defaults, choices
// with their first option, mirrors filled, variables from a map. Written from the editor's published grammar.

/** The text of a snippet; `answers` are what the user types at tab stops, by number. */
export function expandSnippet(
	snippet: string,
	variables: Readonly<Record<string, string>> = {},
	answers: ReadonlyMap<number, string> = new Map(),
): string {
	const defaults = new Map<number, Node[]>();
	const parsed = new Parser(snippet).nodes(false);
	collect(parsed, defaults);
	return render(parsed, { defaults, variables, answers, open: new Set() });
}

type Node =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'stop'; readonly number: number; readonly inner: Node[] }
	| { readonly type: 'variable'; readonly name: string; readonly inner: Node[] };

interface Context {
	readonly defaults: ReadonlyMap<number, Node[]>;
	readonly variables: Readonly<Record<string, string>>;
	readonly answers: ReadonlyMap<number, string>;
	/** Tab stops being rendered: a default that holds its own tab stop is cut there. */
	readonly open: Set<number>;
}

class Parser {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** Up to the end, or inside braces to the closing one, which is taken. */
	nodes(inside: boolean): Node[] {
		const found: Node[] = [];
		let text = '';
		const flush = (): void => {
			if (text !== '') {
				found.push({ type: 'text', text });
				text = '';
			}
		};
		while (this.#at < this.#text.length) {
			const character = this.#text.charAt(this.#at);
			if (character === '\\' && /[\\$}]/.test(this.#text.charAt(this.#at + 1))) {
				text += this.#text.charAt(this.#at + 1);
				this.#at += 2;
			} else if (inside && character === '}') {
				this.#at++;
				flush();
				return found;
			} else {
				const node = character === '$' ? this.#dollar() : undefined;
				if (node === undefined) {
					text += character;
					this.#at++;
				} else {
					flush();
					found.push(node);
				}
			}
		}
		if (inside) {
			throw new Error(`a tab stop is not closed: ${this.#text}`);
		}
		flush();
		return found;
	}

	#dollar(): Node | undefined {
		const plain = this.#take(/\$(\d+|[A-Za-z_]\w*)/y);
		if (plain !== undefined) {
			return named(plain[1] ?? '', []);
		}
		const closed = this.#take(/\$\{(\d+|[A-Za-z_]\w*)\}/y);
		if (closed !== undefined) {
			return named(closed[1] ?? '', []);
		}
		const choice = this.#take(/\$\{(\d+)\|((?:[^\\|]|\\.)*)\|\}/y);
		if (choice !== undefined) {
			const first = /^(?:[^\\,]|\\.)*/.exec(choice[2] ?? '')?.[0] ?? '';
			return named(choice[1] ?? '', [{ type: 'text', text: first.replace(/\\([\\$},|])/g, '$1') }]);
		}
		const opened = this.#take(/\$\{(\d+|[A-Za-z_]\w*):/y);
		return opened === undefined ? undefined : named(opened[1] ?? '', this.nodes(true));
	}

	#take(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.#text);
		if (match === null) {
			return undefined;
		}
		this.#at = pattern.lastIndex;
		return match;
	}
}

function named(name: string, inner: Node[]): Node {
	return /^\d/.test(name) ? { type: 'stop', number: Number(name), inner } : { type: 'variable', name, inner };
}

/** The first tab stop of a number that has a default gives it to all. */
function collect(nodes: readonly Node[], defaults: Map<number, Node[]>): void {
	for (const node of nodes) {
		if (node.type === 'stop' && node.inner.length > 0 && !defaults.has(node.number)) {
			defaults.set(node.number, node.inner);
		}
		if (node.type !== 'text') {
			collect(node.inner, defaults);
		}
	}
}

function render(nodes: readonly Node[], context: Context): string {
	return nodes
		.map((node) => {
			if (node.type === 'text') {
				return node.text;
			}
			if (node.type === 'variable') {
				return context.variables[node.name] ?? render(node.inner, context);
			}
			const answer = context.answers.get(node.number);
			if (answer !== undefined || context.open.has(node.number)) {
				return answer ?? '';
			}
			context.open.add(node.number);
			const text = render(context.defaults.get(node.number) ?? [], context);
			context.open.delete(node.number);
			return text;
		})
		.join('');
}
