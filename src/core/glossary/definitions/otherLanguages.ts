// What little is known of languages other than English: how they say *is a*, and how a fragment names a kind of thing.
import type { Evidence } from './candidate';

/** *Is a* after a name; in some languages it joins the name. */
const copula =
	/^(?:\s*[(（][^()（）]*[)）])?,?\s*(?:(?:es|é|è|est|ist|sind|son|sont|são|sono|is|är|er|on)\s+(?:une?|un[oa]?|uma?|eine?|een|en|ett?|der|die|das|el|l[aeo]s?|il|o|a|i|gli|os|as|de[rsnt]?)\s(?!(?:más|menos|plus|moins|più|meno|mais|am|siguientes?|suivant(?:e?s)?|seguent[ei]|seguintes?|folgenden?|volgende)(?=[\s.,;:]|$))|(?:est|è|é)\s+l['’]|(?:—|–|-)\s*это\s|это\s|является\s(?!обязательн|важн|частью)|(?:是(?:一|指)|指的?是|(?:という|と)は|란|이란)|adalah\s|là\s|(?:jest|to)\s|(?:je|jsou)\s(?!k\s|na\s|v\s|pro\s|dostupn|možn))/i;

/** Before a noun: `Ein Gast ist …`, `La virtualisation est …`. */
export const foreignArticle =
	/^(?:(?:eine?|der|die|das|une?|l[aeo]s?|les|un[oa]?|el|il|i|gli|uma?|os?|as?|een|de|het|ett?|an?|the)\s|l['’])/i;

/** Opens in nearly every definition without a subject: `Une technique qui …`, `Ein Programm, das …`, `Et team som …`. */
const indefinite = /^(?:une?|un[ao]?|uma?|eine?|een|en|ett?)\s/i;
/** Within so many words the kind is narrowed down, or it is a sentence about something. */
const narrowed =
	/^\S+(?:\s[^\s,.;:()]+){1,6}?(?:,\s(?:der|die|das|dem|den|dessen|deren|mit\s+de[mr]|wo)|\s(?:que|qui|che|som|där|der|die|dat|para|pour|per|für|voor|för|til|zur|zum|utilis[ée]e?s?|utilizad[oa]|usad[oa]|usat[oa]|capaz|capable|capace|destin[ée]e?))\s/i;
/** `Un error común que cometen los principiantes es …`: the verb that the relative clause was in the way of. */
const isAfterAll =
	/\s(?:es|é|è|est|ist|er|är|is|son|sont|são|sono|sind|debe|deve|doit|muss|puede|pode|può|peut|kann|kan|har|hat|ha|a\s+été|wird|wurde|fue|foi)\s/i;
const sinoJapanese =
	/^(?:一种|一種|一类|一類|是?指(?:的是|一种|在)|一[个個][^，。,]{1,12}的[^，。,]{2,12}[，。,；])|^[^。、，]{2,40}(?:のこと|する(?:技術|仕組み|方法|手法|機能))[。.]?$/u;

/** Nouns for kinds of things, by which definitions end where the kind comes last. */
const kinds = {
	chinese:
		'软件|軟體|软体|系统|系統|程序|程式|技术|技術|方法|方式|机制|機制|工具|平台|环境|環境|协议|協議|协定|服务|服務|组件|元件|设备|設備|装置|过程|過程|概念|模型|模式|架构|架構|框架|结构|結構|单位|單位|语言|語言|格式|标准|標準|接口|介面|计算机|電腦|主机|伺服器|服务器|集合|网络|網路|能力|功能',
	japanese:
		'ソフトウェア|システム|プログラム|技術|仕組み|方法|手法|機能|方式|環境|装置|機器|サービス|プロトコル|ツール|概念|形式|規格|言語|単位|構造|モデル|基盤|プラットフォーム|フレームワーク|ライブラリ|インターフェー?ス|コンピューター?|サーバー?|ネットワーク|プロセス|もの|状態|領域',
	korean:
		'소프트웨어|시스템|프로그램|기술|방법|방식|기법|기능|장치|도구|서비스|환경|플랫폼|프로토콜|개념|구조|과정|단위|언어|형식|규격|컴퓨터|서버|네트워크|집합|절차|모델|프레임워크|라이브러리|인터페이스|상태|공간|영역',
} as const;
/** What narrows the kind down, then the kind: `创建并运行虚拟机的软件。`, `仮想マシンを実行するソフトウェア。`, `… 실행하는 소프트웨어이다.` */
const endsWithKind = new RegExp(
	[
		String.raw`^(?!(?:我|你|您|他|她|它|这|那|這|请|請|如果|当|當|可以|需要|应|應|必须|提供了|没有|不)).*[^，。！？、]{2}的[^的了，。！？、：；]{0,8}(?:${kinds.chinese})。?$`,
		String.raw`^.*[^、。！？]{2}(?:する|した|された|される|させる|できる|れる|いる|ための|な|の|る|った|んだ|ない)(?:[\p{sc=Han}\p{sc=Katakana}ー]{0,8})(?:${kinds.japanese})(?:のこと|である|です|だ)?。?$`,
		String.raw`^.*\S(?:는|은|한|된|인|던|할|될|린|난|운|온|의|위한)\s(?:\p{sc=Hangul}+\s)?\p{sc=Hangul}{0,6}(?:${kinds.korean})(?:이?다|입니다|[을를]\s(?:말한다|말합니다|뜻한다|뜻합니다|의미한다|의미합니다))?[.。]?$`,
	].join('|'),
	'u',
);
/** Longer sentences say more than what something is. */
const longestWithKind = 120;
/** After a name as the subject: `は…`, `是…`, `는 …` */
const eastAsianTopic = /^(?:\s*[(（][^()（）]*[)）])?(?:は、?|是|[은는]\s)/u;

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Hangul}][。.]?$/u;

/** True when a phrase in Chinese, Japanese or Korean ends with a kind of thing that it has narrowed down. */
function namesKindLast(phrase: string): boolean {
	return phrase.length <= longestWithKind && eastAsian.test(phrase) && endsWithKind.test(phrase);
}

/** True when the words after a name say *is a* in one of the languages known here. */
export function isForeignCopula(rest: string): boolean {
	const topic = eastAsianTopic.exec(rest)?.[0].length;
	return copula.test(rest) || (topic !== undefined && namesKindLast(rest.slice(topic)));
}

/**
 * Evidence of a fragment without a subject; without any it is `none`, and the company has to speak.
 * @example foreignFragment('Ein Programm, das Gäste ausführt.') // 'defines'
 * @example foreignFragment('仮想マシンを実行するソフトウェア。') // 'defines'
 * @example foreignFragment('Un signal doit être calculé.') // 'none'
 */
export function foreignFragment(sentence: string): Evidence {
	if (sinoJapanese.test(sentence) || namesKindLast(sentence)) {
		return 'defines';
	}
	const found = indefinite.test(sentence) ? narrowed.exec(sentence) : null;
	return found !== null && !isAfterAll.test(sentence.slice(0, 120)) ? 'defines' : 'none';
}

const please =
	/^(?:\p{L}+\s)?(?:bitte|por\s+favor|s['’]il\s+vous\s+pla[iî]t|per\s+favore|alsjeblieft)(?![\p{L}-])/iu;

/** True for words that ask the reader for something: `Bitte benutzt …`, `Verwende bitte …`. */
export function isRequest(sentence: string): boolean {
	return please.test(sentence);
}
