// What came out, for people and for tools.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { verdictOf, type Reading } from './figure';
import { root } from './places';

/** bench/latest.json. */
export interface Report {
	/** Of the last run that changed something: `2026-01-31`. */
	readonly date: string;
	readonly node: string;
	readonly cores: number;
	/** By number: `P7` has a median and a 99th percentile. `when` says in which run a figure was last measured. */
	readonly figures: Readonly<Record<string, readonly KeptReading[]>>;
}

/** A reading with its verdict and the circumstances. */
export interface KeptReading extends Reading {
	readonly reached: string;
	readonly when: { readonly commit: string; readonly load: number };
}

const latest = join(root, 'bench', 'latest.json');
const page = join(root, 'docs', 'benchmarks.md');
const marks = ['<!-- figures -->', '<!-- /figures -->'] as const;

/** Puts new readings in place of the older ones of the same figures, and writes the page's table again. */
export function keep(readings: readonly Reading[]): Report {
	const before = existsSync(latest)
		? (JSON.parse(readFileSync(latest, 'utf8')) as Report).figures
		: ({} as Report['figures']);
	const when = { commit: commit(), load: Math.round((loadavg()[0] ?? 0) * 10) / 10 };
	const fresh = new Map<string, KeptReading[]>();
	for (const reading of readings) {
		const list = fresh.get(reading.id) ?? [];
		fresh.set(reading.id, [...list, { ...reading, reached: verdictOf(reading), when }]);
	}
	const ids = [...new Set([...Object.keys(before), ...fresh.keys()])].sort(
		(one, other) => Number(one.slice(1)) - Number(other.slice(1)),
	);
	const figures = Object.fromEntries(ids.map((id) => [id, merged(before[id] ?? [], fresh.get(id) ?? [])]));
	const report: Report = {
		date: new Date().toISOString().slice(0, 10),
		node: process.version,
		cores: cpus().length,
		figures,
	};
	writeFileSync(latest, `${JSON.stringify(report, undefined, '\t')}\n`);
	writePage(report);
	return report;
}

/** Two benches measure P4 and P15, with and without the editor: each replaces what it measured. */
function merged(before: readonly KeptReading[], fresh: readonly KeptReading[]): readonly KeptReading[] {
	const known = new Set(fresh.map(({ what }) => what));
	const hosted = ({ what }: Reading) => what.includes('in VS Code');
	const isHostRun = fresh.some(hosted);
	const rest = before.filter(
		(reading) => !known.has(reading.what) && (fresh.length === 0 || hosted(reading) !== isHostRun),
	);
	return isHostRun ? [...rest, ...fresh] : [...fresh, ...rest];
}

/** Prints readings as columns. */
export function printTable(readings: readonly Reading[]): void {
	const rows = [header, ...readings.map(cellsOf)];
	const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	console.log(
		rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n'),
	);
	for (const { id, what, details } of readings) {
		if (details !== undefined) {
			console.log(`\n${id} ${what}\n  ${detailsOf(details)}`);
		}
	}
}

const header = ['', 'what', 'ours', 'peers', 'ratio', 'at least', 'aim', 'reached'];

function cellsOf(reading: Reading): readonly string[] {
	const { id, what, value, unit, peers, ratio, atLeast, aim, better } = reading;
	const sign = better === 'lower' ? '≤' : '≥';
	const goalUnit = ratio === undefined && unit !== 'times' ? ` ${unit}` : better === 'higher' ? '×' : '';
	return [
		id,
		what,
		value === undefined ? '–' : `${String(value)} ${unit}`,
		Object.entries(peers ?? {})
			.map(([name, number]) => `${name}: ${String(number)}`)
			.join(', '),
		ratio === undefined ? '' : String(ratio),
		`${sign} ${String(atLeast)}${goalUnit}`,
		`${sign} ${String(aim)}${goalUnit}`,
		verdictOf(reading),
	];
}

function detailsOf(details: Readonly<Record<string, number | string>>): string {
	return Object.entries(details)
		.map(([name, value]) => `${name}: ${String(value)}`)
		.join('; ');
}

function writePage({ date, node, cores, figures }: Report): void {
	const text = readFileSync(page, 'utf8');
	const readings = Object.values(figures).flat();
	const conditions = ({ share, rounds, when }: KeptReading) =>
		[
			...(rounds === undefined ? [] : [`rounds: ${String(rounds)}`]),
			...(share === undefined ? [] : [`share: ${String(share)}`]),
			when.commit,
		].join(', ');
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const lines = [
		`Last run ${date}, Node ${node}, ${String(cores)} cores. *Share* is what the measuring processes had of a processor: with much less than 1 other work ran beside them, and absolute times are too long by as much.`,
		'',
		row([...header, 'measured']),
		row([...header, ''].map(() => '---')),
		...readings.map((reading) => row([...cellsOf(reading), conditions(reading)])),
		'',
		...readings.flatMap(({ id, what, details }) =>
			details === undefined ? [] : [`- **${id}**, ${what}: ${detailsOf(details)}.`],
		),
	];
	const [before = '', rest = ''] = text.split(marks[0]);
	const after = rest.split(marks[1])[1] ?? '';
	writeFileSync(page, `${before}${marks[0]}\n\n${lines.join('\n')}\n\n${marks[1]}${after}`);
}

function commit(): string {
	return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
}
