// What is wrong in a glossary file is told before anybody has opened it or used the extension.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from './support';

walk('A glossary file', { folder: 'test/fixtures/understanding-linux-virtualization.md' }, (here) => {
	suiteSetup(async () => {
		writeFileSync(join(here.folder, 'zoo.glossary.yml'), 'contexts:\n  - terms:\n      - nmae: Lemur\n');
		await here.page.reload();
	});

	test('that nobody has opened has its problems among the others', async () => {
		const count = here.page.locator('#status\\.problems');
		await count.filter({ hasText: /[1-9]/ }).waitFor({ timeout: 40_000 });
		assert.match(await count.innerText(), /[1-9]/);
		assert.equal(await here.page.locator('.tab').count(), 0);
	});
});
