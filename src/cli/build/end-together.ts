// Loaded into the process that `npm run build` starts: it ends when the build ends, even if that was killed.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
