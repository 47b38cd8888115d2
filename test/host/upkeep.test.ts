import { NoteIndex } from '../../src/core/workspace/noteIndex';
import { Upkeep } from '../../src/vscode/files/upkeep';
import { assert, assertEqual, silent } from './support';

suite('Upkeep', () => {
	const texts = new Map<string, string>();
	/** An index whose counts wait for `settle`, as the extension's do, and its upkeep. */
	const start = () => {
		const index = new NoteIndex();
		index.isLoading = true;
		let told = 0;
		const upkeep = new Upkeep(
			index,
			(uri) => Promise.resolve({ uri, version: 0, text: texts.get(uri) ?? '' }),
			silent,
			() => {
				told++;
			},
		);
		const set = (name: string, text: string) => {
			const uri = `file:///w/${name}`;
			texts.set(uri, text);
			index.set({ uri, version: 0, text });
		};
		const countOf = (name: string) => {
			const [term] = index.glossary.lookUp(name);
			assert(term !== undefined, `${name} is a term`);
			return index.count(term);
		};
		return { upkeep, set, countOf, told: () => told };
	};

	test('says once that counts are right, also after work that took no time, and nothing where there was none', async () => {
		const { upkeep, set, countOf, told } = start();
		set('a.md', '**Quoll:** an animal with spots.\n');
		set('b.md', 'A quoll hunts.\n');
		assertEqual(countOf('quoll'), 0);
		await upkeep.settled;
		assertEqual([countOf('quoll'), told()], [2, 1]);
		await upkeep.settled;
		assertEqual(told(), 1);
		set('b.md', 'Two quolls hunt a quoll.\n');
		await upkeep.settled;
		assertEqual([countOf('quoll'), told()], [3, 2]);
	});

	test('says so too when a new name has had notes read again', async () => {
		const { upkeep, set, countOf, told } = start();
		set('b.md', 'A potoroo digs.\n');
		await upkeep.settled;
		const before = told();
		set('a.md', '**Potoroo:** an animal that digs.\n');
		await upkeep.settled;
		assertEqual([countOf('potoroo'), told()], [2, before + 1]);
	});

	test('nobody is told of work that was given up', async () => {
		const { upkeep, set, told } = start();
		set('a.md', '**Bandicoot:** an animal that digs.\n');
		const settled = upkeep.settled;
		upkeep.dispose();
		await settled;
		assertEqual(told(), 0);
	});
});
