// What Contextive documents for its glossary files, on a whole workspace: who sees what, and in which spelling.
import { strict as assert } from 'node:assert';
import { describe, toMarkdown } from '../../../src/core/describe';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { NoteRules } from '../../../src/core/workspace/noteRules';

const at = (path: string) => `file:///r/${path}`;

function put(index: NoteIndex, path: string, ...text: readonly string[]): void {
	index.set({ uri: at(path), version: index.revisionOf(at(path)) + 1, text: text.join('\n') });
}

function workspaceOf(files: Readonly<Record<string, readonly string[]>>): NoteIndex {
	const index = new NoteIndex();
	for (const [path, text] of Object.entries(files)) {
		put(index, path, ...text);
	}
	return index;
}

/** A glossary of one context with terms, each `Name` or `Name = definition`. */
function glossary(...terms: readonly string[]): readonly string[] {
	return ['contexts:', '  - terms:', ...terms.flatMap(termLines)];
}

function termLines(term: string): readonly string[] {
	const [name = '', definition = ''] = term.split(' = ');
	return [`    - name: ${name}`, ...(definition === '' ? [] : [`      definition: ${definition}`])];
}

/** The definitions that a reader of a file sees of a word. */
function seen(index: NoteIndex, path: string, word: string): readonly string[] {
	const document = { uri: at(path), version: 1, text: word };
	const kind = path.endsWith('.md') ? 'markdown' : 'code';
	const [mention] = index.mentionsIn(document, kind);
	return (mention?.terms ?? []).flatMap((term) =>
		describe(index, term, document.uri).definitions.map(({ definition }) => definition.markdown),
	);
}

/** The terms met in a text of code, in order. */
function met(index: NoteIndex, text: string, path = 'src/a.cs'): readonly string[] {
	return index
		.mentionsIn({ uri: at(path), version: 1, text }, 'code')
		.map(({ terms }) => terms.map(({ label }) => label).join(' + '));
}

function tree(node: TaxonomyNode): string {
	const below = node.children.map(tree).join(', ');
	return `${node.kind} ${node.label}${below === '' ? '' : ` (${below})`}`;
}

suite('Glossary files in a workspace', () => {
	const parcels = 'A set of parcels with a common delivery destination.';
	const amount = 'An amount to be charged to the customer.';
	const shop = {
		'shipping/shipping.glossary.yml': glossary(`Order = ${parcels}`),
		'payments/payments.glossary.yml': glossary(`Order = ${amount}`),
	};

	test('serve their folder and all below it', () => {
		const index = workspaceOf(shop);
		assert.deepEqual(seen(index, 'shipping/src/Order.cs', 'Order'), [parcels]);
		assert.deepEqual(seen(index, 'payments/src/deep/Order.cs', 'Order'), [amount]);
		assert.deepEqual(seen(index, 'README.md', 'Order'), []);
		put(index, 'shop.glossary.yaml', ...glossary('Order = Anything that is ordered.'));
		assert.deepEqual(seen(index, 'README.md', 'Order'), ['Anything that is ordered.']);
		assert.deepEqual(
			seen(index, 'shipping/src/Order.cs', 'Order'),
			[parcels, 'Anything that is ordered.'],
			'the inner folder is nearer',
		);
	});

	test('in a .contextive folder serve the folder around it', () => {
		const index = workspaceOf({ '.contextive/definitions.yml': glossary('Order = It.') });
		assert.deepEqual(seen(index, 'any/where.md', 'Order'), ['It.']);
	});

	test('have contexts that serve certain paths only', () => {
		const index = workspaceOf({
			'project.glossary.yml': [
				'contexts:',
				'  - name: Shipping',
				'    paths: [shipping]',
				'    terms:',
				...termLines(`Order = ${parcels}`),
				'  - name: Payments',
				'    paths: [payments]',
				'    terms:',
				...termLines(`Order = ${amount}`),
			],
		});
		assert.deepEqual(seen(index, 'shipping/src/Order.cs', 'Order'), [parcels]);
		assert.deepEqual(seen(index, 'payments/src/Order.cs', 'Order'), [amount]);
		assert.deepEqual(seen(index, 'README.md', 'Order'), []);
		assert.deepEqual(
			seen(index, 'project.glossary.yml', 'Order'),
			[parcels, amount],
			'of both it is the home',
		);
	});

	test('bring what they import to their own folder, chained, in a circle, and not elsewhere', () => {
		const index = workspaceOf({
			...shop,
			'shipping/src/bridge/import.glossary.yml': [
				'imports: ["../../../payments/payments.glossary.yml"]',
				...glossary('Shipping Fee'),
			],
		});
		assert.deepEqual(
			seen(index, 'shipping/src/bridge/a.cs', 'Order'),
			[amount, parcels],
			'imported here, nearer',
		);
		assert.deepEqual(seen(index, 'shipping/src/a.cs', 'Order'), [parcels]);
		assert.deepEqual(met(index, 'shippingFee', 'shipping/src/bridge/a.cs'), ['Shipping Fee']);
		assert.deepEqual(met(index, 'shippingFee', 'payments/a.cs'), []);
		put(
			index,
			'payments/payments.glossary.yml',
			'imports: [/r/shipping/src/bridge/import.glossary.yml, ../words.yml]',
			...glossary('Order = Changed.'),
		);
		assert.deepEqual([...index.imported].sort(), [
			at('payments/payments.glossary.yml'),
			at('shipping/src/bridge/import.glossary.yml'),
			at('words.yml'),
		]);
		put(index, 'words.yml', ...glossary('Ledger'));
		assert.deepEqual(met(index, 'shippingFee + order + ledger', 'payments/a.cs'), [
			'Shipping Fee',
			'Order',
			'Ledger',
		]);
		assert.deepEqual(met(index, 'ledger', 'shipping/src/bridge/a.cs'), ['Ledger']);
		assert.deepEqual(met(index, 'ledger', 'a.cs'), [], 'a file with another name serves nobody by itself');
	});

	test('are read again when an import comes, changes and goes', () => {
		const index = workspaceOf({ 'a.glossary.yml': ['imports: [words.yml]'] });
		const told = () =>
			index.glossaryProblems.map(({ code, uri, position }) => [
				code,
				uri,
				position.line + 1,
				position.character + 1,
			]);
		assert.deepEqual(told(), [['importNotFound', at('a.glossary.yml'), 1, 11]]);
		put(index, 'words.yml', ...glossary('Ledger = One.'));
		assert.deepEqual([told(), seen(index, 'a.cs', 'ledger')], [[], ['One.']]);
		put(index, 'words.yml', ...glossary('Ledger = Two.'));
		assert.deepEqual(seen(index, 'a.cs', 'ledger'), ['Two.']);
		put(index, 'a.glossary.yml', ...glossary('Order'));
		assert.deepEqual(seen(index, 'a.cs', 'ledger'), []);
		assert.equal(index.glossary.terms.size, 1);
		put(index, 'a.glossary.yml', 'imports: [words.yml]');
		index.delete(at('words.yml'));
		assert.equal(told().length, 1);
	});

	test('say what is wrong by line and column, and give the rest', () => {
		const index = workspaceOf({
			'a.glossary.yml': [
				'contexts:',
				'  - terms:',
				'    - name: Order',
				'    - name: Broken',
				'      definition: : a colon too many',
				'    - definition: nobody knows what',
				'    - name: Vessel',
			],
		});
		assert.deepEqual(
			index.glossaryProblems.map(({ code, position }) => [code, position.line + 1, position.character + 1]),
			[
				['yaml', 5, 19],
				['missingName', 6, 7],
			],
		);
		assert.deepEqual([...index.glossary.terms.keys()], ['order', 'broken', 'vessel']);
	});

	test('are groups of the tree, a context each', () => {
		const index = workspaceOf({
			'cargo.glossary.yml': [
				'contexts:',
				'  - name: Cargo',
				'    terms:',
				...termLines('Leg'),
				...termLines('Policy'),
				'  - terms:',
				...termLines('Vessel'),
				'  - name: Empty',
			],
		});
		assert.deepEqual(index.taxonomy.map(tree), [
			'chapter cargo (group Cargo (term Leg, term Policy), term Vessel)',
		]);
		const [term] = index.glossary.lookUp('leg');
		assert.ok(term);
		assert.deepEqual(
			describe(index, term, at('a.cs')).definitions[0]?.path.map(({ label }) => label),
			['cargo', 'Cargo', 'Leg'],
		);
	});

	test('tell how a term is used, what else is known of it, and what its context is for', () => {
		const index = workspaceOf({
			'billing.glossary.yml': [
				'contexts:',
				'  - name: Billing',
				'    domainVisionStatement: |',
				'      Compute charges  ',
				'      for shipping.',
				'    meta: { "👥 Owner:": "[Team A](https://corporate.example/a)" }',
				'    terms:',
				'    - name: Policy',
				'      definition: |',
				'        Payment rules.',
				'',
				'        They say when **invoices** are due.',
				'      examples:',
				'        - The policy is to wait for 90 days.',
				'        - Which _policy_?',
				'      aliases: [Rule]',
				'      meta:',
				'        "🌐 Ref:": "[Wiki](https://corporate.example/policy)"',
				'        ✅: Approved',
			],
		});
		const words = {
			noDefinition: '-',
			usage: 'In use:',
			alsoCalled: (names: string) => `also ${names}`,
			examples: (names: string) => names,
			list: (names: readonly string[]) => names.join(', '),
		};
		const [term] = index.glossary.lookUp('rules');
		assert.ok(term);
		const [definition] = describe(index, term, at('a.cs')).definitions;
		assert.ok(definition);
		assert.equal(
			toMarkdown(definition, words).markdown,
			[
				'**Policy** — *also Rule*',
				'Payment rules.',
				'They say when **invoices** are due.',
				'*In use\\:*',
				'- The policy is to wait for 90 days.\n- Which _policy_?',
				'🌐 Ref: [Wiki](https://corporate.example/policy)  \n✅ Approved',
				'**Billing** — Compute charges for shipping.  \n👥 Owner: [Team A](https://corporate.example/a)',
			].join('\n\n'),
		);
	});

	test('are met in every way of joining words in code', () => {
		const index = workspaceOf({ 'a.glossary.yml': glossary('Policy', 'Leg', 'Leg Magnitude Policy') });
		for (const [code, ...terms] of [
			['PolicyEntity', 'Policy'],
			['policyId', 'Policy'],
			['policy_service', 'Policy'],
			['policy-service', 'Policy'],
			['POLICY_SERVICE', 'Policy'],
			['PoliciesCollection', 'Policy'],
			['LegPolicy', 'Leg', 'Policy'],
			['LegMagnitudePolicy', 'Leg Magnitude Policy'],
			['legMagnitudePolicy', 'Leg Magnitude Policy'],
			['leg_magnitude_policy', 'Leg Magnitude Policy'],
			['leg-magnitude-policy', 'Leg Magnitude Policy'],
		] as const) {
			assert.deepEqual(met(index, code), terms, code);
		}
	});

	test('may write names as code does', () => {
		for (const name of [
			'Leg Magnitude Policy',
			'LegMagnitudePolicy',
			'legMagnitudePolicy',
			'leg_magnitude_policy',
			'leg-magnitude-policy',
		]) {
			const index = workspaceOf({ 'a.glossary.yml': glossary('Policy', name) });
			for (const code of ['LegMagnitudePolicy', 'leg_magnitude_policy', 'leg-magnitude-policy']) {
				assert.deepEqual(met(index, code), [name], `${name} in ${code}`);
			}
		}
	});

	test('are met without their diacritics, and in scripts without spaces', () => {
		const index = workspaceOf({ 'a.glossary.yml': glossary('Äpfel', 'Père', 'Straße', '购物车', '注文') });
		for (const [code, term] of [
			['äpfel', 'Äpfel'],
			['apfel', 'Äpfel'],
			['père', 'Père'],
			['pere', 'Père'],
			['strasse', 'Straße'],
			['添加到购物车', '购物车'],
			['注文を確定', '注文'],
		] as const) {
			assert.deepEqual(met(index, code), [term], code);
		}
		assert.deepEqual(met(index, 'aepfel'), [], 'unlike Contextive: ae is seldom an umlaut');
	});

	test('have aliases that count where their own definition does', () => {
		const index = workspaceOf({
			'billing/b.glossary.yml': [...glossary('Policy = Payment rules.'), '      aliases: [Rule]'],
			'cargo/c.glossary.yml': glossary('Policy = Routing rules.'),
		});
		assert.deepEqual(seen(index, 'billing/a.cs', 'rules'), ['Payment rules.']);
		assert.deepEqual(seen(index, 'cargo/a.cs', 'rules'), []);
		assert.deepEqual(seen(index, 'cargo/a.cs', 'policies'), ['Routing rules.']);
		const [term] = index.glossary.lookUp('policy');
		assert.ok(term);
		assert.deepEqual(describe(index, term, at('cargo/a.cs')).definitions[0]?.aliases, []);
	});

	test('take a name from nobody whom they do not serve', () => {
		const files = {
			'cover/a.md': ['Each freight waybill ends. Two waybills.'],
			'cover/n.md': [
				'---',
				'title: Freight contract',
				'aliases: [Waybill]',
				'---',
				'A freight contract is a promise.',
			],
			'legs/a.md': ['Each waybill is a rule.'],
			'legs/p.glossary.yml': glossary('Waybill = What a leg has to follow.'),
			'bills/b.glossary.yml': [...glossary('Rule = What a bill follows.'), '      aliases: [Waybill]'],
		};
		const metBy = (index: NoteIndex, path: string) =>
			index
				.mentionsIn({ uri: at(path), version: 1, text: 'Two waybills.' }, 'markdown')
				.flatMap(({ terms }) => terms.map(({ label }) => label));
		const paths = Object.keys(files) as (keyof typeof files)[];
		for (const order of [paths, [...paths].reverse()]) {
			const index = new NoteIndex();
			order.forEach((path) => {
				put(index, path, ...files[path]);
				index.settle();
			});
			for (const uri of index.outdated) {
				const path = uri.slice(at('').length) as keyof typeof files;
				index.refresh({ uri, version: 1, text: files[path].join('\n') });
			}
			assert.deepEqual(metBy(index, 'cover/a.md'), ['Freight contract']);
			assert.deepEqual(metBy(index, 'legs/a.md'), ['Waybill']);
			assert.deepEqual(metBy(index, 'bills/a.md'), ['Rule', 'Freight contract'], 'no entry there is one');
			const [contract] = index.glossary.lookUp('freight contract');
			assert.ok(contract);
			assert.deepEqual(
				index.mentionsOf(contract).map(({ uri }) => uri),
				[at('bills/b.glossary.yml'), at('cover/a.md'), at('cover/a.md'), at('cover/n.md')],
				order.join(' '),
			);
			index.delete(at('legs/p.glossary.yml'));
			assert.deepEqual(metBy(index, 'legs/a.md'), ['Freight contract']);
		}
	});

	test('are counted in the notes they serve, and in themselves, whoever comes first', () => {
		const glossaryText = [
			'contexts:',
			'  - terms:',
			'    - name: Leg',
			'      definition: |',
			'        A leg has',
			'        two ends.',
		];
		for (const order of [0, 1]) {
			const index = new NoteIndex();
			const steps = [
				() => {
					put(index, 'in/a.md', 'Two legs.');
					put(index, 'out/b.md', 'Two legs.');
					index.settle();
				},
				() => {
					put(index, 'in/l.glossary.yml', ...glossaryText);
				},
			];
			steps[order]?.();
			steps[1 - order]?.();
			const texts = new Map([
				[at('in/a.md'), 'Two legs.'],
				[at('out/b.md'), 'Two legs.'],
				[at('in/l.glossary.yml'), glossaryText.join('\n')],
			]);
			const catchUp = () => {
				for (const uri of index.outdated) {
					index.refresh({ uri, version: 1, text: texts.get(uri) ?? '' });
				}
				index.settle();
			};
			catchUp();
			const places = () => {
				const [term] = index.glossary.lookUp('leg');
				return term === undefined
					? []
					: index.mentionsOf(term).map(({ uri, span }) => texts.get(uri)?.slice(span.start, span.end));
			};
			assert.deepEqual(places(), ['legs', 'Leg', 'leg']);
			// The same words, another scope: what is outside is met now.
			put(index, 'all.glossary.yml', 'imports: [in/l.glossary.yml]');
			catchUp();
			assert.deepEqual(places(), ['legs', 'Leg', 'leg', 'legs']);
			index.delete(at('all.glossary.yml'));
			catchUp();
			assert.deepEqual(places(), ['legs', 'Leg', 'leg']);
			assert.deepEqual(index.outdated, []);
		}
	});

	test('define nothing where the form is switched off, and say nothing', () => {
		let forms = { glossaryFile: true };
		const index = new NoteIndex(() => new NoteRules({ forms }));
		const text = ['contexts:', '  - terms:', '    - name: Leg', 'unknown: 1'];
		put(index, 'a.glossary.yml', ...text);
		assert.deepEqual(
			[index.glossary.terms.size, index.glossaryProblems.length, index.taxonomy.length],
			[1, 1, 1],
		);
		forms = { glossaryFile: false };
		index.setRules(() => new NoteRules({ forms }));
		assert.deepEqual(index.outdated, [at('a.glossary.yml')]);
		index.refresh({ uri: at('a.glossary.yml'), version: 2, text: text.join('\n') });
		assert.deepEqual(
			[index.glossary.terms.size, index.glossaryProblems.length, index.taxonomy.length],
			[0, 0, 0],
		);
	});

	test('give way to nothing, and take nothing from notes', () => {
		const index = workspaceOf({
			'a.glossary.yml': glossary('Leg = The movement of a cargo.'),
			'a.md': ['**Leg:** a part of a journey that is flown.'],
		});
		assert.deepEqual(seen(index, 'a.md', 'leg'), [
			'a part of a journey that is flown.',
			'The movement of a cargo.',
		]);
	});
});
