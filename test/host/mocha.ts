// Mocha's browser build, which runs in every extension host. Has to be the first import of the suite.
import 'mocha/mocha.js';

/** Put in by the bundler: only tests run whose titles hold it. */
declare const GREP: string;

/** Prints a line that the launcher relays; it takes the rest for the workbench's own log. */
export function say(line: string): void {
	console.log(`[host suite] ${line}`);
}

/** Prints each test as it ends. */
function reportLines(runner: Mocha.Runner): void {
	runner.on('suite', (suite) => {
		if (suite.title !== '') {
			say(`  ${suite.fullTitle()}`);
		}
	});
	runner.on('pass', (test) => {
		say(`    ok   ${test.title} (${test.duration ?? 0} ms)`);
	});
	runner.on('pending', (test) => {
		say(`    skip ${test.title}`);
	});
	runner.on('fail', (test, error: Error) => {
		say(`    FAIL ${test.fullTitle()}\n${error.stack ?? error.message}`);
	});
}

mocha.setup({ ui: 'tdd', reporter: reportLines as never, timeout: 30_000, fgrep: GREP });

/** Runs what the imported files have declared. The last line is the one that the launcher waits for. */
export function runMocha(): Promise<void> {
	say('started');
	return new Promise((resolve, reject) => {
		const runner = Mocha.prototype.run.call(mocha, (failed) => {
			say(`${runner.stats?.passes ?? 0} passed, ${failed} failed`);
			if (failed === 0) {
				resolve();
			} else {
				reject(new Error(`${failed} tests failed.`));
			}
		});
	});
}
