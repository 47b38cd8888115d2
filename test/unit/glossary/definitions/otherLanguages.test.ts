import { strict as assert } from 'node:assert';
import { evidenceOf } from '../../../../src/core/glossary/definitions/evidence';
import { foreignFragment } from '../../../../src/core/glossary/definitions/otherLanguages';
import { definitions, told } from '../../../support/notes';

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
			'物理的なコンピュータを模したソフトウェア。',
			'仮想マシンを作成し実行するソフトウェアである。',
			'ゲストOSが仮想化を意識する方式',
			'通过软件模拟的完整计算机系统。',
			'创建并运行虚拟机的软件。',
			'指定解析域名或子域名的 DNS 伺服器。',
			'물리 컴퓨터를 흉내 내는 소프트웨어이다.',
			'가상 머신을 만들고 실행하는 소프트웨어를 말한다.',
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
			'我们需要一个更好的系统。',
			'提供了强大的工具。',
			'如果没有合适的方法。',
			'이 시스템은 빠릅니다.',
			'インストールには数分かかります。',
		]) {
			assert.equal(foreignFragment(text), 'none', text);
		}
	});

	test('name a subject and, at the end, its kind', () => {
		assert.equal(
			evidenceOf(['ハイパーバイザー'], 'ハイパーバイザーは仮想マシンを実行するソフトウェアである。', false),
			'defines',
		);
		assert.equal(evidenceOf(['虚拟机'], '虚拟机是通过软件模拟的完整系统。', false), 'defines');
		assert.equal(
			evidenceOf(['하이퍼바이저'], '하이퍼바이저는 가상 머신을 실행하는 소프트웨어이다.', false),
			'defines',
		);
		assert.equal(evidenceOf(['虚拟机'], '虚拟机是免费的。', false), 'none');
	});

	test('define in list items without blanks, with wide signs, and below headings', () => {
		assert.deepEqual(
			told(definitions('- **コンテナ**：OSのカーネルを共有する軽量な実行環境のこと。\n- **短い**：はい。')),
			['コンテナ: OSのカーネルを共有する軽量な実行環境のこと。'],
		);
		assert.deepEqual(told(definitions('**虚拟机监控程序（VMM）**：创建并运行虚拟机的软件。')), [
			'虚拟机监控程序 (VMM): 创建并运行虚拟机的软件。',
		]);
		assert.deepEqual(told(definitions('**虚拟机监控程序**（VMM）：创建并运行虚拟机的软件。')), [
			'虚拟机监控程序 (VMM): 创建并运行虚拟机的软件。',
		]);
		assert.deepEqual(
			told(definitions(`${filler}\n\n## Gast\n\nEin Gast ist ein System in einer Maschine.`)),
			['Gast: Ein Gast ist ein …'],
		);
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
