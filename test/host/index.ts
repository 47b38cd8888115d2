// The suite that runs inside a real VS Code: the same bundle in the Node host, the web worker host and on the
// desktop. Suites are imported one by one, so that a forgotten one is a missing line.
import { runMocha } from './mocha';
import './activation.test';
import './webApplication.test';
import './notes.test';
import './hover.test';
import './glossaryFiles.test';
import './corrections.test';
import './upkeep.test';
import './cancellation.test';
import './taxonomyView.test';
import './classifier.test';
import './storm.test';

/** Called by the extension host; fails if a test fails. */
export function run(): Promise<void> {
	return runMocha();
}
