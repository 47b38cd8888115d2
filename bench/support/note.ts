// One generated note: definitions in the product's forms, and prose, lists, tables, code and links full of mentions.
import { commonWords } from './names';
import { below, pick, type Random } from './random';

/** What a note is made from. */
export interface Recipe {
	readonly random: Random;
	/** All names; the first ones are mentioned most. */
	readonly names: readonly string[];
	/** The names that this note defines. */
	readonly defines: readonly string[];
	/** The number of the first of them: the forms of definitions take turns. */
	readonly first: number;
	/** About how long it becomes, in UTF-16 units. */
	readonly units: number;
}

const width = 96;
/** A fifth of the words of English prose are its ten commonest. */
const commonShare = 0.2;
const commonestWords = commonWords.slice(0, 10);
const adjectives = ['small', 'shared', 'private', 'short', 'fixed', 'remote', 'local', 'simple'];
const nouns = ['part', 'record', 'copy', 'program', 'table', 'message', 'place', 'number', 'file', 'request'];
const verbs = ['keeps', 'counts', 'moves', 'checks', 'holds', 'sends', 'reads', 'names'];

/** Writes a note. */
export function writeNote(recipe: Recipe, title: string): string {
	const { random } = recipe;
	const parts = [`# ${title}`, paragraph(recipe)];
	recipe.defines.forEach((name, index) => parts.push(...definition(recipe, name, recipe.first + index)));
	let units = parts.reduce((sum, part) => sum + part.length + 2, 0);
	for (let section = 0; units < recipe.units; section++) {
		const made = section % 4 === 0 ? [`## ${capital(words(recipe, 3))}`] : [];
		made.push(pick(random, [paragraph, paragraph, paragraph, list, table, fence, quote])(recipe));
		parts.push(...made);
		units += made.reduce((sum, part) => sum + part.length + 2, 0);
	}
	return `${parts.join('\n\n')}\n`;
}

function definition(recipe: Recipe, name: string, index: number): readonly string[] {
	const { random } = recipe;
	const [adjective, noun, other, verb] = [adjectives, nouns, nouns, verbs].map((some) => pick(random, some));
	const meaning = `A ${adjective ?? ''} ${noun ?? ''} of the ${mention(recipe)} that ${verb ?? ''} every ${other ?? ''} in time`;
	switch (index % 5) {
		case 0:
			return [`**${capital(name)}:** ${meaning}.`];
		case 1:
			return [`- **${capital(name)}** – ${meaning}.`];
		case 2:
			return [`${capital(name)}\n: ${meaning}.`];
		case 3:
			return [`| Term | Meaning |\n| --- | --- |\n| ${capital(name)} | ${meaning}. |`];
		default:
			return [`## ${capital(name)}`, `A ${name} is ${meaning.toLowerCase()}.`];
	}
}

function paragraph(recipe: Recipe): string {
	const sentences = Array.from({ length: 2 + below(recipe.random, 3) }, () => sentence(recipe));
	return wrap(sentences.join(' '), recipe);
}

/** About ninety units with one mention among them, sometimes with markup. */
function sentence(recipe: Recipe): string {
	const { random } = recipe;
	const before = words(recipe, 4 + below(random, 6));
	const after = words(recipe, 3 + below(random, 6));
	const extra = random();
	const end =
		extra < 0.06
			? ` (see [the notes](../topic-${String(below(random, 40)).padStart(2, '0')}/note.md#section))`
			: extra < 0.1
				? ` with \`${words(recipe, 1)}_${words(recipe, 1)}\``
				: extra < 0.14
					? ` *${words(recipe, 2)}*`
					: '';
	return `${capital(before)} ${mention(recipe)} ${after}${end}.`;
}

/** A name as people write it: sometimes in the plural, with a capital or a hyphen. */
function mention({ random, names }: Recipe): string {
	const name = names[Math.floor(names.length * random() ** 2)] ?? '';
	const how = random();
	return how < 0.15 && /[a-z]$/.test(name) && !/(?:s|x|sh|ch|y)$/.test(name)
		? `${name}s`
		: how < 0.2
			? capital(name)
			: how < 0.25
				? name.replace(' ', '-')
				: name;
}

function list(recipe: Recipe): string {
	const mark = recipe.random() < 0.3 ? '1.' : '-';
	return Array.from({ length: 3 + below(recipe.random, 3) }, (_, index) => {
		const indent = mark === '-' && index > 1 ? '  ' : '';
		return `${indent}${mark} ${capital(words(recipe, 3))} ${mention(recipe)} ${words(recipe, 5)}`;
	}).join('\n');
}

function table(recipe: Recipe): string {
	const row = () => `| ${words(recipe, 2)} | ${mention(recipe)} | ${words(recipe, 4)} |`;
	return [`| Kind | Where | Why |`, '| --- | --- | --- |', row(), row(), row()].join('\n');
}

function fence(recipe: Recipe): string {
	const name = mention(recipe).replace(/[ -](\w)/g, (_, letter: string) => letter.toUpperCase());
	const count = String(below(recipe.random, 512));
	return `\`\`\`ts\nconst ${name} = open('${words(recipe, 1)}');\nreturn ${name}.with(${count}); // ${words(recipe, 5)}\n\`\`\``;
}

function quote(recipe: Recipe): string {
	return paragraph(recipe).replace(/^/gm, '> ');
}

function words({ random }: Recipe, count: number): string {
	const word = () => pick(random, random() < commonShare ? commonestWords : commonWords);
	return Array.from({ length: count }, word).join(' ');
}

/** Some notes break their lines, so that a mention may go on in the next one. */
function wrap(text: string, { random }: Recipe): string {
	return random() < 0.5 ? text : text.replace(new RegExp(`(.{1,${String(width)}}) `, 'g'), '$1\n');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
