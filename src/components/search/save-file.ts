/** How long a browser may take to begin the saving, in milliseconds. */
const patience = 60_000;

/** Hands a file to the browser to be saved where it saves what is downloaded. */
export function saveFile(name: string, content: string, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, patience);
}
