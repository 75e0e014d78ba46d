// Loaded into Astro's process before all else: if whoever builds is killed, nobody waits for the site any more, and what
// goes on would work in the folders of the next build.
process.once('disconnect', () => process.exit(1));
// Listening alone is no reason to live.
process.channel?.unref();
