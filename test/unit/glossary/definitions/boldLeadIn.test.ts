import { strict as assert } from 'node:assert';
import { definitions, lines, note, told } from '../../../support/notes';

const labels = (text: string, uri?: string) => definitions(text, uri).map(({ label }) => label);

suite('Bold lead-ins (R2)', () => {
	test('keep the markup by which a definition opens', () => {
		for (const body of ['[A tool](x) that writes.', '*A* tool that writes.', '**_A_ tool** that writes.']) {
			assert.equal(definitions(`**Pen**: ${body}`)[0]?.markdown, body);
			assert.equal(definitions(`- **Pen** – ${body}`)[0]?.markdown, body);
		}
		assert.equal(definitions('**Pen:** A tool that writes.')[0]?.markdown, 'A tool that writes.');
	});

	test('define with a colon or a dash, inside the bold or behind it', () => {
		for (const head of [
			'**Full virtualization:**',
			'**Full virtualization**:',
			'**Full virtualization** —',
			'**Full virtualization** -',
		]) {
			assert.deepEqual(told(definitions(`${head} A technique that simulates hardware.`)), [
				'Full virtualization: A technique that simulates …',
			]);
		}
	});

	test('define with a verb and an article, and then the whole sentence is the definition', () => {
		const [found] = definitions('**Partitioning** is a way to divide a machine.');
		assert.equal(found?.markdown, '**Partitioning** is a way to divide a machine.');
		assert.deepEqual(labels('**Partitioning** is often done.'), []);
	});

	test('define with a verb that says what they mean', () => {
		for (const verb of ['means', 'refers to', 'stands for', '(or just *thin*) denotes']) {
			const [found] = definitions(`**Thin provisioning** ${verb} promising more than there is.`);
			assert.equal(found?.label, 'Thin provisioning', verb);
			assert.match(found.markdown, /^\*\*Thin provisioning\*\* /);
		}
		assert.deepEqual(labels('**This** means that it is done.\n\n**Thin disks** mean how they grow.'), []);
	});

	test('take the next paragraph when they stand alone on their line', () => {
		assert.deepEqual(
			told(definitions(lines('**Quorum**', '', 'The rule that a cluster needs a majority.'))),
			['Quorum: The rule that a …'],
		);
	});

	test('have no definition when the next paragraph is a head itself, and stay when others are defined', () => {
		const text = lines(
			'**Main mode:** A way that works.',
			'',
			'**Hybrid virtualization**',
			'',
			'**Side mode:** A way that works too.',
		);
		assert.deepEqual(told(definitions(text)), [
			'Main mode: A way that works.',
			'Hybrid virtualization:',
			'Side mode: A way that works …',
		]);
	});

	test('keep list marks, dashes, quotation marks and articles out of the name', () => {
		assert.deepEqual(labels('**- Partitioning:** A way to divide a machine.'), ['Partitioning']);
		assert.deepEqual(labels('**"Partitioning":** A way to divide a machine.'), ['Partitioning']);
		assert.deepEqual(labels('**The hypervisor:** A program that runs guests.'), ['hypervisor']);
		assert.deepEqual(labels('**The Graph:** A protocol that indexes data.'), ['The Graph']);
	});

	test('point at the words of the name in the source', () => {
		const text = '> **- Desktop virtualization (VDI):** A way to run desktops.';
		const [found] = definitions(text);
		assert.equal(text.slice(found?.head.start, found?.head.end), 'Desktop virtualization');
		assert.equal(text.slice(found?.body?.start, found?.body?.end), 'A way to run desktops.');
	});

	test('are read in quotes, with CRLF line ends and across soft breaks', () => {
		assert.deepEqual(labels('> **VM:** A machine\r\n> that is software.\r\n'), ['VM']);
		assert.equal(
			definitions('**VM:** A machine\r\nthat is software.')[0]?.markdown,
			'A machine\nthat is software.',
		);
	});

	test('are no labels, steps, sentences, instructions, identifiers or lists of things', () => {
		for (const head of [
			'Note',
			'Step 3',
			'Scenario Two',
			'Why it works',
			'Run the tests',
			'`path`',
			'hostConfig',
			'a.b.c',
			'x_y',
			'List of disks',
			'Types of disks',
			'What now?',
			'See also',
			'Example setup',
		]) {
			assert.deepEqual(labels(`**${head}:** A thing that has a colon before it.`), [], head);
		}
	});

	test('are no features, steps or remarks: what follows has to say what the head is', () => {
		for (const text of [
			'**Fast:** Builds finish in seconds.',
			'**Detection:** The customer filed an issue.',
			'**Logs:** The default installation deploys an agent.',
			'**Keyboard shortcuts:** Format them without spaces.',
			'**Kubernetes:** A running Kubernetes cluster.',
			'**Glossary:** See the next page.',
			'**Contents:** This is a list of pages.',
		]) {
			assert.deepEqual(labels(text), [], text);
		}
	});

	test('are believed without evidence of their own among many that define', () => {
		const text = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => `**${name}x mode:** A way that works.`);
		assert.deepEqual(
			labels(
				lines(...text.join('\n\n').split('\n'), '', '**Multitenant:** Built for many tenants.'),
			).includes('Multitenant'),
			true,
		);
		assert.deepEqual(labels('**Multitenant:** Built for many tenants.'), []);
	});

	test('own the list below when they end with a colon', () => {
		const [found] = definitions(
			'**Full virtualization:** A technique with two ways:\n\n- One way\n- Other way\n',
		);
		assert.equal(
			found?.extent.end,
			note('x').text.length +
				'**Full virtualization:** A technique with two ways:\n\n- One way\n- Other way'.length -
				1,
		);
	});
});
