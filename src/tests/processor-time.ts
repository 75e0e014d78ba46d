/** How long this thread works on something, in milliseconds: however busy the machine is with other things, it is about the same. */
export function processorTime(work: () => void): number {
	const before = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}
