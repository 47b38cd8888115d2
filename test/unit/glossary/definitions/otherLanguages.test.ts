import { strict as assert } from 'node:assert';
import { evidenceOf } from '../../../../src/core/glossary/definitions/evidence';
import { foreignFragment } from '../../../../src/core/glossary/definitions/otherLanguages';
import { definitions } from '../../../support/notes';

suite('Other languages than English', () => {
	test('open a definition with an article and narrow the kind down', () => {
		for (const text of [
			'Ein Programm, das Gäste ausführt.',
			'Eine Gruppe von Prozessen, die sich einen Kern teilen.',
			'Une technique qui partage une machine.',
			'Una herramienta de código abierto para probar sistemas.',
			'Uma camada de software que cria máquinas.',
			'Un programma che esegue macchine virtuali.',
			'Een programma dat machines uitvoert.',
			'Et team som leter etter tegn på trusler.',
			'一种在一台主机上运行多个系统的技术。',
			'一个开源的自动化工具，用于安全测试。',
			'仮想マシンを実行する仕組み。',
		]) {
			assert.equal(foreignFragment(text), 'defines', text);
		}
	});

	test('leave the article before a name out', () => {
		assert.equal(evidenceOf(['Gast'], 'Ein Gast ist ein System.', false), 'defines');
		assert.equal(
			evidenceOf(['virtualisation'], "La virtualisation est l'art de partager.", false),
			'defines',
		);
		assert.equal(evidenceOf(['autorização'], 'A autorização é o processo de conceder.', false), 'defines');
	});

	test('and sentences about something are none', () => {
		for (const text of [
			'Un signal doit être calculé.',
			'Un error común que cometen los principiantes es confundirlos.',
			'Una igiene costante riduce il rischio.',
			'Ein Bild besteht aus Pixeln.',
			'En nuestro ejemplo, mostramos el patrón.',
			'一个典型的场景：',
			'指定目标主机名。',
			'Die Installation dauert Minuten.',
		]) {
			assert.equal(foreignFragment(text), 'none', text);
		}
	});

	const filler =
		'Die folgenden Begriffe werden in diesem Buch oft verwendet und sollten allen bekannt sein, die damit arbeiten. '.repeat(
			5,
		);

	test('vouch for a series of bold names', () => {
		const text = [
			'**Hypervisor:** Ein Programm, das Gäste ausführt.',
			'**Gast:** Ein System, das in einer virtuellen Maschine läuft.',
			'**Container:** Eine Gruppe von Prozessen, die sich einen Kern teilen.',
			'**Abbild:** Eine Datei, die eine Festplatte enthält.',
			'**Schnell:** Die Installation dauert wenige Minuten.',
		];
		assert.deepEqual(
			definitions([filler, ...text].join('\n\n')).map(({ label }) => label),
			['Hypervisor', 'Gast', 'Container', 'Abbild'],
		);
		assert.deepEqual(definitions([filler, '**Schnell:** dauert wenige Minuten'].join('\n\n')), []);
	});
});
