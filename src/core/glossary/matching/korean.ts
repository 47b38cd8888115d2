// Particles that Korean writes directly after a noun.

/** Alone or one after the other: `하이퍼바이저는`, `서버들에서도`, `커널입니다`. */
const particles = new RegExp(
	'^(?:들)?(?:은|는|이|가|을|를|의|에|에게|에서|께서|한테|로|으로|로서|으로서|로써|으로써|와|과|랑|이랑|하고|도|만|까지|부터|마다|밖에|조차|처럼|보다|' +
		'같은|같이|마저|뿐|이나|나|이든|든|이란|란|이라|라|이라고|라고|이라는|라는|이며|며|이고|고|이다|다|인|일|이었다|였다|이지만|지만|입니다|이에요|예요|인데|용|형|별|' +
		'등|간|내|상){0,3}$',
);

/** True when what follows a noun in one word is nothing but particles: `에서는` in `서버에서는`. */
export function areParticles(rest: string): boolean {
	return particles.test(rest);
}
