// P13: what is downloaded and what is loaded.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { inShort, type Figure } from '../support/figure';
import { stageExtension } from '../support/stage';

/** What the Node host always loads: the entry, and the rest as soon as `activate` is over. */
const node = ['extension', 'features'].map((name) => join('dist', 'node', `${name}.cjs`));

/** The package is built again, away from the checkout's own dist folder. */
export const sizes: Figure = {
	id: 'P13',
	measure: async () => {
		const { folder, vsix, inputs, entries } = await stageExtension();
		const kilo = (bytes: number) => Math.round(bytes / 1000);
		const packed = (wanted: RegExp) =>
			kilo(entries.filter(({ name }) => wanted.test(name)).reduce((sum, { size }) => sum + size, 0));
		const row = { id: 'P13', unit: 'KB', better: 'lower' as const };
		return [
			{
				...row,
				what: 'the Node bundle',
				value: kilo(node.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)),
				atLeast: 300,
				aim: 200,
				details: inShort(Object.fromEntries(inputs.map(({ name, bytes }) => [name, kilo(bytes)]))),
			},
			{ ...row, what: 'the VSIX', value: kilo(statSync(vsix).size), atLeast: 1000, aim: 300 },
			{
				...row,
				what: 'code in the VSIX, compressed',
				value: packed(/\.cjs$/),
				atLeast: 400,
				aim: 300,
				details: inShort({
					pictures: packed(/\.(png|svg|gif)$/),
					'the rest': packed(/(?<!\.cjs|\.png|\.svg|\.gif)$/),
				}),
			},
		];
	},
};
