// The one property of a cancellation token that long work looks at; VS Code's own token satisfies it.

/** Asked between pieces of work: when true, stop and give an empty answer. */
export interface CancellationToken {
	readonly isCancellationRequested: boolean;
}

/** For callers that always want the whole answer. */
export const neverCancelled: CancellationToken = { isCancellationRequested: false };
