import { expectInProse, type MarkedCase } from './marked';

const cases: readonly MarkedCase[] = [
	// Scripts without blanks: every occurrence counts and the longest wins.
	['Japanese has no blanks', ['仮想マシン', '仮想化', 'マシン'], '‹仮想マシン›は‹仮想化›の一つ'],
	[
		'Chinese has none either',
		['虚拟机', '虚拟机管理程序', '管理程序'],
		'一个‹虚拟机管理程序›运行‹虚拟机›。‹管理程序›',
	],
	['a line may end anywhere in them', ['仮想マシン'], '‹仮想\nマシン›は'],
	['Latin words stand among them', ['KVM', '虚拟机'], '使用‹KVM›‹虚拟机›,在‹KVM›上'],
	['names mix scripts', ['KVM 仮想マシン', '3D仮想化'], '‹KVM仮想マシン›と‹KVM 仮想マシン›と‹3D仮想化›'],
	['a word of Katakana is no part of another', ['マシン', 'ライン'], 'マシンガン、オンライン、‹マシン›'],
	['but of a compound', ['サーバー', 'コンテナ'], 'クラウド‹サーバー›、‹コンテナ›オーケストレーション'],
	['half width is full width', ['ガイド'], '‹ｶﾞｲﾄﾞ›の'],
	['a voiced sound mark may stand apart', ['ガイド', 'カイト'], '‹カ\u3099イト\u3099›'],
	['an ideograph may be of another plane', ['𠮷野'], '‹𠮷野›家'],
	['Thai has no blanks', ['เครื่องเสมือน', 'เสมือน'], 'สร้าง‹เครื่องเสมือน›ใหม่'],
	['a Thai vowel or tone belongs to its letter', ['กา', 'กำ'], 'ก่า กาํ ‹กำ› ‹กา›'],
	['Lao, Khmer and Burmese have none', ['ເຄື່ອງ', 'ម៉ាស៊ីន', 'စက်'], 'ໃນ‹ເຄື່ອງ›ນີ້ ក្នុង‹ម៉ាស៊ីន›នេះ ဤ‹စက်›သည်'],

	// Korean.
	[
		'Korean particles stay outside',
		['하이퍼바이저', '가상 머신'],
		'‹하이퍼바이저›는 ‹가상 머신›을 ‹가상머신›에서도 만듭니다. ‹하이퍼바이저›입니다.',
	],
	['a Korean plural is a particle', ['서버'], '‹서버›들의 ‹서버›들에게'],
	['a Korean word is whole on the left', ['가상화', '서버'], '서버가상화, ‹서버› ‹가상화›, 웹서버'],
	['and on the right', ['커널'], '커널모듈, ‹커널›'],
	['a Latin name takes a particle', ['KVM', 'VM'], '‹KVM›은 ‹VM›을 ‹VM›들에'],
	['jamo are syllables', ['가상'], '‹\u1100\u1161\u1109\u1161\u11bc›은'],

	// Other alphabets.
	['Cyrillic and Greek fold', ['Гипервизор', 'ΕΙΚΌΝΑ', 'κόσμος'], '‹гипервизор› ‹εικόνα› ‹ΚΌΣΜΟΣ›'],
	['й is not и', ['мой'], 'мои ‹мой›'],
	['Arabic and Hebrew words are whole', ['خادم', 'שרת'], '‹خادم› الخادم ‹שרת› שרתים'],
	['Devanagari vowels belong to their letters', ['कर'], 'करना किर ‹कर›'],
	['Turkish İ is i', ['istanbul'], '‹İstanbul›'],
	['Vietnamese may be typed without accents', ['máy ảo'], '‹Máy ảo›, ‹may ao›, mạy ào'],

	// Graphemes.
	['a name with an accent more is another word', ['VM', 'KVM'], 'VM\u0308 KVM\u0301 ‹VM›'],
	['an accent of a loan word is not', ['facade'], '‹fac\u0327ade›'],
	['a keycap is no digit', ['type 1'], 'type 1\ufe0f\u20e3, ‹type 1›'],
	['a joiner inside a word is not there', ['VM'], '‹V\u200dM› ‹VM›'],
	['mathematical letters are letters', ['VM'], '‹𝐕𝐌›'],
];

suite('Mentions in the scripts of the world', () => {
	for (const [title, names, expected] of cases) {
		test(title, () => {
			expectInProse(names, expected);
		});
	}
});
