// Addresses of files, taken apart.

/**
 * The address of the folder in which a file lies, with the slash at its end; '' where there is none.
 * @example folderAround('file:///notes/kvm.md') // 'file:///notes/'
 */
export function folderAround(uri: string): string {
	return uri.slice(0, uri.lastIndexOf('/') + 1);
}
