import { strict as assert } from 'node:assert';
import { definitions } from '../../../support/notes';

const labels = (text: string) => definitions(text).map(({ label }) => label);

suite('Short phrases after a bold name', () => {
	test('define as people write them for themselves', () => {
		for (const text of [
			'**Kernel module** - code that can be loaded into the kernel',
			'**Quorum:** votes that a cluster needs',
			'**Quorum:** votes that are needed',
			'**Äpfel**: round fruit which has seeds.',
			'**Bucket**: Amazon object storage.',
			'**Lease**: Time-limited lock.',
			'**KVM**: Linux kernel module.',
			"**vMotion**: VMware's live migration.",
			'**Extent**: Unit of storage.',
			'**IT consolidation**: fewer machines for the same work',
		]) {
			assert.equal(labels(text).length, 1, text);
		}
	});

	test('are no values, orders, remarks or sentences', () => {
		for (const text of [
			'**Lease**: Platform engineers',
			'**Lease**: Anna Berg.',
			'**Tokens**: Always rotate them.',
			'**Tokens**: Validate every request.',
			'**Tokens**: Cached locally.',
			'**Backup**: Runs every night.',
			'**Backup**: copies that are old will go',
			'**Backup**: shows that it is done',
			'**Backup**: Nightly and weekly.',
			'**Backup**: See the other page.',
			'**Backup**: `tar` of the disk.',
			'**Builds**: Builds finish in seconds.',
			'**Builds**: the fastest you will find anywhere',
			'**Fast**: No setup.',
		]) {
			assert.deepEqual(labels(text), [], text);
		}
	});

	test('are believed in paragraphs, where in lists they are features', () => {
		assert.deepEqual(labels('- **Bucket**: Amazon object storage for files.'), []);
	});

	test('define a short form by its long form, in any language', () => {
		assert.deepEqual(labels('**SOC**: Security Operations Center.'), ['SOC']);
		assert.deepEqual(labels('- **ISSO**: Information System Security Officer.'), ['ISSO']);
	});
});
